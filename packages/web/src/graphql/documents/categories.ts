import { graphql } from '../gql.ts';

/** All categories with their classes and what they are a part of, for the tree. */
export const CategoriesDocument = graphql(`
  query Categories($after: String) {
    categories(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          broader {
            id
          }
          classes {
            gdprClass
            holds
          }
        }
      }
    }
  }
`);

/** One category: what it is, and which notices and flows speak of it. */
export const CategoryDocument = graphql(`
  query Category($id: ID!) {
    category(id: $id) {
      __typename
      ... on Failure {
        message
      }
      ... on Category {
        id
        name
        description
        synonyms
        isIdentifier
        dpv
        classes {
          gdprClass
          holds
          saidBy
        }
        broader {
          id
          name
        }
        narrower {
          id
          name
        }
        listedBy {
          writtenAs
          condition
          openWords
          notice {
            id
            title
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        carriedBy {
          ...CategoryFlow
        }
        excludedBy {
          ...CategoryFlow
        }
      }
    }
  }

  fragment CategoryFlow on FlowLink {
    assertion
    reason
    condition
    openWords
    flow {
      id
      sender {
        party {
          id
          name
        }
      }
      recipient {
        party {
          id
          name
        }
      }
    }
    statements {
      id
      notice {
        id
      }
    }
  }
`);
