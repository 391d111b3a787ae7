import type { ToldRecipient } from '@sharing-atlas/graph';
import {
  CERTAINTY_NAMES,
  inSentence,
  list,
  PARTY_CERTAINTY_WORDS,
  TOLD_DUTIES,
  TOLD_GROUP_NAMES,
  TOLD_REASON_NAMES,
  TOLD_REASONS,
  toldHeadline,
  toldUnknownWords,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { rolesBeside } from '../roles-beside.ts';
import { type AskedTold, toldOf } from '../told.ts';
import type { Columns, RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import { evidence, namesIn } from './names.ts';
import { required } from './parameters.ts';
import { type Asked, orNothing, type TableExport, type TablePlan } from './table.ts';

const PARAMETERS = ['reason', 'from', 'categories', 'agreement', 'asAt'] as const;
type Name = (typeof PARAMETERS)[number];

const COLUMNS = {
  group: 'What is known of it',
  recipient: 'Recipient',
  partyCertainty: 'Who is meant',
  through: 'Reached through',
  mayBe: 'May be (nothing says that they are meant)',
  role: 'Role',
  said: 'What is said of the categories',
  contact: 'Role to contact',
  statements: 'Statements',
  recipientId: 'Recipient (id)',
  flowIds: 'Flows (id)',
} as const satisfies Columns;

/** A recipient, or a flow by which one could have passed something on. */
type Item = ToldRecipient | { readonly onward: AskedTold['onward']['possible'][number] };

/** Who must be told: recipients by what is known of them; what is not known stands in the head. */
export const toldExport: TableExport<Name, Item | null, typeof COLUMNS> = {
  parameters: PARAMETERS,
  plan,
};

async function plan(
  asked: Asked<Name>,
  context: Context,
): Promise<TablePlan<Item | null, typeof COLUMNS>> {
  const written = required(asked.reason, 'reason', 'CORRECTION');
  const reason = TOLD_REASONS.find((one) => one === written);
  if (reason === undefined) {
    throw new BadArgument('reason', written, `“reason” is one of ${TOLD_REASONS.join(', ')}.`);
  }
  const categories = asked.categories?.split(',').map((word) => word.trim());
  const answer = await toldOf({ ...asked, reason, categories }, context);
  const { fromId, agreementId, categoryIds, asAt } = answer.question;
  const names = namesIn(context);
  const from = fromId === null ? null : await names.party(fromId);
  const about = await Promise.all(categoryIds.map(names.category));
  return {
    title: [
      `Who must be told: ${inSentence(TOLD_REASON_NAMES[reason])}`,
      ...(about.length === 0 ? [] : [`of ${list(about.map(inSentence))}`]),
      ...(from === null ? [] : [`from ${from}`]),
      ...(agreementId === null ? [] : [`under “${await names.agreement(agreementId)}”`]),
    ].join(' '),
    nameParts: ['told', reason, ...[fromId, agreementId].filter((id) => id !== null)],
    asAt,
    columns: COLUMNS,
    completeness: {
      verdict: 'UNKNOWN',
      words: [
        ...answer.notKnown.map(({ code, count }) => toldUnknownWords(code, count)),
        toldHeadline(answer.counts, from, categoryIds.length === 0),
        ...TOLD_DUTIES[reason].map(({ words, provision }) => `${words} (${provision})`),
      ],
      counts: [],
    },
    ...orNothing<Item>([
      ...answer.recipients,
      ...answer.onward.possible.map((onward) => ({ onward })),
    ]),
    rowsOf: (items, batch) => Promise.all(items.map((item) => lineOf(item, answer, batch))),
  };
}

async function lineOf(
  item: Item | null,
  answer: AskedTold,
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  if (item === null) {
    return { group: 'No recipient recorded. That is not the same as nobody.' };
  }
  return 'onward' in item ? onwardLine(item.onward, context) : recipientLine(item, answer, context);
}

async function recipientLine(
  recipient: ToldRecipient,
  answer: AskedTold,
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  const names = namesIn(context);
  const beside = (await rolesBeside(recipient, context)).map(({ link }) => link);
  const evidenceIds = [
    ...recipient.statementIds,
    ...beside.flatMap(({ statementIds }) => statementIds),
  ];
  return {
    group: TOLD_GROUP_NAMES[recipient.group],
    recipient: await names.party(recipient.partyId),
    partyCertainty: PARTY_CERTAINTY_WORDS[recipient.partyCertainty],
    through: recipient.throughId === null ? null : await names.party(recipient.throughId),
    mayBe: await Promise.all(recipient.mayBeIds.map(names.party)),
    role: [
      ...recipient.roles.map(codeWords),
      ...beside.map(({ role, condition }) =>
        [`Also ${inSentence(codeWords(role))}`, condition].filter(Boolean).join(', '),
      ),
    ],
    said: await Promise.all(
      recipient.said.map(
        async ({ categoryId, certainty }) =>
          `${await names.category(categoryId)}: ${CERTAINTY_NAMES[certainty]}`,
      ),
    ),
    contact: answer
      .contactsOf(recipient.partyId)
      .map(({ role, channel, value }) =>
        [role, codeWords(channel), value].filter((part) => part !== null).join(', '),
      ),
    statements: await evidence([...new Set(evidenceIds)].sort(), context),
    recipientId: recipient.partyId,
    flowIds: recipient.flowIds,
  };
}

async function onwardLine(
  { flowId, fromId, toId }: AskedTold['onward']['possible'][number],
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  const names = namesIn(context);
  const flow = await context.load.flow.load(flowId);
  return {
    group: 'Possible onward: flows that only meet',
    recipient: await names.party(toId),
    through: await names.party(fromId),
    statements: await evidence(flow?.flow.statementIds ?? [], context),
    recipientId: toId,
    flowIds: [flowId],
  };
}
