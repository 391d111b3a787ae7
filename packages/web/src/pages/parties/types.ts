import type { PartyFactsDocument } from '../../graphql/documents/party.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export type PartyFacts = Extract<
  ResultOf<typeof PartyFactsDocument>['party'],
  { __typename: 'Party' }
>;
export type PartyTie = PartyFacts['partOf'][number] | PartyFacts['members'][number];
export type PartyFollowed = PartyFacts['predecessors'][number];
