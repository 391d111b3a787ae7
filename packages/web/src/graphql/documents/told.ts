import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** Which recipients may hold something, by what is known of them. */
export const ToldDocument = graphql(
  `
    query Told(
      $reason: ToldReason!
      $from: ID
      $categories: [ID!]
      $agreement: ID
      $asAt: String
    ) {
      whoMustBeTold(
        reason: $reason
        from: $from
        categories: $categories
        agreement: $agreement
        asAt: $asAt
      ) {
        __typename
        ...FailureFields
        ... on WhoMustBeToldAnswer {
          headline
          notKnown {
            code
            words
            statements {
              ...CitedFields
            }
          }
          duties {
            words
            provision
          }
          commissionerContacts {
            id
            role
            channel
            value
            statements {
              ...CitedFields
            }
          }
          groups {
            group
            name
            recipients {
              party {
                id
                name
                kind
              }
              partyCertainty
              partyCertaintyWords
              through {
                id
                name
              }
              roles
              rolesBeside {
                role
                condition
                statements {
                  ...CitedFields
                }
              }
              said {
                certainty
                certaintyName
                category {
                  id
                  name
                }
              }
              contacts {
                id
                role
                channel
                value
              }
              statements {
                ...CitedFields
              }
            }
          }
          onwardStated {
            id
            description
            statements {
              ...CitedFields
            }
          }
          onwardPossible {
            from {
              id
              name
            }
            to {
              id
              name
              kind
            }
            flow {
              id
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
