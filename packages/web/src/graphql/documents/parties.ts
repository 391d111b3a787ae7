import { graphql } from '../gql.ts';

/** Parties of the asked kinds, for the list, and whose register has what is not shared. */
export const PartiesDocument = graphql(`
  query Parties($kinds: [PartyKind!], $after: String, $asAt: String) {
    registers {
      id
      publisher {
        name
      }
    }
    parties(
      kinds: $kinds
      first: 200
      after: $after
      orderBy: [{ field: KIND }, { field: NAME }]
    ) {
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
