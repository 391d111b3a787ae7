import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** What is said to happen there, and where flows meet end to end. */
export const OnwardDocument = graphql(
  `
    query Onward($from: ID!, $steps: Int!, $asAt: String) {
      onward(from: $from, steps: $steps, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on OnwardAnswer {
          asAt
          cut
          maxSteps
          verdict
          headline
          completenessWords
          notInForceFlows {
            id
          }
          from {
            id
            name
          }
          stated {
            id
            kind
            description
            by {
              id
              name
            }
            in {
              id
              name
              kind
            }
            to {
              id
              name
            }
            uses {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          chains {
            words
            oneRegister
            steps {
              purposeChange
              flow {
                id
                name
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
                    kind
                  }
                }
                purposes {
                  purpose {
                    name
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
  `,
  [FailureFields, CitedFields],
);
