import { type FlowRow, type RecipientRow, whoReceives } from '@sharing-atlas/graph';
import {
  CERTAINTY_NAMES,
  completenessWords,
  headline,
  lastDayBefore,
  PARTY_CERTAINTY_WORDS,
  partyStanding,
  reasonWords,
  silence,
} from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { whyOf, wordsOf } from '../why.ts';
import { basesOfFlow } from './bases-of-flow.ts';
import { distinct } from './cells.ts';
import { loadNamedThings, type NamedThing } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { required } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { WhoReceivesLine } from './who-receives-columns.ts';

export const WHO_RECEIVES_PARAMETERS = ['category', 'from', 'to', 'asAt'] as const;
type Asked = Readonly<Partial<Record<(typeof WHO_RECEIVES_PARAMETERS)[number], string>>>;

/**
 * All recipients of a category, those counted apart too. If there are none, one line says so: an
 * empty file would be read as "nobody".
 * @throws UnknownId, Ambiguous, BadArgument
 */
export async function planWhoReceives(
  asked: Asked,
  context: Context,
): Promise<Plan<RecipientRow | null, WhoReceivesLine>> {
  const category = required(asked.category, 'category', 'cat:health-information');
  const question = {
    categoryId: await idOf(context, 'category', category, 'Category'),
    senderId: await optionalIdOf(context, 'from', asked.from, 'Party'),
    recipientId: await optionalIdOf(context, 'to', asked.to, 'Party'),
    asAt: dayOf(context, asked.asAt),
  };
  const answer = await whoReceives(context.store, question, context.options);
  const { completeness } = answer;
  const names = namesIn(context);
  const categoryName = await names.category(question.categoryId);
  const nameOrNull = async (id: string | null) => (id === null ? null : names.party(id));
  const heading = headline(
    completeness,
    categoryName,
    await nameOrNull(question.senderId),
    await nameOrNull(question.recipientId),
  );
  const things = await loadNamedThings(context);
  const rows = [...answer.rows, ...answer.apart];
  const idParts = [question.categoryId, question.senderId, question.recipientId];
  return {
    title: `Who receives: ${categoryName}`,
    nameParts: ['who-receives', ...idParts.filter((id) => id !== null)],
    completeness: {
      verdict: completeness.verdict,
      words: [
        heading,
        silence(completeness),
        completenessWords(completeness),
        ...completeness.reasons.map(
          (reason) => `${reason.count} ${reasonWords(reason, completeness.dimension)}`,
        ),
      ].filter((words) => words !== ''),
    },
    items: rows.length === 0 ? [null] : rows,
    nothing: rows.length === 0,
    rowsOf: (items, batch) =>
      Promise.all(
        items.map((row) =>
          row === null
            ? nothingRecorded(categoryName, heading)
            : lineOf(row, categoryName, question.asAt, things, batch),
        ),
      ),
  };
}

