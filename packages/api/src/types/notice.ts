import { noticeIds, runQuery, type SourceRow } from '@sharing-atlas/graph';
import { dateWords } from '@sharing-atlas/model';
import { idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Ambiguous, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { citationsOf, completenessOfCitations } from '../notice-citations.ts';
import { NOTICE_ORDERS, noticeList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { ClassOfDataType } from './class-of-data.ts';
import { PeriodState } from './enums.ts';
import { BasisUseLink, LegislationLink } from './evidence.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import { ListCompletenessType } from './list-completeness.ts';
import {
  Commitment,
  Contact,
  NoticeRole,
  ReferredDocument,
  RetentionRule,
  RightOffer,
  SecurityMeasure,
  Transfer,
} from './notice-parts.ts';
import * as refs from './refs.ts';
import { NoticeWhere } from './where-refs.ts';

const HeldCategory = builder.objectRef<SourceRow['holds'][number]>('HeldCategory').implement({
  description: 'A category that a notice lists as held. It does not say to whom it goes.',
  fields: (t) => ({
    category: t.field({
      type: refs.Category,
      nullable: true,
      description: 'The category.',
      resolve: ({ id }, _args, { load }) => load.category.load(id),
    }),
    writtenAs: t.string({
      nullable: true,
      description: 'The notice’s words for it.',
      resolve: ({ link }) => link.writtenAs,
    }),
    openWords: t.string({
      nullable: true,
      description: 'Words that leave the list open.',
      resolve: ({ link }) => link.open,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ link }) => link.condition,
    }),
    classes: t.field({
      type: [ClassOfDataType],
      description: 'Classes that this notice puts it in.',
      resolve: ({ link }) => link.classes,
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'What says so.',
      resolve: ({ link }, _args, { load }) => loadAll(load.statement, link.statementIds),
    }),
  }),
});

