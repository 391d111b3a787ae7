import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** Who acts for a publisher, in which systems, and the roles that notices give them. */
export const ProcessorsDocument = graphql(
  `
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
                    ...CitedFields
                  }
                }
                partOf {
                  party {
                    roles {
                      role
                      condition
                      statements {
                        ...CitedFields
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
`,
  [CitedFields],
);

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
