import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** The notices of the register, for the list. */
export const NoticesDocument = graphql(`
  query Notices {
    notices(first: 100) {
      totalCount
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

/** One notice: its facts, and what it says as a whole. */
export const NoticeDocument = graphql(
  `
  query Notice($id: ID!, $asAt: String) {
    notice(id: $id) {
      __typename
      ... on Failure {
        message
      }
      ... on Notice {
        id
        title
        note
        seenOn
        sha256
        url
        publisherSite
        validityWords
        lines
        statementCount
        tyingCount
        publisher {
          id
          name
        }
        register {
          id
          coverage
        }
        holdsCompleteness {
          ...ListCompletenessFields
        }
        rightsOffered
        rightsExcluded
        offersCompleteness {
          ...ListCompletenessFields
        }
        retentionCompleteness {
          ...ListCompletenessFields
        }
        transfersCompleteness {
          ...ListCompletenessFields
        }
        citationsCompleteness {
          ...ListCompletenessFields
        }
        citations(asAt: $asAt) {
          writtenAs
          condition
          legislation {
            id
            title
            kind
            period {
              firstDay
              words
            }
            state(asAt: $asAt)
            successors {
              id
              title
            }
          }
          statements {
            ...CitedFields
          }
        }
        holds {
          writtenAs
          condition
          openWords
          category {
            id
            name
          }
          statements {
            id
          }
        }
        basisUses {
          use {
            id
            combinationWords
            condition
            bases {
              basis {
                id
                reference
                name
              }
              schedule1 {
                basis {
                  id
                  name
                  reference
                }
              }
            }
            statements {
              id
            }
          }
        }
        offers {
          rightId
          name
          polarity
          condition
          writtenAs
          assertion
          reason
          articles
          areArticlesOurs
          bases {
            id
            reference
            name
          }
          statements {
            id
          }
        }
        conditions {
          id
          description
          statements {
            id
          }
        }
        retention {
          id
          description
          period
          criterion
          exception
          policyNamed
          afterwards
          statements {
            id
          }
        }
        security {
          id
          description
          statements {
            id
          }
        }
        transfers {
          id
          description
          condition
          safeguards
          statements {
            id
          }
        }
        contacts {
          id
          role
          purpose
          channel
          value
          note
          of {
            id
            name
          }
          statements {
            id
          }
        }
        documents {
          id
          title
          kind
          read
          url
          bearsOn
          statements {
            id
          }
        }
        commitments {
          id
          description
          statements {
            id
          }
        }
        roles {
          role
          condition
          reason
          party {
            id
            name
          }
          statements {
            id
          }
        }
      }
    }
  }
`,
  [ListCompletenessFields, CitedFields],
);

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

/** Who acts for a publisher, in which systems, and the roles that notices give them. */
export const ProcessorsDocument = graphql(`
  query Processors($from: ID!, $asAt: String) {
    whatGoes(from: $from, asAt: $asAt) {
      __typename
      ... on Failure {
        message
      }
      ... on WhatGoesAnswer {
        rows(roles: [PROCESSOR], first: 200) {
          totalCount
          edges {
            node {
              party {
                id
                name
                kind
                roles {
                  role
                  condition
                  of {
                    party {
                      id
                      name
                      kind
                    }
                  }
                  statements {
                    id
                    notice {
                      id
                    }
                  }
                }
                partOf {
                  party {
                    roles {
                      role
                      condition
                      statements {
                        id
                        notice {
                          id
                        }
                      }
                    }
                  }
                }
              }
              flow {
                id
                assertion
                reason
                condition
                openWords
                recipient {
                  condition
                  openWords
                }
                carries {
                  assertion
                }
                register {
                  id
                }
              }
              statements {
                id
              }
            }
          }
        }
      }
    }
  }
`);

/** The hubs of the register with how many members each has, and whether these are all. */
export const HubsDocument = graphql(
  `
    query Hubs {
      parties(kinds: [HUB], first: 200) {
        edges {
          node {
            id
            name
            membersCompleteness {
              ...ListCompletenessFields
            }
            members {
              assertion
              reason
              writtenAs
              party {
                id
                name
              }
              statements {
                ...CitedFields
              }
            }
            statements {
              ...CitedFields
            }
          }
        }
      }
    }
  `,
  [ListCompletenessFields, CitedFields],
);
