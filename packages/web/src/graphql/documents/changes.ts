import { CompletenessFields, FailureFields } from '../fragments/questions.ts';
import { RecipientRowFields } from '../fragments/rows.ts';
import { graphql } from '../gql.ts';

/** One answer at two dates, and the days on which it changes. */
export const CompareDocument = graphql(
  `
    query Compare($category: ID!, $from: ID, $a: String!, $b: String!) {
      earlier: whoReceives(category: $category, from: $from, asAt: $a) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          headline
          sourceWords
          completeness {
            ...CompletenessFields
          }
          changes {
            on
            words
            toVerify
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                ...RecipientRowFields
                party {
                  standing(asAt: $a) {
                    state
                    badge
                    words
                  }
                }
              }
            }
          }
        }
      }
      later: whoReceives(category: $category, from: $from, asAt: $b) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          headline
          completeness {
            ...CompletenessFields
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                ...RecipientRowFields
                party {
                  standing(asAt: $b) {
                    state
                    badge
                    words
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, CompletenessFields, RecipientRowFields],
);

/** The days on which the answer to who receives, or where from, changes. */
export const ChangesDocument = graphql(`
  query Changes($category: ID!, $from: ID, $to: ID, $asAt: String) {
    answer: whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
      __typename
      ... on WhoReceivesAnswer {
        asAt
        changes {
          on
          words
          toVerify
        }
      }
    }
  }
`);

/** The days on which the answer to where a category comes from changes. */
export const SourceChangesDocument = graphql(`
  query SourceChanges($category: ID!, $from: ID, $to: ID, $asAt: String) {
    answer: whereFrom(category: $category, from: $from, to: $to, asAt: $asAt) {
      __typename
      ... on WhoReceivesAnswer {
        asAt
        changes {
          on
          words
          toVerify
        }
      }
    }
  }
`);
