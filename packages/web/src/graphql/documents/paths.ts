import { FlowSentenceFields } from '../fragments/flow-sentence.ts';
import { graphql } from '../gql.ts';

/** The ways between two parties, there and back, each flow told in a sentence. */
export const PathsDocument = graphql(
  `
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $asAt: String) {
      there: paths(from: $from, to: $to, maxLength: $maxLength, first: $first, asAt: $asAt) {
        ...PathsFields
      }
      back: paths(from: $to, to: $from, maxLength: $maxLength, first: $first, asAt: $asAt) {
        ...PathsFields
      }
    }

    fragment PathsFields on QueryPathsResult {
      __typename
      ... on Failure {
        message
      }
      ... on PathsAnswer {
        from {
          id
          name
        }
        to {
          id
          name
        }
        found
        truncated
        maxLength
        notInForce {
          id
        }
        paths {
          words
          startWords
          endWords
          oneRegister
          throughout {
            id
            name
          }
          steps {
            certainty
            purposeChange
            flow {
              ...FlowSentenceFields
            }
          }
          joins {
            movesOn
            words
            stated {
              id
              description
              statements {
                id
                notice {
                  id
                }
              }
            }
          }
        }
      }
    }
  `,
  [FlowSentenceFields],
);
