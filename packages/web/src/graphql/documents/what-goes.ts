import {
  CitedFields,
  FailureFields,
  ListWithReasonsFields,
  PlacedFields,
} from '../fragments/questions.ts';
import { StandingFields } from '../fragments/rows.ts';
import { ContentFields, TermsFields } from '../fragments/sharing.ts';
import { graphql } from '../gql.ts';

/** What goes between two parties, or all that one sends or receives. */
export const WhatGoesDocument = graphql(
  `
    query WhatGoes(
      $from: ID
      $to: ID
      $asAt: String
      $purpose: ID
      $about: ID
      $stage: ID
      $basis: ID
      $basisScope: [BasisScope!]
      $agreement: ID
      $noAgreement: Boolean
      $certainty: [CategoryCertainty!]
      $after: String
    ) {
      whatGoes(
        from: $from
        to: $to
        asAt: $asAt
        purpose: $purpose
        about: $about
        stage: $stage
        basis: $basis
        basisScope: $basisScope
        agreement: $agreement
        noAgreement: $noAgreement
        certainty: $certainty
      ) {
        __typename
        ...FailureFields
        ... on WhatGoesAnswer {
          asAt
          headline
          verdict
          verdictWords
          completenessWords
          notInForce
          standingWords
          notKnownToFilter {
            id
          }
          rowsNotShown
          counts {
            certainty
            count
          }
          sourceWords
          from {
            id
            name
          }
          to {
            id
            name
          }
          categoriesCompleteness {
            ...ListWithReasonsFields
          }
          flowsCompleteness {
            ...ListWithReasonsFields
          }
          rows(first: 100, after: $after) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                categoriesStated
                partyCertainty
                partyCertaintyWords
                role
                validity
                basisSaidOf
                aboutMatch
                party {
                  id
                  name
                  kind
                  ...StandingFields
                }
                through {
                  id
                  name
                }
                statements {
                  ...CitedFields
                }
                flow {
                  id
                  name
                  passage
                  verb
                  condition
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
                  ...ContentFields
                  ...TermsFields
                  statements {
                    ...PlacedFields
                  }
                  bearingBases {
                    words
                    use {
                      id
                      bases {
                        basis {
                          reference
                        }
                      }
                      statements {
                        ...CitedFields
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [
    FailureFields,
    CitedFields,
    PlacedFields,
    ListWithReasonsFields,
    ContentFields,
    StandingFields,
    TermsFields,
  ],
);
