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

/** A statement with where it stands, for the sources at the end of an answer. */
export const SourceFields = graphql(`
  fragment SourceFields on Statement {
    id
    section
    line
    text
    anchor
    notice {
      id
      title
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
export const ListCompletenessFields = graphql(
  `
    fragment ListCompletenessFields on ListCompleteness {
      verdict
      stated
      reasons {
        code
        words
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
        statements {
          ...CitedFields
        }
      }
    }
  `,
  [CitedFields],
);

/** One row of an answer about a category: who, how sure, why. */
export const RecipientRowFields = graphql(
  `
    fragment RecipientRowFields on RecipientRow {
      id
      role
      certainty
      certaintyName
      partyCertainty
      partyCertaintyWords
      words
      apart
      validity
      party {
        id
        name
        kind
      }
      through {
        id
        name
      }
      mayBe {
        id
        name
      }
      partExcluded {
        category {
          name
        }
      }
      flow {
        id
        name
        passage
        verb
        condition
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
        purposes {
          purpose {
            name
          }
        }
        agreements {
          assertion
          reason
          agreement {
            id
            title
          }
        }
        conditions {
          rule {
            description
          }
          statements {
            ...CitedFields
          }
        }
      }
      why {
        text
        statements {
          ...CitedFields
          section
          line
          anchor
        }
      }
      statements {
        ...CitedFields
      }
    }
  `,
  [CitedFields],
);
