import { graphql } from '../gql.ts';

/** What the home page counts: notices, statements that tie, hubs and agreements. */
export const HomeDocument = graphql(`
  query Home {
    controllers {
      id
      name
      kind
    }
    notices(first: 100) {
      totalCount
      edges {
        node {
          id
          title
          seenOn
          statementCount
          tyingCount
          publisher {
            id
            name
          }
        }
      }
    }
    exclusions: statements(kind: EXCLUSION, first: 200) {
      totalCount
      edges {
        node {
          id
          tiesPartyToCategory
          notice {
            id
          }
        }
      }
    }
    hubs: parties(kinds: [HUB], first: 100) {
      edges {
        node {
          id
          name
          kind
          openWords
          members {
            party {
              id
            }
          }
          statements {
            notice {
              id
            }
          }
        }
      }
    }
    agreements(first: 100) {
      edges {
        node {
          id
          titleKnown
          openWords
          statements {
            notice {
              id
            }
          }
          flows {
            flow {
              recipient {
                party {
                  id
                  kind
                }
              }
            }
          }
        }
      }
    }
  }
`);
