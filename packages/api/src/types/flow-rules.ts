import type { FlowRow, SourceRow } from '@sharing-atlas/graph';
import { listCompleteness } from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { ListCompletenessType } from './list-completeness.ts';
import { Contact, RetentionRule, Transfer } from './notice-parts.ts';
import * as refs from './refs.ts';

/** What a notice says beside its flows and that bears on one: retention, transfers, whom to ask. */

const SAID_OF = ['PURPOSE', 'CATEGORY', 'NOTICE'] as const;
type SaidOfValue = (typeof SAID_OF)[number];

const RuleScope = builder.enumType('RuleScope', {
  values: SAID_OF,
  description:
    'Of what a rule is said: a purpose or a category of the flow, or the whole notice and not this flow.',
});

interface BearingRetention {
  readonly saidOf: SaidOfValue;
  readonly rule: SourceRow['retention'][number];
}

const BearingRetentionType = builder.objectRef<BearingRetention>('BearingRetention').implement({
  description: 'A retention rule that bears on a flow, and of what it is said.',
  fields: (t) => ({
    saidOf: t.expose('saidOf', { type: RuleScope, description: 'Of what it is said.' }),
    rule: t.field({ type: RetentionRule, description: 'The rule.', resolve: ({ rule }) => rule }),
  }),
});

const END = ['SENDER', 'RECIPIENT', 'NEITHER', 'NOT_RECORDED'] as const;

const FlowEnd = builder.enumType('FlowEnd', {
  values: END,
  description:
    'An end of a flow, or neither. NOT_RECORDED: the notice does not say, as far as is recorded, whose contact it is.',
});

interface ContactFor {
  readonly contact: SourceRow['contacts'][number];
  readonly end: (typeof END)[number];
}

const ContactForType = builder.objectRef<ContactFor>('FlowContact').implement({
  description: 'A role that the notice gives as a contact, and at which end of the flow it is.',
  fields: (t) => ({
    end: t.expose('end', {
      type: FlowEnd,
      description:
        'Whether it is a contact of the sender or its body, of the recipient or its body, or of another body. Of two teams of one body it is a contact of the sender.',
    }),
    contact: t.field({
      type: Contact,
      description: 'The role, and how to reach it.',
      resolve: ({ contact }) => contact,
    }),
  }),
});

async function noticeOf({ flow }: FlowRow, { load }: Context): Promise<SourceRow | null> {
  const register = await load.register.load(flow.registerId);
  return register?.noticeId ? load.source.load(register.noticeId) : null;
}

/** The rules of the flow’s notice that apply to it; not those for other purposes or categories. */
export async function retentionOf(row: FlowRow, context: Context): Promise<BearingRetention[]> {
  const notice = await noticeOf(row, context);
  if (notice === null) return [];
  const purposeIds = new Set(row.purposes.map(({ id }) => id));
  const categoryIds = await withBroader(
    row.carries.map(({ id }) => id),
    context,
  );
  const found = await Promise.all(
    notice.retention.map(async (rule): Promise<BearingRetention[]> => {
      const ids = (await context.load.retentionRule.load(rule.id))?.appliesToIds ?? [];
      if (ids.some((id) => purposeIds.has(id))) return [{ saidOf: 'PURPOSE', rule }];
      if (ids.some((id) => categoryIds.has(id))) return [{ saidOf: 'CATEGORY', rule }];
      return ids.includes(notice.source.id) ? [{ saidOf: 'NOTICE', rule }] : [];
    }),
  );
  return found.flat();
}

/** Categories with all that are broader: a rule for health information is one for diagnoses. */
async function withBroader(
  ids: readonly string[],
  { load }: Context,
): Promise<ReadonlySet<string>> {
  const known = new Set(ids);
  let latest: readonly string[] = ids;
  while (latest.length > 0) {
    const rows = await loadAll(load.category, latest);
    latest = [...new Set(rows.flatMap(({ broaderIds }) => broaderIds))].filter(
      (id) => !known.has(id),
    );
    for (const id of latest) known.add(id);
  }
  return known;
}

