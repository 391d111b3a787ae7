import { partyIds, publisherIds, runQuery } from '@sharing-atlas/graph';
import { idOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { PARTY_ORDERS, partyList } from '../select/kinds.ts';
import { listOf } from '../select/list.ts';
import { PartyKind } from './enums.ts';
import { LIST_FIELDS, listArgs, ROW_FIELDS } from './list-args.ts';
import * as refs from './refs.ts';
import { PartyWhere } from './where-refs.ts';

builder.queryFields((t) => ({
  party: t.field({
    type: refs.Party,
    description: 'One party by its id or its exact name.',
    args: { id: t.arg.id({ required: true, description: 'Id or exact name.' }) },
    errors: { types: [UnknownId, Ambiguous] },
    resolve: async (_root, { id }, context) => {
      const row = await context.load.party.load(id);
      if (row !== null) return row;
      const found = await context.load.party.load(await idOf(context, 'id', id, 'Party'));
      if (found === null) throw new UnknownId('id', id, 'party', []);
      return found;
    },
  }),
  parties: t.connection(
    {
      type: refs.Party,
      description: 'Parties, in order of id if no other is asked for.',
      args: {
        kinds: t.arg({
          type: [PartyKind],
          description: 'Only of these kinds.',
        }),
        ...listArgs('Party', PartyWhere, PARTY_ORDERS),
      },
      resolve: async (_root, args, context) => {
        const rows = await runQuery(
          context.store,
          partyIds,
          { kinds: args.kinds ?? null },
          context.options,
        );
        return listOf(context, partyList, rows, context.load.party, args);
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
  controllers: t.field({
    type: [refs.Party],
    description: 'Publishers of the notices in this register: those that can be asked about.',
    resolve: async (_root, _args, context) => {
      const rows = await runQuery(context.store, publisherIds, {}, context.options);
      return loadAll(
        context.load.party,
        rows.map((row) => row.id),
      );
    },
  }),
}));
