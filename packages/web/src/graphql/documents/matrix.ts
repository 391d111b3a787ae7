import { FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** Whose matrices there are. */
export const MatrixStartsDocument = graphql(`
  query MatrixStarts {
    controllers {
      id
      name
      sends {
        id
      }
    }
  }
`);

/** Recipients by categories, and whether the notice names all recipients. */
export const MatrixDocument = graphql(
  `
    query Matrix($from: ID!, $asAt: String) {
      whatGoes(from: $from, asAt: $asAt) {
        __typename
        ... on WhatGoesAnswer {
          notInForce
          flowsCompleteness {
            verdict
            reasons {
              code
              words
            }
          }
        }
      }
      matrix(from: $from, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on Matrix {
          asAt
          from {
            id
            name
          }
          categories {
            id
            name
            classes {
              gdprClass
              holds
            }
            broader {
              id
              name
              broader {
                id
                name
                broader {
                  id
                  name
                }
              }
            }
          }
          rows {
            role
            partyCertainty
            categoriesNotStated
            openWords
            party {
              id
              name
              kind
              openWords
              members {
                party {
                  id
                }
              }
            }
            flow {
              id
              passage
              verb
              condition
            }
            statements {
              id
              section
              line
              anchor
              notice {
                id
                title
              }
            }
            cells {
              categoryId
              certainty
              partExcluded
              conditions
              statements {
                id
                section
                line
                anchor
                notice {
                  id
                  title
                }
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields],
);
