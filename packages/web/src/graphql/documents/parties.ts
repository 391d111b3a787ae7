import { ListCompletenessFields } from '../fragments/lists.ts';
import { graphql } from '../gql.ts';

/** Parties of the asked kinds, for the list. */
export const PartiesDocument = graphql(`
  query Parties($kinds: [PartyKind!], $after: String, $asAt: String) {
    parties(kinds: $kinds, first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          area
          standing(asAt: $asAt) {
            state
            badge
          }
        }
      }
    }
  }
`);

/** What is known of a party apart from its flows. */
export const PartyFactsDocument = graphql(
  `
  query PartyFacts($id: ID!, $asAt: String) {
    party(id: $id) {
      __typename
      ... on Failure {
        message
      }
      ... on Party {
        id
        name
        kind
        names {
          name
          toVerify
          period {
            words
          }
        }
        identifiers {
          scheme
          value
          toVerify
          period {
            words
          }
        }
        openWords
        membersCompleteness {
          ...ListCompletenessFields
        }
        partsCompleteness {
          ...ListCompletenessFields
        }
        rolesCompleteness {
          ...ListCompletenessFields
        }
        historyCompleteness(asAt: $asAt) {
          ...ListCompletenessFields
        }
        members {
          ...Joined
        }
        memberOf {
          ...Joined
        }
        partOf {
          ...Linked
        }
        parts {
          ...Linked
          party {
            receives {
              id
            }
          }
        }
        instanceOf {
          ...Linked
        }
        instances {
          ...Linked
          party {
            kind
            receives {
              id
            }
            sends {
              id
            }
            statements {
              notice {
                publisher {
                  name
                }
              }
            }
          }
        }
        flowsVia {
          id
          name
          condition
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
          carries {
            category {
              id
            }
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        agreements {
          role
          condition
          outsideSourceId
          toVerify
          agreement {
            id
            title
          }
          statements {
            id
            notice {
              id
            }
          }
        }
        heldBy {
          ...Linked
        }
        predecessors {
          ...Followed
        }
        ...History
        roles {
          role
          ofId
          condition
          of {
            type
            party {
              id
              name
              kind
            }
            purpose {
              id
              name
            }
            flow {
              name
            }
            notice {
              id
              title
            }
          }
          statements {
            id
            notice {
              id
              title
            }
          }
        }
        receives {
          id
          role
          register {
            id
          }
          onceThere {
            handling {
              id
              description
              to {
                id
                name
              }
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
    }
  }

  fragment Joined on Membership {
    assertion
    reason
    writtenAs
    condition
    openWords
    outsideSourceId
    toVerify
    party {
      id
      name
      kind
      ...History
    }
    statements {
      id
      notice {
        id
      }
    }
  }

  fragment Linked on PartyLink {
    assertion
    reason
    writtenAs
    condition
    openWords
    outsideSourceId
    toVerify
    party {
      id
      name
      kind
      ...History
    }
    statements {
      id
      notice {
        id
      }
    }
  }

  fragment Followed on Succession {
    kind
    on
    forArea
    toVerify
    party {
      id
      name
    }
  }

  fragment History on Party {
    id
    name
    period {
      lastDay
    }
    standing(asAt: $asAt) {
      state
      badge
      words
    }
    successors {
      kind
      on
      forArea
      toVerify
      party {
        id
        name
        period {
          lastDay
        }
        successors {
          kind
          on
          forArea
          toVerify
          party {
            id
            name
          }
        }
      }
    }
  }
`,
  [ListCompletenessFields],
);