/** Roles that the flow’s notice gives to ask, those of the sender first. */
export async function contactsOf(row: FlowRow, context: Context): Promise<ContactFor[]> {
  const contacts = (await noticeOf(row, context))?.contacts ?? [];
  const senders = await withWholes(row.senders, context);
  const recipients = await withWholes(row.recipients, context);
  const found = await Promise.all(
    contacts.map(async (contact): Promise<ContactFor> => {
      const ids = (await context.load.contact.load(contact.id))?.ofIds ?? [];
      if (ids.length === 0) return { contact, end: 'NOT_RECORDED' };
      if (ids.some((id) => senders.has(id))) return { contact, end: 'SENDER' };
      return { contact, end: ids.some((id) => recipients.has(id)) ? 'RECIPIENT' : 'NEITHER' };
    }),
  );
  return found.sort((one, other) => END.indexOf(one.end) - END.indexOf(other.end));
}

/** The parties at an end of a flow, with the bodies that they are teams of: whom one asks of a team. */
async function withWholes(
  ends: FlowRow['senders'],
  { load }: Context,
): Promise<ReadonlySet<string>> {
  const ids = ends.map(({ id }) => id);
  const parties = await loadAll(load.party, ids);
  return new Set([...ids, ...parties.flatMap(({ partOf }) => partOf.map(({ id }) => id))]);
}

/** Complete for what the notice states, with a reason where all of it is said of the whole notice. */
function completeness(
  entries: readonly { readonly statementIds: readonly string[] }[],
  onlyNoticeWide: boolean,
) {
  const statementIds = [...new Set(entries.flatMap((entry) => entry.statementIds))];
  return listCompleteness(
    entries.length,
    entries.length > 0 && onlyNoticeWide
      ? [{ code: 'ONLY_NOTICE_WIDE', words: [], statementIds }]
      : [],
  );
}

builder.objectFields(refs.Flow, (t) => ({
  retention: t.field({
    type: [BearingRetentionType],
    description: 'How long what it carries is kept. Empty: not stated.',
    resolve: (row, _args, context) => retentionOf(row, context),
  }),
  retentionCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether the notice says how long. UNKNOWN if it does not; a rule without a period says so.',
    resolve: async (row, _args, context) => {
      const found = await retentionOf(row, context);
      const rules = found.map(({ rule }) => rule);
      const unsaid = rules.filter(({ period }) => period === null);
      const { reasons } = completeness(
        rules,
        found.every(({ saidOf }) => saidOf === 'NOTICE'),
      );
      const noPeriod = {
        code: 'PERIOD_NOT_STATED' as const,
        words: [],
        statementIds: unsaid.flatMap(({ statementIds }) => statementIds),
      };
      if (rules.length === 0) return listCompleteness(0, []);
      const isUnsaid = unsaid.length === rules.length;
      return listCompleteness(rules.length, [...(isUnsaid ? [noPeriod] : []), ...reasons]);
    },
  }),
  transfers: t.field({
    type: [Transfer],
    description:
      'What the notice says of sending data outside the United Kingdom: of all its sharing, not of this flow. Empty: not stated.',
    resolve: async (row, _args, context) => (await noticeOf(row, context))?.transfers ?? [],
  }),
  transfersCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the notice speaks of it. UNKNOWN if it does not.',
    resolve: async (row, _args, context) =>
      completeness((await noticeOf(row, context))?.transfers ?? [], true),
  }),
  contacts: t.field({
    type: [ContactForType],
    description:
      'Roles that the notice says can be asked, those of the sender first. Empty: none is given.',
    resolve: (row, _args, context) => contactsOf(row, context),
  }),
  contactsCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the notice gives any role to ask. UNKNOWN if it gives none.',
    resolve: async (row, _args, context) =>
      completeness((await noticeOf(row, context))?.contacts ?? [], true),
  }),
}));
