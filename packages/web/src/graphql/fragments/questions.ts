import { graphql } from '../gql.ts';

/** A statement's number and the notice that its link leads to. */
export const CitedFields = graphql(`
  fragment CitedFields on Statement {
    id
    notice {
      id
    }
  }
`);

/** A statement in our words, with where it stands and where the notice is published. */
export const PlacedFields = graphql(`
  fragment PlacedFields on Statement {
    id
    section
    line
    text
    anchor
    notice {
      id
      title
      url
    }
  }
`);

/** Why a question was not asked, with the nearest names. */
export const FailureFields = graphql(`
  fragment FailureFields on Failure {
    message
    ... on UnknownId {
      argument
      value
      nearest {
        id
        name
      }
    }
    ... on Ambiguous {
      argument
      value
      matches {
        id
        name
      }
    }
    ... on BadArgument {
      argument
      value
    }
  }
`);

/** Whether a list is all that there is, and why not. */
export const ListWithReasonsFields = graphql(
  `
    fragment ListWithReasonsFields on ListCompleteness {
      verdict
      stated
      reasons {
        code
        words
        bearsOnVerdict
        flows {
          id
        }
        statements {
          ...CitedFields
        }
      }
    }
  `,
  [CitedFields],
);

/** What an answer is complete for, with typed reasons. */
export const CompletenessFields = graphql(
  `
    fragment CompletenessFields on Completeness {
      verdict
      verdictWords
      sentence
      countedApart
      counts {
        certainty
        count
      }
      reasons {
        code
        count
        words
        flowIds
        bearsOnVerdict
        statements {
          ...CitedFields
        }
      }
    }
  `,
  [CitedFields],
);
