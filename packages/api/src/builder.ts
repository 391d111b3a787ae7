import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { typeOfId } from './ids.ts';

/** The one builder of the schema. It holds no types: each stands in its own file in `types/`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Connection: { totalCount: number };
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  relay: {
    // Ids are the register's own, readable and stable: nothing is encoded.
    encodeGlobalID: (_typename, id) => String(id),
    decodeGlobalID: (id) => ({ typename: typeOfId(id) ?? 'Unknown', id }),
    nodesOnConnection: false,
  },
});

builder.queryType({
  description:
    'Who shares which category of personal data with whom, on what basis, under which agreement, and how do we know? Every answer says how sure and how complete it is.',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, on all pages.',
    resolve: (connection) => connection.totalCount,
  }),
);
