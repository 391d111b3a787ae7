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
