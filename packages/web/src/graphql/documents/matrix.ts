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
      $noAgreement: Boolean
      $basis: ID
      $basisScope: [BasisScope!]
      $certainty: [CategoryCertainty!]
    ) {
      matrix(
        from: $from
        asAt: $asAt
        purpose: $purpose
        stage: $stage
        about: $about
        agreement: $agreement
        noAgreement: $noAgreement
        basis: $basis
        basisScope: $basisScope
        certainty: $certainty
      ) {
        __typename
        ...FailureFields
        ... on Matrix {
          asAt
          rowsNotShown
          recipients
          statedRecipients
          flowsCompleteness {
            verdict
            reasons {
              code
              words
            }
          }
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

/** What the matrix can be limited to. */
export const MatrixChoicesDocument = graphql(`
  query MatrixChoices($from: ID!) {
    dataSubjectGroups {
      id
      name
    }
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
