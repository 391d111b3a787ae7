import {
  type CategoryCertainty,
  type Day,
  type PartyCertainty,
  type RecipientRole,
  ROLE_ORDER,
  TOLD_GROUPS,
  type ToldGroup,
  type ToldReason,
  type ToldUnknown,
  toldGroup,
} from '@sharing-atlas/model';
import { agreementsByIds } from '../queries/agreements-by-ids.ts';
import { allCategoryIds } from '../queries/all-ids.ts';
import { byText } from '../queries/decode.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import type { FlowFilter } from './flow-filter.ts';
import { type FurtherRecipients, furtherRecipients } from './further-recipients.ts';
import { type RecipientRow, type WhoReceivesAnswer, whoReceivesEach } from './who-receives.ts';

/** Categories from one sender or any, of its flows under an agreement or all of them. */
export interface ToldQuestion {
  readonly reason: ToldReason;
  readonly fromId: string | null;
  /** None means any that the register knows. */
  readonly categoryIds: readonly string[];
  readonly agreementId: string | null;
  readonly asAt: Day;
}

/** One recipient, by all its flows together. */
export interface ToldRecipient {
  /** The surest of what its flows say. */
  readonly group: ToldGroup;
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  /** Empty for a party to an agreement to which no flow is recorded. */
  readonly roles: readonly RecipientRole[];
  readonly mayBeIds: readonly string[];
  readonly flowIds: readonly string[];
  /** What is said of the categories asked about, each by the surest flow. */
  readonly said: readonly { readonly categoryId: string; readonly certainty: CategoryCertainty }[];
  readonly statementIds: readonly string[];
}

/** Something that is not known, and of how many recipients, flows, lists or documents. */
export interface NotKnown {
  readonly code: ToldUnknown;
  readonly count: number;
  readonly statementIds: readonly string[];
}

export interface ToldAnswer {
  readonly question: ToldQuestion;
  /** By group, then by the party's id. */
  readonly recipients: readonly ToldRecipient[];
  readonly notKnown: readonly NotKnown[];
  readonly onward: FurtherRecipients;
}

/**
 * Whom the register knows to hold, or perhaps to hold, what was corrected, erased or lost, or what
 * went under an agreement that ended: who receives each category, put together by recipient. At
 * most twenty-one statements.
 */
export async function whoMustBeTold(
  store: Store,
  question: ToldQuestion,
  options?: CallOptions,
): Promise<ToldAnswer> {
  const { fromId, agreementId, asAt } = question;
  const categoryIds =
    question.categoryIds.length > 0
      ? question.categoryIds
      : (await runQuery(store, allCategoryIds, {}, options)).map(({ id }) => id);
  const scope = {
    senderId: fromId,
    recipientId: null,
    asAt,
    ...(agreementId === null ? {} : { filter: under(agreementId) }),
  };
  const answers = await whoReceivesEach(store, scope, categoryIds, options);
  // What the sender's own teams give to it has not left it.
  const found = recipientsOf(answers).filter(({ partyId }) => partyId !== fromId);
  const parties = await partiesTo(store, agreementId, options);
  const known = new Set([fromId, ...found.map(({ partyId }) => partyId)]);
  const recipients = [...found, ...parties.filter(({ partyId }) => !known.has(partyId))].sort(
    (one, other) => rankOf(one) - rankOf(other) || byText(one.partyId, other.partyId),
  );
  return {
    question,
    recipients,
    notKnown: notKnownOf(question, recipients, answers),
    onward: await furtherRecipients(store, fromId, recipients, asAt, options),
  };
}

function under(agreementId: string): FlowFilter {
  return {
    purposeId: null,
    agreementId,
    noAgreement: false,
    groupId: null,
    stageId: null,
    basis: null,
  };
}

interface Saying {
  readonly row: RecipientRow;
  readonly categoryId: string;
  readonly group: ToldGroup;
}

function recipientsOf(answers: readonly WhoReceivesAnswer[]): ToldRecipient[] {
  const byRecipient = new Map<string, Saying[]>();
  for (const { question, rows, apart } of answers) {
    for (const row of [...rows, ...apart]) {
      const said = toldGroup(row.classification, row.before);
      if (said === null) continue;
      const group = said === 'RECEIVES' && isOnlyPerhaps(row) ? 'MAY_RECEIVE' : said;
      const key = `${row.partyId} ${row.throughId}`;
      const sayings = byRecipient.get(key) ?? [];
      byRecipient.set(key, sayings);
      sayings.push({ row, categoryId: question.categoryId, group });
    }
  }
  return [...byRecipient.values()].flatMap(together);
}

/** What reaches a hub is not said of each member, nor what a kind of body sends of one that may be meant. */
function isOnlyPerhaps({ partyCertainty, otherEndCertainty, match }: RecipientRow): boolean {
  return (
    match.onlyMayBe ||
    [partyCertainty, otherEndCertainty].some(
      (certainty) => certainty === 'MEMBER_OF_HUB' || certainty === 'MAY_BE_INSTANCE',
    )
  );
}

