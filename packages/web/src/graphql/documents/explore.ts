import { graphql } from '../gql.ts';

/** Where the map can start: the publishers of the notices, and the hubs that notices speak of. */
export const ExploreStartsDocument = graphql(`
  query ExploreStarts {
    controllers {
      id
      name
      sends {
        id
      }
    }
    parties(kinds: [HUB], first: 50) {
      totalCount
      edges {
        node {
          id
          name
          openWords
          members {
            party {
              id
            }
          }
          receives {
            id
          }
        }
      }
    }
  }
`);
