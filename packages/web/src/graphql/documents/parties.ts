import { graphql } from '../gql.ts';

/** Parties of the asked kinds, for the list. */
export const PartiesDocument = graphql(`
  query Parties($kinds: [PartyKind!], $after: String, $asAt: String) {
    parties(kinds: $kinds, first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          area
          standing(asAt: $asAt) {
            state
            badge
          }
        }
      }
    }
  }
`);
