import type { FindingsDocument } from '../../graphql/documents/findings.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type FindingsAnswer = ResultOf<typeof FindingsDocument>;
export type Finding = FindingsAnswer['findings']['edges'][number]['node'];

/** The findings of one check, in their order. */
export interface CheckGroup {
  check: Finding['check'];
  findings: readonly Finding[];
}
