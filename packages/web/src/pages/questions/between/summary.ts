import type { WhatGoesDocument } from '../../../graphql/documents/what-goes.ts';
import type { ResultOf } from '../../../graphql/gql.ts';

export type GoesAnswer = Extract<
  ResultOf<typeof WhatGoesDocument>['whatGoes'],
  { __typename: 'WhatGoesAnswer' }
>;
export type GoesRow = GoesAnswer['rows']['edges'][number]['node'];
export type GoesFlow = NonNullable<GoesRow['flow']>;

/** What tells a row from the others of its answer. */
export function rowKey({ flow, party }: Pick<GoesRow, 'flow' | 'party'>): string {
  return `${flow?.id} ${party?.id}`;
}