builder.node(refs.Notice, {
  description: 'A privacy notice, or another source that records rest on.',
  id: { resolve: ({ source }) => source.id, description: 'Its id.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'source' in value,
  loadOne: (id, { load }) => load.source.load(id),
  fields: (t) => ({
    title: t.string({ description: 'Its title.', resolve: ({ source }) => source.title }),
    kind: t.string({
      description: 'NOTICE for privacy notices.',
      resolve: ({ source }) => source.kind,
    }),
    publisher: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Who published it.',
      resolve: async ({ publisherIds }, _args, { load }) =>
        (await loadAll(load.party, publisherIds))[0] ?? null,
    }),
    url: t.string({
      nullable: true,
      description: 'Its address. Null: not known.',
      resolve: ({ source }) => source.url,
    }),
    publisherSite: t.string({
      nullable: true,
      description: 'The publisher’s site.',
      resolve: ({ source }) => source.publisherSite,
    }),
    seenOn: t.string({
      nullable: true,
      description: 'The day its text was seen.',
      resolve: ({ source }) => source.retrievedOn,
    }),
    sha256: t.string({
      nullable: true,
      description: 'Checksum of the text as it was seen.',
      resolve: ({ source }) => source.sha256,
    }),
    lines: t.int({
      nullable: true,
      description: 'Lines of the text that are not empty.',
      resolve: ({ source }) => source.lines,
    }),
    note: t.string({
      nullable: true,
      description: 'A curator’s note.',
      resolve: ({ source }) => source.note,
    }),
    validityWords: t.string({
      description: 'What is known of the time for which it stood.',
      resolve: ({ source }) =>
        source.retrievedOn === null
          ? 'When its text was seen is not known.'
          : `Text seen on ${dateWords(source.retrievedOn)}; whether it stood on another day is not known.`,
    }),
    statementCount: t.int({
      description: 'How many statements are recorded of it.',
      resolve: async (row, _args, context) => (await countsOf(row, context)).statements,
    }),
    tyingCount: t.int({
      description: 'How many of them tie a party to a category.',
      resolve: async (row, _args, context) => (await countsOf(row, context)).tying,
    }),
    holds: t.field({
      type: [HeldCategory],
      description: 'Categories it lists as held.',
      resolve: ({ holds }) => holds,
    }),
    basisUses: t.field({
      type: [BasisUseLink],
      description: 'Bases said of the notice as a whole.',
      resolve: ({ basisUses }) => basisUses,
    }),
    citations: t.field({
      type: [LegislationLink],
      description: 'Legislation it cites.',
      args: {
        state: t.arg({
          type: PeriodState,
          description: 'Only what stands so at the date; UNKNOWN: not known from its dates.',
        }),
        asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
      },
      resolve: async (row, args, context) => (await citationsOf(row, args, context)).asked,
    }),
    citationsCompleteness: t.field({
      type: ListCompletenessType,
      description:
        'Whether the legislation it cites is all. Asked of one state: whether any is known to stand so, with a reason if some dates are not recorded.',
      args: {
        state: t.arg({ type: PeriodState, description: 'Only what stands so at the date.' }),
        asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }),
      },
      resolve: async (row, args, context) => completenessOfCitations(row, args, context),
    }),
    offers: t.field({
      type: [RightOffer],
      description: 'Rights it offers or excludes.',
      resolve: ({ offers }) => offers,
    }),
    retention: t.field({
      type: [RetentionRule],
      description: 'How long data are kept.',
      resolve: ({ retention }) => retention,
    }),
    security: t.field({
      type: [SecurityMeasure],
      description: 'How data are protected.',
      resolve: ({ security }) => security,
    }),
    transfers: t.field({
      type: [Transfer],
      description: 'Of sending data abroad.',
      resolve: ({ transfers }) => transfers,
    }),
    contacts: t.field({
      type: [Contact],
      description: 'Whom to ask.',
      resolve: ({ contacts }) => contacts,
    }),
    documents: t.field({
      type: [ReferredDocument],
      description: 'Documents it refers to.',
      resolve: ({ documents }) => documents,
    }),
    conditions: t.field({
      type: [refs.Condition],
      description: 'Conditions on sharing.',
      resolve: ({ conditions }) => conditions,
    }),
    commitments: t.field({
      type: [Commitment],
      description: 'What it commits to.',
      resolve: ({ commitments }) => commitments,
    }),
    roles: t.field({
      type: [NoticeRole],
      description: 'Who is controller, processor, …',
      resolve: ({ roles }) => roles,
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register that records it.',
      resolve: ({ source }, _args, { load }) => load.register.load(source.registerId),
    }),
  }),
});

async function countsOf(row: SourceRow, context: Context) {
  const counts = await context.statementCounts.load('all');
  return counts.find((count) => count.sourceId === row.source.id) ?? { statements: 0, tying: 0 };
}

builder.queryFields((t) => ({
  notice: t.field({
    type: refs.Notice,
    description: 'One notice by its id or exact title.',
    args: { id: t.arg.id({ required: true, description: 'Id or exact title.' }) },
    errors: { types: [UnknownId, Ambiguous] },
    resolve: async (_root, { id }, context) => {
      const row = await context.load.source.load(id);
      if (row !== null) return row;
      const found = await context.load.source.load(await idOf(context, 'id', id, 'Notice'));
      if (found === null) throw new UnknownId('id', id, 'notice', []);
      return found;
    },
  }),
  notices: t.connection(
    {
      type: refs.Notice,
      description: 'The notices in this register, in order of id if no other is asked for.',
      args: listArgs('Notice', NoticeWhere, NOTICE_ORDERS),
      resolve: async (_root, args, context) => {
        const rows = await runQuery(context.store, noticeIds, {}, context.options);
        return listOf(context, noticeList, rows, context.load.source, args);
      },
    },
    {
      fields: (fields) => ({
        unknownCount: fields.int(LIST_FIELDS.unknownCount),
        fromOlderRevision: fields.boolean(LIST_FIELDS.fromOlderRevision),
      }),
    },
    {
      fields: (fields) => ({
        unknownToFilter: fields.boolean(ROW_FIELDS.unknownToFilter),
      }),
    },
  ),
}));
