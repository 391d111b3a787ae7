import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { BearingFields, LawFields } from '../fragments/sharing.ts';
import { graphql } from '../gql.ts';

/** The bases that bear on one flow. */
const FlowBasesFields = graphql(
  `
    fragment FlowBasesFields on Flow {
      id
      name
      condition
      requiredByLawNotNamed
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
      bearingBasesCompleteness {
        verdict
        reasons {
          code
          words
          statements {
            ...CitedFields
          }
        }
      }
      bearingBases {
        ...BearingFields
      }
      requiredBy {
        ...LawFields
      }
      permittedBy {
        ...LawFields
      }
    }
  `,
  [CitedFields, BearingFields, LawFields],
);

/** The bases that bear on the flows between two parties. */
export const BasesDocument = graphql(
  `
    query Bases($from: ID, $to: ID, $asAt: String) {
      whatGoes(from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhatGoesAnswer {
          asAt
          sourceWords
          rows(first: 200) {
            totalCount
            edges {
              node {
                categoriesStated
                partyCertainty
                partyCertaintyWords
                party {
                  id
                  name
                  kind
                }
                through {
                  id
                  name
                }
                statements {
                  ...CitedFields
                }
                flow {
                  ...FlowBasesFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [CitedFields, FailureFields, FlowBasesFields],
);
