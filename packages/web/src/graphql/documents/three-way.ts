import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

const ThreeWaySaidFields = graphql(
  `
    fragment ThreeWaySaidFields on ThreeWaySaid {
      says
      statements {
        ...CitedFields
      }
    }
  `,
  [CitedFields],
);

/** One flow by its notice, the agreement over it, and the notice of the other end. */
export const ThreeWayDocument = graphql(
  `
    query ThreeWay($id: ID!, $asAt: String) {
      node(id: $id) {
        __typename
        ... on Flow {
          id
          threeWay(asAt: $asAt) {
            notKnown
            partnerState
            partner {
              id
              name
            }
            agreements {
              id
              title
            }
            lines {
              kind
              recordId
              name
              verdict
              mend
              saidByNotice {
                ...ThreeWaySaidFields
              }
              saidByAgreement {
                ...ThreeWaySaidFields
              }
              saidByPartner {
                ...ThreeWaySaidFields
              }
            }
          }
        }
      }
    }
  `,
  [ThreeWaySaidFields],
);
