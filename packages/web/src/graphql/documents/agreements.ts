import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** One page of the agreements of the register, for the list. */
export const AgreementsDocument = graphql(`
  query Agreements($asAt: String, $after: String) {
    agreements(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          titleKnown
          kind
          state(asAt: $asAt)
          flows {
            flow {
              id
            }
          }
        }
      }
    }
  }
`);

/** One agreement: what the notice says of it, what comes from outside, and the flows under it. */
export const AgreementDocument = graphql(
  `
  query Agreement($id: ID!, $asAt: String) {
    agreement(id: $id) {
      __typename
      ... on Failure {
        message
      }
      ... on Agreement {
        id
        title
        titleKnown
        kind
        tier
        condition
        openWords
        outside
        outsideToVerify
        reviewOn
        state(asAt: $asAt)
        period {
          words
        }
        statements {
          id
          text
          anchor
          notice {
            id
          }
        }
        partiesCompleteness {
          ...ListCompletenessFields
        }
        flowsCompleteness {
          ...ListCompletenessFields
        }
        parties {
          role
          writtenAs
          condition
          outsideSourceId
          toVerify
          party {
            id
            name
          }
          statements {
            ...CitedFields
          }
        }
        flows {
          assertion
          reason
          condition
          openWords
          flow {
            id
            carries {
              assertion
              category {
                name
              }
            }
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
          }
          statements {
            ...CitedFields
          }
        }
      }
    }
  }
`,
  [ListCompletenessFields, CitedFields],
);
