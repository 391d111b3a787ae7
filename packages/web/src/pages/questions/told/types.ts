import type { ToldDocument } from '../../../graphql/documents/told.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { reasons } from '../choices.ts';

export type ToldAnswer = Extract<
  ResultOf<typeof ToldDocument>['whoMustBeTold'],
  { __typename: 'WhoMustBeToldAnswer' }
>;
export type ToldGroup = ToldAnswer['groups'][number];
type Reason = (typeof reasons)[number]['id'];

/** The reason as written in the address; null if it is none. */
export function reasonFrom(written: string | null): Reason | null {
  return reasons.find(({ id }) => id === written)?.id ?? null;
}
