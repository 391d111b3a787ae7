import type { FlowRow, RecipientRow } from '@sharing-atlas/graph';
import {
  type AnswerSide,
  CERTAINTY_NAMES,
  type FilterMatch,
  PARTY_CERTAINTY_WORDS,
  type PartyCertainty,
  partyStanding,
  type RecipientRole,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { whyOf, wordsOf } from '../why.ts';
import type { Columns, RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';

/** Who a row is about, and how sure that is. */
export const PARTY_COLUMNS = {
  recipientStanding: 'Recipient at this date',
  partyCertainty: 'Party certainty',
  partyCertaintyWords: 'Party certainty in words',
  through: 'Reached through',
  mayBe: 'May be (nothing says that they are meant)',
  role: 'Role',
  otherEndCertainty: 'Certainty of the other end',
  match: 'How it meets what was asked for',
} as const satisfies Columns;

/** What an answer about one category says of a row. */
export const CATEGORY_COLUMNS = {
  certainty: 'Certainty',
  certaintyName: 'Certainty in words',
  words: 'What is said of the category',
  countedApart: 'Counted apart because',
  because: 'Claims that decide it',
  partExcluded: 'Part said not to be in it',
  why: 'Why this line is here',
} as const satisfies Columns;

/** Ids of a row about one flow and one party. */
export const ROW_ID_COLUMNS = {
  fromId: 'From (id)',
  recipientId: 'Recipient (id)',
  registerId: 'Register (id)',
  flowId: 'Flow (id)',
} as const satisfies Columns;

/** What all rows of answers share that have a party. */
interface PartyOfRow {
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  readonly role: RecipientRole;
  readonly mayBeIds: readonly string[];
  readonly otherEndCertainty: PartyCertainty;
  readonly match: FilterMatch;
}

export async function partyCells(
  row: PartyOfRow,
  asAt: string,
  context: Context,
): Promise<RowOf<typeof PARTY_COLUMNS>> {
  const names = namesIn(context);
  return {
    recipientStanding: (await standingOf(row.partyId, asAt, context))?.words ?? null,
    partyCertainty: row.partyCertainty,
    partyCertaintyWords: PARTY_CERTAINTY_WORDS[row.partyCertainty],
    through: row.throughId === null ? null : await names.party(row.throughId),
    mayBe: await Promise.all(row.mayBeIds.map(names.party)),
    role: codeWords(row.role),
    otherEndCertainty: PARTY_CERTAINTY_WORDS[row.otherEndCertainty],
    match: matchWords(row.match),
  };
}

/** Empty where the question was not limited by a basis or a group of people. */
function matchWords({ basisScopes, about, onlyMayBe }: FilterMatch): string[] {
  return [
    ...basisScopes.map((scope) => `the basis is said of ${SCOPES[scope]}`),
    ...(about === null ? [] : [GROUPS[about]]),
    ...(onlyMayBe ? ['may meet the limits of the question: nothing says that it does'] : []),
  ];
}

const SCOPES = {
  FLOW: 'this flow',
  PURPOSE: 'its purpose',
  NOTICE: 'the whole notice',
} as const;

const GROUPS = {
  ITSELF: 'about the group asked for',
  PART: 'about a narrower group',
  WIDER: 'about a broader group: nothing says that the one asked for is meant',
} as const;

/** How a party stands at a date; null if it is not there. */
export async function standingOf(partyId: string, asAt: string, context: Context) {
  const row = await context.load.party.load(partyId);
  if (row === null) return null;
  const { validFrom, validTo } = row.party;
  const successions = row.successors.map(({ link }) => ({
    on: link.on,
    kind: link.kind,
    toVerify: link.toVerify,
  }));
  return partyStanding({ from: validFrom, to: validTo }, successions, asAt);
}

export async function categoryCells(
  row: RecipientRow,
  asked: { readonly categoryName: string; readonly side: AnswerSide },
  context: Context,
): Promise<RowOf<typeof CATEGORY_COLUMNS>> {
  const names = namesIn(context);
  const { certainty, apart, because, partExcluded } = row.classification;
  const claims = (list: typeof because) =>
    namesOfLinks(
      list.map(({ categoryId, ...link }) => ({ id: categoryId, link })),
      names.category,
    );
  return {
    certainty,
    certaintyName: certainty === null ? null : CERTAINTY_NAMES[certainty],
    words: await wordsOf(row, asked, context),
    countedApart: apart,
    because: await claims(because),
    partExcluded: await claims(partExcluded),
    why: (await whyOf(row, asked, context)).map(({ text }) => text),
  };
}

/** Statements behind a row itself, those that leave its list open among them. */
export function ownStatements(row: { readonly statementIds: readonly string[] }, flow: FlowRow) {
  return [...row.statementIds, ...flow.flow.openStatementIds];
}

/** Statements that list the category as held. */
export function listedStatements(row: RecipientRow, context: Context) {
  return evidence(
    row.listedBy.flatMap(({ statementIds }) => statementIds),
    context,
  );
}