async function lineOf(
  row: RecipientRow,
  category: string,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<WhoReceivesLine> {
  const [flowRow, party, register] = await Promise.all([
    context.load.flow.load(row.flowId),
    context.load.party.load(row.partyId),
    context.load.register.load(row.registerId),
  ]);
  if (flowRow === null) throw new Error(`"${row.flowId}" is answered with and not there.`);
  const { flow } = flowRow;
  const noticeId = register?.noticeId ?? null;
  const notice = noticeId === null ? null : await context.load.source.load(noticeId);
  const names = namesIn(context);
  const thing = async (id: string) => things.get(id)?.name ?? id;
  const { certainty, apart, because, partExcluded } = row.classification;
  const claims = (list: typeof because) =>
    namesOfLinks(
      list.map(({ categoryId, ...link }) => ({ id: categoryId, link })),
      names.category,
    );
  const asked = { categoryName: category, side: 'RECIPIENTS' } as const;
  const words = await wordsOf(row, asked, context);
  const bases = await basesOfFlow(flowRow, notice, context);
  const conditions = await namesOfLinks(flowRow.conditions, names.condition);
  return {
    line: certainty === null ? 'Counted apart' : 'Recipient',
    category,
    from: await namesOfLinks(flowRow.senders, names.party),
    fromId: flowRow.senders.map(({ id }) => id),
    recipient: await names.party(row.partyId),
    recipientId: row.partyId,
    recipientStanding:
      party === null
        ? null
        : partyStanding(periodOf(party.party), successionsOf(party), asAt).words,
    partyCertainty: row.partyCertainty,
    partyCertaintyWords: PARTY_CERTAINTY_WORDS[row.partyCertainty],
    through: row.throughId === null ? null : await names.party(row.throughId),
    mayBe: await Promise.all(row.mayBeIds.map(names.party)),
    role: row.role,
    certainty,
    certaintyName: certainty === null ? null : CERTAINTY_NAMES[certainty],
    words,
    countedApart: apart,
    because: await claims(because),
    partExcluded: await claims(partExcluded),
    why: (await whyOf(row, asked, context)).map(({ text }) => text),
    purposes: await namesOfLinks(flowRow.purposes, names.purpose),
    ...bases.cells,
    requiredBy: [
      ...(await namesOfLinks(flowRow.requiredBy, names.legislation)),
      ...(flow.lawNotNamed ? ['law that the notice does not name'] : []),
    ],
    permittedBy: await namesOfLinks(flowRow.permittedBy, names.legislation),
    agreements: await namesOfLinks(flowRow.agreements, names.agreement),
    conditions: flow.condition === null ? conditions : [flow.condition, ...conditions],
    consent: flow.consent,
    modality: flow.modality,
    verb: flow.verb,
    openWords: flow.openWords,
    mode: flow.mode,
    frequency: flow.frequency,
    about: await namesOfLinks(flowRow.about, thing),
    stages: await namesOfLinks(flowRow.stages, thing),
    via: await namesOfLinks(flowRow.via, names.party),
    onceThere: await namesOfLinks(flowRow.handlings, names.handling),
    validFrom: flow.validFrom,
    lastDay: flow.validTo === null ? null : lastDayBefore(flow.validTo),
    validity: row.validity,
    inferred: distinct([
      ...(flow.reason === null ? [] : [flow.reason]),
      ...because.flatMap((claim) => claim.reason ?? []),
    ]),
    note: flow.note,
    statements: await evidence([...row.statementIds, ...flow.openStatementIds], context),
    otherStatements: await evidence(
      [...statementsOfLinks(flowRow), ...bases.statementIds],
      context,
    ),
    listedBy: await evidence(
      row.listedBy.flatMap(({ statementIds }) => statementIds),
      context,
    ),
    notice: notice?.source.title ?? null,
    noticeAddress: notice?.source.url ?? null,
    noticeSeenOn: notice?.source.retrievedOn ?? null,
    registerId: row.registerId,
    flowId: row.flowId,
  };
}

/** What the cells beside the answer itself rest on. */
function statementsOfLinks(row: FlowRow): string[] {
  return [
    ...row.purposes,
    ...row.agreements,
    ...row.conditions,
    ...row.requiredBy,
    ...row.permittedBy,
    ...row.about,
    ...row.stages,
    ...row.via,
    ...row.handlings,
  ].flatMap(({ link }) => link.statementIds);
}

function periodOf(dates: { readonly validFrom: string | null; readonly validTo: string | null }) {
  return { from: dates.validFrom, to: dates.validTo };
}

function successionsOf(party: NonNullable<Awaited<ReturnType<Context['load']['party']['load']>>>) {
  return party.successors.map(({ link }) => ({
    on: link.on,
    kind: link.kind,
    toVerify: link.toVerify,
  }));
}

function nothingRecorded(category: string, words: string): WhoReceivesLine {
  return { line: 'No recipient recorded', category, words };
}
