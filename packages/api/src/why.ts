import type { FlowRow, PartyRow, RecipientRow } from '@sharing-atlas/graph';
import {
  type AnswerSide,
  apartWords,
  certaintyWords,
  inSentence,
  list,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/** One step of the reasoning behind a row: a sentence and the statements it rests on. */
export interface WhyStep {
  readonly text: string;
  readonly statementIds: readonly string[];
}

/** What was asked, as far as the words of a row need it. */
export interface AskedOf {
  readonly categoryName: string;
  readonly side: AnswerSide;
}

/** Why a row is in the answer, from what the notice says to what follows from it. */
export async function whyOf(
  row: RecipientRow,
  asked: AskedOf,
  context: Context,
): Promise<WhyStep[]> {
  const flow = await context.load.flow.load(row.flowId);
  const parties = new Map(
    (await loadAll(context.load.party, endsOf(row, flow))).map((party) => [party.party.id, party]),
  );
  const conclusion = await conclusionOf(row, asked, context);
  return [
    ...(flow === null ? [] : [sharingStep(flow, parties)]),
    ...throughStep(row, parties),
    ...contentsSteps(row, conclusion.metNames),
    { text: conclusion.words, statementIds: [] },
  ];
}

/** What a row says of the category, in words. */
export async function wordsOf(
  row: RecipientRow,
  asked: AskedOf,
  context: Context,
): Promise<string> {
  return (await conclusionOf(row, asked, context)).words;
}

async function conclusionOf(row: RecipientRow, asked: AskedOf, context: Context) {
  const { certainty, apart, because, partExcluded } = row.classification;
  const namesOf = async (claims: readonly { readonly categoryId: string }[]) =>
    (
      await loadAll(
        context.load.category,
        claims.map((claim) => claim.categoryId),
      )
    ).map(({ category }) => category.name);
  const metNames = await namesOf(because);
  const leftOut = (await namesOf(partExcluded)).map(inSentence);
  const words = [
    ...(certainty === null
      ? []
      : [certaintyWords(certainty, asked.categoryName, metNames, asked.side, row.partyCertainty)]),
    ...(apart === null ? [] : [apartWords(apart, asked.side, row.partyCertainty)]),
    ...(leftOut.length === 0 ? [] : [`A part of it is said to be left out: ${list(leftOut)}.`]),
  ];
  return { metNames, words: words.join(' ') };
}

function endsOf(row: RecipientRow, flow: FlowRow | null): string[] {
  const ends = [...(flow?.senders ?? []), ...(flow?.recipients ?? [])].map(({ id }) => id);
  return [...new Set([...ends, row.partyId, ...(row.throughId === null ? [] : [row.throughId])])];
}

function sharingStep(flow: FlowRow, parties: ReadonlyMap<string, PartyRow>): WhyStep {
  const nameOf = (ids: readonly { readonly id: string }[]) =>
    list(ids.map(({ id }) => parties.get(id)?.party.name ?? id));
  const verb = flow.flow.verb === null ? '' : ` (“${flow.flow.verb}”)`;
  const condition = flow.flow.condition === null ? '' : `: ${flow.flow.condition}`;
  const said =
    flow.flow.assertion === 'INFERRED'
      ? `A curator inferred that ${nameOf(flow.senders)} sends to ${nameOf(flow.recipients)}. ${flow.flow.reason ?? ''}`
      : `The notice says that ${nameOf(flow.senders)} shares with ${nameOf(flow.recipients)}${verb}${condition}`;
  return { text: endWithStop(said), statementIds: flow.flow.statementIds };
}

function throughStep(row: RecipientRow, parties: ReadonlyMap<string, PartyRow>): WhyStep[] {
  if (row.throughId === null) return [];
  const party = parties.get(row.partyId);
  const name = party?.party.name ?? row.partyId;
  const through = parties.get(row.throughId)?.party.name ?? row.throughId;
  if (row.partyCertainty === 'MAY_BE_INSTANCE') {
    return [
      {
        text: `The notice says “${inSentence(through)}”, a kind of body. ${name} is of that kind; nothing says that it is meant.`,
        statementIds: row.statementIds,
      },
    ];
  }
  const membership = party?.memberOf.find(({ id }) => id === row.throughId);
  if (membership === undefined) {
    return [{ text: `The flow goes through ${through}.`, statementIds: row.statementIds }];
  }
  const { writtenAs, assertion, reason, statementIds } = membership.link;
  const written = writtenAs === null ? name : `“${writtenAs}”`;
  return [
    { text: `The notice names ${written} as a part of ${through}.`, statementIds },
    ...(assertion === 'INFERRED'
      ? [
          {
            text: endWithStop(`A curator took this to be ${name}. ${reason ?? ''}`),
            statementIds: [],
          },
        ]
      : []),
  ];
}

function contentsSteps(row: RecipientRow, metNames: readonly string[]): WhyStep[] {
  const { certainty, because } = row.classification;
  const evidence = [...new Set(because.flatMap((claim) => claim.statementIds))];
  const conditions = [...new Set(because.flatMap((claim) => claim.condition ?? []))];
  const limited = conditions.length === 0 ? '' : `, ${conditions.join('; ')}`;
  const what = list(metNames.map(inSentence));
  if (certainty === 'NOT_STATED') {
    return [
      {
        text: 'It does not say which categories. The category is on the notice’s own list of what it holds.',
        statementIds: [...new Set(row.listedBy.flatMap((listed) => listed.statementIds))],
      },
    ];
  }
  if (certainty === 'EXCLUDED') {
    return [{ text: `It says that ${what} is left out${limited}.`, statementIds: evidence }];
  }
  if (certainty === 'INFERRED') {
    const reasons = because.flatMap((claim) => claim.reason ?? []);
    return [
      {
        text: endWithStop(`A curator inferred ${what}: ${reasons.join('; ')}`),
        statementIds: evidence,
      },
    ];
  }
  if (because.length === 0) return [];
  return [{ text: `It says that the flow carries ${what}${limited}.`, statementIds: evidence }];
}

function endWithStop(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
