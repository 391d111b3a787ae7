import { runQuery, statementIds } from '@sharing-atlas/graph';
import { idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, UnknownId } from '../errors.ts';
import { typeOfId } from '../ids.ts';
import { STATEMENT_ORDERS, statementList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { totalOrder } from '../select/order.ts';
import { ClassOfDataType } from './class-of-data.ts';
import { Modality, StatementKind, StatementScope } from './enums.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import * as refs from './refs.ts';
import { StatementWhere } from './where-refs.ts';

interface Supported {
  readonly id: string;
  readonly itself: boolean;
  readonly claims: readonly string[];
}

const SupportedRecord = builder.objectRef<Supported>('SupportedRecord').implement({
  description: 'A record of the graph that rests on a statement.',
  fields: (t) => ({
    recordId: t.exposeString('id', { description: 'Id of the record.' }),
    recordType: t.string({
      nullable: true,
      description: 'GraphQL type of the record, if it can be fetched by its id.',
      resolve: ({ id }) => typeOfId(id),
    }),
    itself: t.exposeBoolean('itself', { description: 'Whether the record as such rests on it.' }),
    claims: t.stringList({
      description:
        'Relationships of the record that rest on it: “CARRIES cat:unique-pupil-number”.',
      resolve: ({ claims }) => [...claims],
    }),
  }),
});

builder.node(refs.Statement, {
  description: 'One distinct assertion of a notice, in our own words, with where to find it.',
  id: { resolve: ({ statement }) => statement.id, description: 'Its number, like S088.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'statement' in value,
  loadOne: (id, { load }) => load.statement.load(id),
  fields: (t) => ({
    section: t.string({
      description: 'Heading of the section it stands in.',
      resolve: ({ statement }) => statement.section,
    }),
    line: t.int({
      description: 'Line of the text as it was seen.',
      resolve: ({ statement }) => statement.line,
    }),
    kind: t.field({
      type: StatementKind,
      description: 'What kind of assertion it is.',
      resolve: ({ statement }) => statement.kind,
    }),
    scope: t.field({
      type: StatementScope,
      description: 'What it ties together.',
      resolve: ({ statement }) => statement.scope,
    }),
    text: t.string({
      description: 'What it says, in our own words.',
      resolve: ({ statement }) => statement.text,
    }),
    anchor: t.string({
      description: 'A phrase of the notice, at most 12 words, to find the passage.',
      resolve: ({ statement }) => statement.anchor,
    }),
    tiesPartyToCategory: t.boolean({
      description: 'True for the few statements that tie a party to a category.',
      resolve: ({ statement }) => statement.tiesPartyToCategory,
    }),
    classes: t.field({
      type: [ClassOfDataType],
      description: 'Classes of personal data it speaks of.',
      resolve: ({ statement }) => statement.classes,
    }),
    modality: t.field({
      type: Modality,
      nullable: true,
      description: 'How strongly it is put, where that matters.',
      resolve: ({ statement }) => statement.modality,
    }),
    condition: t.string({
      nullable: true,
      description: 'Words that limit it.',
      resolve: ({ statement }) => statement.condition,
    }),
    openWords: t.string({
      nullable: true,
      description: 'Words that leave a list open.',
      resolve: ({ statement }) => statement.open,
    }),
    outOfScope: t.string({
      nullable: true,
      description: 'Why it is not in the graph, if it is not.',
      resolve: ({ statement }) => statement.outOfScope,
    }),
    notice: t.field({
      type: refs.Notice,
      description: 'The notice it stands in.',
      resolve: async ({ statement }, _args, { load }) => {
        const notice = await load.source.load(statement.sourceId);
        if (notice === null) throw new Error(`The source of ${statement.id} is not there.`);
        return notice;
      },
    }),
    supports: t.field({
      type: [SupportedRecord],
      description: 'What it became in the graph.',
      resolve: ({ supports }) => supports,
    }),
  }),
});

builder.queryFields((t) => ({
  statement: t.field({
    type: refs.Statement,
    description: 'One statement by its number.',
    args: { id: t.arg.id({ required: true, description: 'Its number, like S088.' }) },
    errors: { types: [UnknownId, Ambiguous] },
    resolve: async (_root, { id }, context) => {
      const row = await context.load.statement.load(id);
      if (row !== null) return row;
      await idOf(context, 'id', id, 'Statement');
      throw new UnknownId('id', id, 'statement', []);
    },
  }),
  statements: t.connection(
    {
      type: refs.Statement,
      description: 'Statements in the order of the text, if no other is asked for.',
      args: {
        notice: t.arg.id({ description: 'Only those of this notice (id or title).' }),
        section: t.arg.string({ description: 'Only those of this section.' }),
        kind: t.arg({ type: StatementKind, description: 'Only those of this kind.' }),
        scope: t.arg({ type: StatementScope, description: 'Only those of this scope.' }),
        ...listArgs('Statement', StatementWhere, STATEMENT_ORDERS),
      },
      resolve: async (_root, args, context) => {
        const rows = await runQuery(
          context.store,
          statementIds,
          {
            sourceId: await optionalIdOf(context, 'notice', args.notice, 'Notice'),
            section: args.section ?? null,
            kind: args.kind ?? null,
            scope: args.scope ?? null,
          },
          context.options,
        );
        const order = orderOfTheText(rows);
        return listOf(context, statementList, rows, context.load.statement, args, order);
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

/** By notice and line. */
function orderOfTheText(rows: readonly ReturnType<typeof statementIds.decode>[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return totalOrder(
    {
      NOTICE: ({ id }: { readonly id: string }) => byId.get(id)?.sourceId ?? null,
      LINE: ({ id }) => byId.get(id)?.line ?? null,
    },
    [{ field: 'NOTICE' }, { field: 'LINE' }],
  );
}
