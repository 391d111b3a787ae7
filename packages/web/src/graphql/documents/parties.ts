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
            badge
          }
        }
      }
    }
  }
`);

/** What is known of a party apart from its flows. */
export const PartyFactsDocument = graphql(`
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
        }
        instanceOf {
          ...Linked
        }
        heldBy {
          ...Linked
        }
        predecessors {
          ...Followed
        }
        successors {
          ...Followed
        }
        successorsAt(asAt: $asAt) {
          id
          name
        }
        roles {
          role
          ofId
          condition
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
    outsideSourceId
    toVerify
    party {
      id
      name
      kind
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
    outsideSourceId
    toVerify
    party {
      id
      name
      kind
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
`);
