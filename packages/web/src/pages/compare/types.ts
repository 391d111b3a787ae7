import type { ComparisonDocument } from '../../graphql/documents/compare.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type Comparison = Extract<
  ResultOf<typeof ComparisonDocument>['compare'],
  { __typename: 'Comparison' }
>;
export type Matter = Comparison['matters'][number];
export type Line = Matter['lines'][number];
export type Said = NonNullable<Line['left']>;
export type End = Comparison['left'];
