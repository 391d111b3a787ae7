import { ContactFields } from '../fragments/contacts.ts';
import { FlowSentenceFields } from '../fragments/flow-sentence.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** What the panel tells of one party: its hubs, kinds, days and the flows that name it. */
export const PartyPanelDocument = graphql(
  `
  query PartyPanel($id: ID!, $asAt: String) {
    party(id: $id) {
      __typename
      ... on Failure {
        message
      }
      ... on Party {
        id
        name
        kind
        description
        area
        openWords
        heldBy {
          party {
            id
            name
          }
          statements {
            ...CitedFields
          }
        }
        statements {
          ...CitedFields
        }
        standing(asAt: $asAt) {
          state
          badge
          words
        }
        successorsAt(asAt: $asAt) {
          id
          name
        }
        contacts {
          ...ContactFields
          statements {
            ...CitedFields
          }
        }
        partOf {
          party {
            id
            name
          }
          statements {
            ...CitedFields
          }
        }
        instanceOf {
          assertion
          reason
          party {
            id
            name
            instanceOf {
              party {
                id
                instanceOf {
                  party {
                    id
                  }
                }
              }
            }
          }
          statements {
            ...CitedFields
          }
        }
        memberOf {
          assertion
          reason
          writtenAs
          condition
          openWords
          period {
            firstDay
            words
          }
          statements {
            ...CitedFields
          }
          party {
            id
            name
            heldBy {
              party {
                id
                name
              }
              statements {
                ...CitedFields
              }
            }
            receives {
              ...FlowSentenceFields
            }
          }
        }
        receives {
          ...FlowSentenceFields
        }
        sends {
          ...FlowSentenceFields
        }
      }
    }
  }
`,
  [FlowSentenceFields, CitedFields, ContactFields],
);

/** Kinds of body of the notices, to see which may mean a named body. */
export const KindsOfBodyDocument = graphql(`
  query KindsOfBody {
    parties(kinds: [CLASS], first: 200) {
      totalCount
      edges {
        node {
          id
          name
          instanceOf {
            party {
              id
            }
          }
          statements {
            id
            notice {
              id
              publisher {
                name
              }
            }
          }
        }
      }
    }
  }
`);
