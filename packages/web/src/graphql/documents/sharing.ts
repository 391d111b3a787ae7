import { ContactFields } from '../fragments/contacts.ts';
import { CitedFields } from '../fragments/questions.ts';
import { BearingFields, ContentFields, TermsFields } from '../fragments/sharing.ts';
import { graphql } from '../gql.ts';

/** What the notice says of one sharing, for the opened row. */
export const SharingDocument = graphql(
  `
    query Sharing($flow: ID!, $asAt: String) {
      flow(id: $flow) {
        __typename
        ... on UnknownId {
          message
        }
        ... on Flow {
          id
          note
          verb
          condition
          about {
            id
            name
          }
          stages {
            id
            name
          }
          mode
          frequency
          modality
          period {
            words
          }
          statements {
            ...CitedFields
          }
          ...ContentFields
          ...TermsFields
          via {
            party {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          onceThere {
            handling {
              id
              description
            }
            statements {
              ...CitedFields
            }
          }
          bearingBases {
            ...BearingFields
          }
          contacts {
            end
            contact {
              ...ContactFields
              statements {
                ...CitedFields
              }
            }
          }
          register {
            publisher {
              id
              name
            }
            notice {
              id
              title
              url
              seenOn
              retention {
                id
                description
                period
                criterion
                policyNamed
                exception
                afterwards
                statements {
                  ...CitedFields
                }
              }
              transfers {
                id
                description
                condition
                safeguards
                statements {
                  ...CitedFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [CitedFields, BearingFields, ContactFields, ContentFields, TermsFields],
);

/** The names and ends of flows, where a reason says that it concerns them. */
export const FlowNamesDocument = graphql(
  `
    query FlowNames($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        ... on Flow {
          id
          name
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
          statements {
            ...CitedFields
          }
        }
      }
    }
  `,
  [CitedFields],
);

/** Of which hubs a party is a member, and how each notice writes its name there. */
export const MembershipsDocument = graphql(`
  query Memberships($party: ID!) {
    party(id: $party) {
      __typename
      ... on Party {
        memberOf {
          assertion
          reason
          writtenAs
          party {
            id
          }
        }
      }
    }
  }
`);
