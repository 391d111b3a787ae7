import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

/**
 * Writes an operation with the API's types. One module a page in `documents/`; that every field
 * exists is proved by `test/graphql/documents.test.ts`, because the compiler does not report it.
 */
export const graphql = initGraphQLTada<{ introspection: introspection; disableMasking: true }>();

export type { ResultOf } from 'gql.tada';
