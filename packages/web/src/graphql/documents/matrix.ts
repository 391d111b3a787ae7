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
    query Matrix(
      $from: ID!
      $asAt: String
      $purpose: ID
      $stage: ID
      $about: ID
      $agreement: ID
      $basis: ID
      $certainty: [CategoryCertainty!]
    ) {
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
      matrix(
        from: $from
        asAt: $asAt
        purpose: $purpose
        stage: $stage
        about: $about
        agreement: $agreement
        basis: $basis
        certainty: $certainty
      ) {
        __typename
        ...FailureFields
        ... on Matrix {
          asAt
          rowsNotShown
          notKnownToFilter {
            id
          }
          notInForceFlows {
            id
          }
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

/** What the matrix can be limited to, as the sender's own notice has it. */
export const MatrixChoicesDocument = graphql(`
  query MatrixChoices($from: ID!) {
    party(id: $from) {
      __typename
      ... on Party {
        sends {
          id
          purposes {
            purpose {
              id
              name
            }
          }
          stages {
            id
            name
          }
          agreements {
            agreement {
              id
              title
            }
          }
          bearingBases {
            use {
              bases {
                basis {
                  id
                  reference
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);
