import { ContactFields } from '../fragments/contacts.ts';
import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

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
          ...ContactFields
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
  [ListCompletenessFields, CitedFields, ContactFields],
);
