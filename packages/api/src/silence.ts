import type { WhoReceivesAnswer } from '@sharing-atlas/graph';
import {
  beforeSeenWords,
  list,
  partLeftOutWords,
  publishersNamed,
  silence,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/**
 * What is recorded without its categories, what is left out in part, and whether the date lies before
 * the texts were seen; empty if there is nothing to add.
 */
export async function silenceOf(answer: WhoReceivesAnswer, context: Context): Promise<string> {
  return [
    await silentOn(answer, context),
    await partLeftOut(answer, context),
    await beforeSeen(answer, context),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Each notice is told of its own flows; who published it is asked only where there are several. */
async function silentOn(
  { completeness, listedBy }: WhoReceivesAnswer,
  context: Context,
): Promise<string> {
  const publishers = await publishersOf(publishersNamed(completeness), context);
  return silence(completeness, {
    listedIn: new Set(listedBy.flatMap(({ registerId }) => registerId ?? [])),
    publisherOf: (registerId) => publishers.get(registerId) ?? registerId,
  });
}

async function publishersOf(
  registerIds: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const registers = await loadAll(context.load.register, registerIds);
  const named = registers.map(async ({ id, publisherIds }) => {
    const parties = await loadAll(context.load.party, publisherIds);
    return [id, list(parties.map(({ party }) => party.name))] as const;
  });
  return new Map(await Promise.all(named));
}

async function partLeftOut(answer: WhoReceivesAnswer, context: Context): Promise<string> {
  const rows = [...answer.rows, ...answer.apart].filter(
    ({ classification }) => classification.partExcluded.length > 0,
  );
  const ids = rows.flatMap(({ classification }) =>
    classification.partExcluded.map(({ categoryId }) => categoryId),
  );
  const parts = await loadAll(context.load.category, [...new Set(ids)]);
  const parties = await loadAll(context.load.party, [...new Set(rows.map((row) => row.partyId))]);
  return partLeftOutWords(
    parts.map(({ category }) => category.name),
    parties.map(({ party }) => party.name),
  );
}

async function beforeSeen(answer: WhoReceivesAnswer, context: Context): Promise<string> {
  const registerIds = [...answer.rows, ...answer.apart].map((row) => row.registerId);
  const registers = await loadAll(context.load.register, [...new Set(registerIds)]);
  const notices = await loadAll(
    context.load.source,
    registers.flatMap(({ noticeId }) => noticeId ?? []),
  );
  return beforeSeenWords(
    answer.question.asAt,
    notices.flatMap(({ source }) => source.retrievedOn ?? []),
  );
}
