import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** The registers that can be compared. */
export const ComparableDocument = graphql(`
  query Comparable {
    registers {
      id
      title
      publisher {
        id
        name
      }
      notice {
        id
      }
    }
  }
`);

const ComparedSaidFields = graphql(
  `
    fragment ComparedSaidFields on ComparedSaid {
      recordId
      recordType
      words
      aside
      statements {
        ...CitedFields
      }
    }
  `,
  [CitedFields],
);

const ComparedEndFields = graphql(`
  fragment ComparedEndFields on ComparedEnd {
    asAt
    publisher {
      id
      name
    }
    notice {
      id
      title
      seenOn
    }
  }
`);

const ComparedTotalsFields = graphql(`
  fragment ComparedTotalsFields on ComparedTotals {
    count
    words
    openWords
  }
`);

/** Two trusts, or one at two dates, side by side. */
export const ComparisonDocument = graphql(
  `
    query Comparison($left: ID!, $right: ID!, $leftAt: String, $rightAt: String) {
      compare(left: $left, right: $right, leftAt: $leftAt, rightAt: $rightAt) {
        __typename
        ...FailureFields
        ... on Comparison {
          words
          left {
            ...ComparedEndFields
          }
          right {
            ...ComparedEndFields
          }
          matters {
            matter
            title
            note
            absent
            left {
              ...ComparedTotalsFields
            }
            right {
              ...ComparedTotalsFields
            }
            lines {
              key
              name
              verdict
              near
              left {
                ...ComparedSaidFields
              }
              right {
                ...ComparedSaidFields
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, ComparedSaidFields, ComparedEndFields, ComparedTotalsFields],
);
