import { CompletenessFields, FailureFields } from '../fragments/questions.ts';
import { RecipientRowFields } from '../fragments/rows.ts';
import { graphql } from '../gql.ts';

const ComparedFields = graphql(
  `
    fragment ComparedFields on WhoReceivesAnswer {
      asAt
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
          }
        }
      }
    }
  `,
  [CompletenessFields, RecipientRowFields],
);

/** The answer to who receives at one of two dates, and the days on which it changes. */
export const ComparedDocument = graphql(
  `
    query Compared($category: ID!, $from: ID, $to: ID, $asAt: String!) {
      answer: whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ...ComparedFields
      }
    }
  `,
  [FailureFields, ComparedFields],
);

/** The same of where a category comes from. */
export const ComparedSourcesDocument = graphql(
  `
    query ComparedSources($category: ID!, $from: ID, $to: ID, $asAt: String!) {
      answer: whereFrom(category: $category, from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ...ComparedFields
      }
    }
  `,
  [FailureFields, ComparedFields],
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
