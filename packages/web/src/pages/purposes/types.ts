import type { PurposeDocument, PurposesDocument } from '../../graphql/documents/purposes.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type ListedPurpose = ResultOf<typeof PurposesDocument>['purposes']['edges'][number]['node'];
export type PurposeFound = Extract<
  NonNullable<ResultOf<typeof PurposeDocument>['node']>,
  { __typename: 'Purpose' }
>;
