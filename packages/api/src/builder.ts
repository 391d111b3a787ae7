import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { typeOfId } from './ids.ts';
import { MAX_PAGE } from './page-size.ts';

/** The one builder of the schema. It holds no types: each stands in its own file in `types/`. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Connection: { totalCount: number };
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultUnionOptions: { description: 'The answer, or a failure that says what to ask instead.' },
  },
  relay: {
    // Ids are the register's own, readable and stable: nothing is encoded.
    encodeGlobalID: (_typename, id) => String(id),
    // Only a party's former id may look like nothing known; for all others the answer is null.
    decodeGlobalID: (id) => ({ typename: typeOfId(id) ?? 'Party', id }),
    nodesOnConnection: false,
    nodeTypeOptions: { description: 'A record that has an id of its own.' },
    nodeQueryOptions: {
      description: 'The record with this id; null if there is none.',
      args: { id: { description: 'Its id, or a former id of a party.' } },
    },
    nodesQueryOptions: {
      description: 'The records with these ids, in their order; null where there is none.',
      args: { ids: { description: 'Their ids, or former ids of parties.' } },
    },
    idFieldOptions: { description: 'Its id: readable and stable.' },
    defaultConnectionTypeOptions: { description: 'One page of a list, and how long the list is.' },
    defaultEdgeTypeOptions: { description: 'A record with its place in the list.' },
    edgesFieldOptions: { description: 'What is on this page.' },
    nodeFieldOptions: { description: 'The record.' },
    cursorFieldOptions: { description: 'Its place: give it as “after” or “before”.' },
    pageInfoTypeOptions: { description: 'What lies before and after a page.' },
    pageInfoFieldOptions: { description: 'What lies before and after this page.' },
    hasNextPageFieldOptions: { description: 'Whether there is more after it.' },
    hasPreviousPageFieldOptions: { description: 'Whether there is more before it.' },
    startCursorFieldOptions: { description: 'Place of its first record.' },
    endCursorFieldOptions: { description: 'Place of its last record: give it as “after”.' },
    firstArgOptions: { description: `How many from the start, at most ${MAX_PAGE}.` },
    lastArgOptions: { description: `How many from the end, at most ${MAX_PAGE}.` },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
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
