import { FlowSentenceFields } from '../fragments/flow-sentence.ts';
import { graphql } from '../gql.ts';

/** Where the map can start: the publishers of the notices, and the hubs that notices speak of. */
export const ExploreStartsDocument = graphql(`
  query ExploreStarts {
    controllers {
      id
      name
      sends {
        id
      }
    }
    parties(kinds: [HUB], first: 50) {
      totalCount
      edges {
        node {
          id
          name
          openWords
          members {
            party {
              id
            }
          }
          receives {
            id
          }
        }
      }
    }
  }
`);

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
            id
            notice {
              id
            }
          }
        }
        statements {
          id
          notice {
            id
          }
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
          id
          role
          purpose
          channel
          value
          note
          of {
            id
            name
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        partOf {
          party {
            id
            name
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        instanceOf {
          assertion
          reason
          party {
            id
            name
          }
          statements {
            id
            notice {
              id
            }
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
            id
            notice {
              id
            }
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
                id
                notice {
                  id
                }
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
  [FlowSentenceFields],
);

/** Kinds of body of the notices, to see which may mean a named body. */
export const KindsOfBodyDocument = graphql(`
  query KindsOfBody {
    parties(kinds: [CLASS], first: 100) {
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

/** Everything the panel tells of flows: what, why, on what basis, under what, and the evidence. */
export const FlowPanelDocument = graphql(`
  query FlowPanel($ids: [ID!]!, $asAt: String) {
    nodes(ids: $ids) {
      __typename
      ... on Flow {
        id
        name
        verb
        condition
        assertion
        reason
        note
        openWords
        requiredByLawNotNamed
        requiredByLawNotNamedStatements {
          id
          notice {
            id
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
            kind
          }
        }
        via {
          party {
            id
            name
          }
        }
        carries {
          assertion
          reason
          condition
          openWords
          category {
            id
            name
            classes {
              gdprClass
              holds
            }
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        excludes {
          condition
          category {
            id
            name
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        purposes {
          condition
          purpose {
            id
            name
            basisUses {
              use {
                ...Use
              }
            }
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        basisUses {
          use {
            ...Use
          }
        }
        register {
          notice {
            id
            title
            basisUses {
              use {
                ...Use
              }
            }
          }
        }
        agreements {
          assertion
          reason
          condition
          agreement {
            id
            title
            titleKnown
            openWords
            outside
            outsideToVerify
            state(asAt: $asAt)
            period {
              words
            }
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        conditions {
          rule {
            id
            description
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        requiredBy {
          legislation {
            id
            title
          }
        }
        permittedBy {
          legislation {
            id
            title
          }
        }
        statements {
          id
          text
          anchor
          section
          notice {
            id
          }
        }
      }
    }
  }

  fragment Use on BasisUse {
    id
    scope
    combinationWords
    condition
    bases {
      condition
      basis {
        id
        kind
        reference
        name
      }
      schedule1 {
        basis {
          reference
        }
      }
    }
    statements {
      id
      notice {
        id
      }
    }
  }
`);
