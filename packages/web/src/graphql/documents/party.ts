import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

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
            ...CitedFields
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
            ...CitedFields
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
                ...CitedFields
              }
            }
          }
        }
      }
    }
  }

  fragment Joined on Membership {
    ...Said
    party {
      ...Named
    }
  }

  fragment Linked on PartyLink {
    ...Said
    party {
      ...Named
    }
  }

  fragment Said on Evidence {
    assertion
    reason
    writtenAs
    condition
    openWords
    outsideSourceId
    toVerify
    statements {
      ...CitedFields
    }
  }

  fragment Named on Party {
    id
    name
    kind
    ...History
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
  [ListCompletenessFields, CitedFields],
);
