import { graphql } from '../gql.ts';

/** What one sentence about a flow is made of. */
export const FlowSentenceFields = graphql(`
  fragment FlowSentenceFields on Flow {
    id
    verb
    condition
    assertion
    validity(asAt: $asAt)
    sender {
      party {
        id
        name
        kind
      }
    }
    recipient {
      party {
        id
        name
        kind
      }
    }
    carries {
      assertion
      openWords
      category {
        id
        name
      }
    }
    excludes {
      category {
        id
        name
      }
    }
    purposes {
      purpose {
        id
        name
      }
    }
    agreements {
      agreement {
        id
        title
      }
    }
    statements {
      id
      text
      notice {
        id
      }
    }
  }
`);
