import { graphql } from '../gql.ts';

/** One page of the notices of the register. */
export const NoticesDocument = graphql(`
  query Notices($first: Int = 200, $after: String) {
    notices(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          seenOn
          url
          publisherSite
          validityWords
          statementCount
          tyingCount
          publisher {
            id
            name
          }
          register {
            coverage
          }
        }
      }
    }
  }
`);

/** Every statement of a notice with what it became, a page at a time. */
export const StatementsDocument = graphql(`
  query NoticeStatements($notice: ID!, $after: String) {
    statements(notice: $notice, first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          section
          line
          kind
          text
          anchor
          condition
          openWords
          outOfScope
          tiesPartyToCategory
          supports {
            recordId
            recordType
            itself
            claims
          }
        }
      }
    }
  }
`);

/** Names of records, to say in words what a statement became. */
export const RecordNamesDocument = graphql(`
  query RecordNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Party {
        name
        members {
          assertion
          reason
          writtenAs
          party {
            id
          }
        }
        instanceOf {
          assertion
          reason
          party {
            id
          }
        }
      }
      ... on Category {
        name
      }
      ... on Flow {
        name
        onceThere {
          handling {
            id
            description
          }
        }
        sender {
          party {
            id
          }
        }
      }
      ... on Purpose {
        name
      }
      ... on LegalBasis {
        name
        reference
      }
      ... on BasisUse {
        bases {
          basis {
            reference
          }
        }
      }
      ... on Legislation {
        title
      }
      ... on Agreement {
        title
      }
      ... on Notice {
        title
      }
    }
  }
`);