function together(sayings: readonly Saying[]): ToldRecipient[] {
  const sorted = [...sayings].sort((one, other) => rankOf(one) - rankOf(other));
  const [surest] = sorted;
  if (surest === undefined) return [];
  const { row, group } = surest;
  const deciding = sorted.filter((saying) => saying.group === group);
  const said = new Map<string, CategoryCertainty>();
  for (const { categoryId, row: each } of sorted) {
    const { certainty } = each.before ?? each.classification;
    if (certainty === null || certainty === 'NOT_STATED' || said.has(categoryId)) continue;
    said.set(categoryId, certainty);
  }
  const isInside = MAY_HOLD.has(group) && sorted.every((each) => each.row.role === 'OWN_TEAM');
  return [
    {
      group: isInside ? 'OWN_TEAM' : group,
      partyId: row.partyId,
      partyCertainty: row.partyCertainty,
      throughId: row.throughId,
      roles: ROLE_ORDER.filter((role) => sorted.some((saying) => saying.row.role === role)),
      mayBeIds: row.mayBeIds,
      flowIds: distinct(deciding.map((saying) => saying.row.flowId)).sort(byText),
      said: [...said].map(([categoryId, certainty]) => ({ categoryId, certainty })),
      statementIds: distinct(
        deciding.flatMap((saying) => [
          ...saying.row.statementIds,
          ...(saying.row.before?.because ?? []).flatMap((claim) => claim.statementIds),
        ]),
      ).sort(byText),
    },
  ];
}

/** The parties to the agreement itself: that it ended concerns them, flow or no flow. */
async function partiesTo(
  store: Store,
  agreementId: string | null,
  options: CallOptions | undefined,
): Promise<ToldRecipient[]> {
  if (agreementId === null) return [];
  const rows = await runQuery(store, agreementsByIds, { ids: [agreementId] }, options);
  return rows.flatMap(({ parties }) =>
    distinct(parties.map(({ id }) => id)).map((partyId) => ({
      group: 'PARTY_TO_AGREEMENT' as const,
      partyId,
      partyCertainty: 'NAMED' as const,
      throughId: null,
      roles: [],
      mayBeIds: [],
      flowIds: [],
      said: [],
      statementIds: distinct(
        parties.filter(({ id }) => id === partyId).flatMap(({ link }) => link.statementIds),
      ).sort(byText),
    })),
  );
}

/** Groups whose recipients hold it, or may. */
export const MAY_HOLD: ReadonlySet<ToldGroup> = new Set([
  'RECEIVES',
  'MAY_RECEIVE',
  'CATEGORIES_NOT_STATED',
  'RECEIVED_BEFORE',
]);

function notKnownOf(
  { reason }: ToldQuestion,
  recipients: readonly ToldRecipient[],
  answers: readonly WhoReceivesAnswer[],
): NotKnown[] {
  const holding = recipients.filter(({ group }) => MAY_HOLD.has(group));
  const counted = (code: ToldUnknown, of: readonly ToldRecipient[]) =>
    of.length === 0 ? [] : [{ code, count: of.length, statementIds: statementsOf(of) }];
  const reasons = answers.flatMap(({ completeness }) => completeness.reasons);
  const ofReason = (code: ToldUnknown, wanted: (typeof reasons)[number]['code']) => {
    const found = reasons.filter((one) => one.code === wanted);
    if (found.length === 0) return [];
    const flowIds = distinct(found.flatMap((one) => one.flowIds));
    const count = Math.max(flowIds.length, ...found.map((one) => one.count));
    return [{ code, count, statementIds: statementsOf(found) }];
  };
  const always = (code: ToldUnknown) => ({ code, count: 0, statementIds: [] });
  return [
    always('WHOSE_DATA_WENT'),
    ...(reason === 'BREACH' ? [always('RISK')] : []),
    ...counted(
      'CATEGORIES_NOT_STATED',
      holding.filter(({ group }) => group === 'CATEGORIES_NOT_STATED'),
    ),
    ...counted(
      'PARTY_NOT_IDENTIFIED',
      holding.filter(({ partyCertainty }) => NOT_IDENTIFIED.has(partyCertainty)),
    ),
    ...ofReason('LIST_LEFT_OPEN', 'OPEN_LIST_OF_RECIPIENTS'),
    ...ofReason('AGREEMENT_NOT_STATED', 'FILTER_NOT_KNOWN'),
    ...ofReason('DOCUMENT_NOT_READ', 'DOCUMENT_NOT_READ'),
    always('PASSED_ON'),
  ];
}

const NOT_IDENTIFIED: ReadonlySet<PartyCertainty> = new Set(['KIND_NAMED', 'UNNAMED']);

function rankOf({ group }: { readonly group: ToldGroup }): number {
  return TOLD_GROUPS.indexOf(group);
}

function statementsOf(entries: readonly { readonly statementIds: readonly string[] }[]): string[] {
  return distinct(entries.flatMap(({ statementIds }) => statementIds)).sort(byText);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
