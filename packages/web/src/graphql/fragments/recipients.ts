import { graphql } from '../gql.ts';
import { CitedFields, CompletenessFields } from './questions.ts';
import { RecipientRowFields } from './rows.ts';

/** An answer about a category: what stands in its rows, not what stands behind each of them. */
export const RecipientsFields = graphql(
  `
    fragment RecipientsFields on WhoReceivesAnswer {
      asAt
      headline
      silence
      standingWords
      sourceWords
      category {
        id
        name
      }
      from {
        id
        name
      }
      listedBy {
        notice {
          id
          publisher {
            id
          }
        }
        statements {
          ...CitedFields
        }
      }
      completeness {
        ...CompletenessFields
      }
      all: rows(first: 0) {
        totalCount
      }
      rows(first: 200, after: $after, certainty: $certainty) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            ...RecipientRowFields
          }
        }
      }
      countedApart(first: 200) {
        totalCount
        edges {
          node {
            ...RecipientRowFields
          }
        }
      }
    }
  `,
  [CitedFields, CompletenessFields, RecipientRowFields],
);
