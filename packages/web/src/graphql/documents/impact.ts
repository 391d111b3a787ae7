import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** What would differ if a change were made. */
export const ImpactDocument = graphql(
  `
    query ImpactOf($change: ProposedChange!, $asAt: String) {
      impactOf(change: $change, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on Impact {
          changeWords
          asAt
          headline
          notTold {
            code
            words
            statements {
              ...CitedFields
            }
          }
          losses {
            kind
            words
            flow {
              id
              name
              sender {
                party {
                  id
                }
              }
            }
            statements {
              ...CitedFields
            }
          }
          answers(first: 200) {
            totalCount
            edges {
              node {
                question
                questionWords
                before
                after
                categories {
                  id
                  name
                }
                flow {
                  id
                  name
                  sender {
                    party {
                      id
                    }
                  }
                }
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
              }
            }
          }
          findingsAppear {
            id
            grade
            words
            check {
              title
            }
            statements {
              ...CitedFields
            }
          }
          findingsGo {
            id
            grade
            words
            check {
              title
            }
            statements {
              ...CitedFields
            }
          }
          findingsDiffer {
            before {
              id
              grade
              words
            }
            after {
              id
              grade
              words
              check {
                title
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
  [FailureFields, CitedFields],
);

/** Who sends a flow: the first of the two by which a flow is chosen. */
export const FlowSenderDocument = graphql(`
  query FlowSender($flow: ID!) {
    flow(id: $flow) {
      __typename
      ... on Flow {
        id
        sender {
          party {
            id
          }
        }
      }
    }
  }
`);

/** The flows that a party sends, to choose one of by its recipient. */
export const FlowsOfSenderDocument = graphql(`
  query FlowsOfSender($sender: ID!) {
    party(id: $sender) {
      __typename
      ... on Party {
        id
        sends {
          id
          name
          recipient {
            party {
              id
              name
            }
          }
        }
      }
    }
  }
`);
