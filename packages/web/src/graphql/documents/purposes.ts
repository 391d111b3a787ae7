import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** A purpose as one notice puts it, and the bases that the notice ties to it. */
const PurposeFields = graphql(
  `
    fragment PurposeFields on Purpose {
      id
      name
      description
      register {
        id
        notice {
          id
          title
          publisher {
            id
            name
          }
        }
      }
      statements {
        ...CitedFields
      }
      basisUses {
        use {
          id
          combinationWords
          condition
          bases {
            basis {
              id
              reference
              name
            }
          }
          statements {
            ...CitedFields
          }
        }
      }
    }
  `,
  [CitedFields],
);

/** Every purpose that the notices give, a page at a time. */
export const PurposesDocument = graphql(
  `
    query Purposes($after: String) {
      purposes(first: 200, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...PurposeFields
          }
        }
      }
    }
  `,
  [PurposeFields],
);

/** One purpose, with the flows said to be for it, the teams it is of and the law behind it. */
export const PurposeDocument = graphql(
  `
    query Purpose($id: ID!) {
      node(id: $id) {
        __typename
        ... on Purpose {
          ...PurposeFields
          requiredBy {
            legislation {
              id
              title
            }
            statements {
              ...CitedFields
            }
          }
          teams {
            party {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          flows {
            id
            condition
            verb
            requiredByLawNotNamed
            requiredByLawNotNamedStatements {
              ...CitedFields
            }
            carries {
              assertion
              category {
                id
                name
              }
            }
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
            purposes {
              purpose {
                id
              }
              statements {
                ...CitedFields
              }
            }
          }
        }
      }
    }
  `,
  [PurposeFields, CitedFields],
);
