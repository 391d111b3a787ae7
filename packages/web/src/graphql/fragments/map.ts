import { graphql } from '../gql.ts';

/** A party as the map draws it. */
export const MapParty = graphql(`
  fragment MapParty on Party {
    id
    name
    shortName
    kind
    standing(asAt: $asAt) {
      state
      badge
      words
    }
  }
`);

/** A flow with all that a line, a filter, a row or an export asks of it. */
export const MapFlow = graphql(`
  fragment MapFlow on Flow {
    id
    name
    passage
    verb
    condition
    assertion
    validity(asAt: $asAt)
    sender {
      party {
        id
      }
    }
    recipient {
      party {
        id
      }
    }
    carries {
      assertion
      openWords
      category {
        id
        name
        classes {
          gdprClass
          holds
        }
      }
    }
    excludes {
      category {
        id
        name
      }
    }
    purposes {
      openWords
      purpose {
        id
        name
      }
    }
    stages {
      id
      name
      openWords
    }
    bearingBases {
      scope
      use {
        combination
        bases {
          openWords
          basis {
            id
            kind
            reference
            name
          }
          schedule1 {
            openWords
            basis {
              id
              kind
              reference
              name
            }
          }
        }
      }
    }
    agreements {
      openWords
      agreement {
        id
        title
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

/** A flow, with both its parties as the map draws them. */
export const MapFlowWithEnds = graphql(
  `
    fragment MapFlowWithEnds on Flow {
      ...MapFlow
      sender {
        party {
          ...MapParty
        }
      }
      recipient {
        party {
          ...MapParty
        }
      }
    }
  `,
  [MapFlow, MapParty],
);
