import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** Who receives a category: what stands in the rows, not what stands behind each of them. */
export const WhoReceivesDocument = graphql(
  `
    query WhoReceives($category: ID!, $from: ID, $to: ID, $asAt: String) {
      whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          headline
          silence
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
            verdict
            verdictWords
            sentence
            countedApart
            counts {
              certainty
              count
            }
            reasons {
              code
              count
              words
              statements {
                ...CitedFields
              }
            }
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                id
                role
                certainty
                certaintyName
                partyCertainty
                partyCertaintyWords
                words
                because {
                  condition
                }
                partExcluded {
                  category {
                    name
                  }
                }
                party {
                  id
                  name
                  kind
                  openWords
                }
                through {
                  id
                  name
                }
                flow {
                  id
                  passage
                  verb
                  condition
                  openWords
                  sender {
                    party {
                      id
                      name
                    }
                  }
                  purposes {
                    statements {
                      ...CitedFields
                    }
                    purpose {
                      id
                      name
                    }
                  }
                }
                statements {
                  ...CitedFields
                }
              }
            }
          }
          countedApart(first: 100) {
            totalCount
            edges {
              node {
                id
                words
                party {
                  id
                  name
                }
                flow {
                  id
                  name
                  sender {
                    party {
                      id
                    }
                  }
                }
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
  [CitedFields, FailureFields],
);

/** Why one row is in the answer, and who may be meant by a kind of body. */
export const RowReasonsDocument = graphql(
  `
    query RowReasons($category: ID!, $from: ID, $to: ID, $asAt: String) {
      whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
        ... on WhoReceivesAnswer {
          rows(first: 200) {
            edges {
              node {
                id
                mayBe {
                  id
                  name
                }
                why {
                  text
                  statements {
                    ...CitedFields
                    section
                    line
                    anchor
                  }
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

/** What the notice says of one sharing, for the opened row. */
export const SharingDocument = graphql(
  `
    query Sharing($flow: ID!) {
      flow(id: $flow) {
        __typename
        ... on UnknownId {
          message
        }
        ... on Flow {
          id
          note
          requiredByLawNotNamed
          statements {
            ...CitedFields
          }
          carries {
            openWords
            condition
            category {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          excludes {
            category {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          purposes {
            purpose {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          conditions {
            rule {
              id
              description
            }
            statements {
              ...CitedFields
            }
          }
          requiredBy {
            legislation {
              id
              title
            }
            statements {
              ...CitedFields
            }
          }
          permittedBy {
            legislation {
              id
              title
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
          agreements {
            assertion
            reason
            agreement {
              id
              title
            }
            statements {
              ...CitedFields
            }
          }
          bearingBases {
            scope
            words
            purpose {
              id
              name
            }
            use {
              id
              combination
              combinationWords
              condition
              note
              statements {
                ...CitedFields
              }
              bases {
                condition
                basis {
                  id
                  kind
                  reference
                  name
                  needs
                }
                schedule1 {
                  basis {
                    id
                    reference
                    name
                  }
                  statements {
                    ...CitedFields
                  }
                }
              }
              cites {
                legislation {
                  id
                  title
                }
                statements {
                  ...CitedFields
                }
              }
            }
          }
          register {
            notice {
              id
              retention {
                id
                description
                statements {
                  ...CitedFields
                }
              }
              contacts {
                id
                role
                channel
                value
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
