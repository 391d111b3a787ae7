import { CitedFields } from '../fragments/questions.ts';
import { ContentFields } from '../fragments/sharing.ts';
import { graphql } from '../gql.ts';

/** Everything the panel tells of flows: what, why, on what basis, under what, and the evidence. */
export const FlowPanelDocument = graphql(
  `
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
          ...CitedFields
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
        ...ContentFields
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
            ...CitedFields
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
            ...CitedFields
          }
        }
        conditions {
          rule {
            id
            description
          }
          statements {
            ...CitedFields
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
      ...CitedFields
    }
  }
`,
  [CitedFields, ContentFields],
);
