import { graphql } from '../gql.ts';

/** Whether a list that one record gives is all, and why it may not be. */
export const ListCompletenessFields = graphql(`
  fragment ListCompletenessFields on ListCompleteness {
    verdict
    stated
    reasons {
      code
      words
    }
  }
`);
