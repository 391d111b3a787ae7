import type { ImpactDocument } from '../../graphql/documents/impact.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type ImpactFound = Extract<
  ResultOf<typeof ImpactDocument>['impactOf'],
  { __typename: 'Impact' }
>;
