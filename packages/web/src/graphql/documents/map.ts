import { MapFlow, MapFlowWithEnds, MapParty } from '../fragments/map.ts';
import { FailureFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** What the whole register says, whatever is on the map: page by page. */
export const MapFactsDocument = graphql(`
  query MapFacts(
    $asAt: String
    $hubs: String
    $categories: String
    $agreements: String
    $bases: String
  ) {
    revision {
      number
    }
    controllers {
      id
      name
    }
    hubs: parties(kinds: [HUB], first: 200, after: $hubs) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
        }
      }
    }
    categories(first: 200, after: $categories) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          broader {
            id
          }
          classes {
            gdprClass
            holds
          }
        }
      }
    }
    agreements(first: 200, after: $agreements) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          titleKnown
          tier
          state(asAt: $asAt)
          under {
            id
          }
          parties {
            party {
              id
            }
          }
        }
      }
    }
    bases(first: 200, after: $bases) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
        }
      }
    }
  }
`);

/** What stands around one party. */
export const MapAroundDocument = graphql(
  `
    query MapAround($of: ID!, $depth: Int!, $asAt: String) {
      neighbourhood(of: $of, depth: $depth, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on Neighbourhood {
          cut
          of {
            id
          }
          parties {
            ...MapParty
          }
          memberships {
            hubId
            memberId
            assertion
            openWords
            state
            period {
              firstDay
              lastDay
              words
            }
            statements {
              id
              notice {
                id
              }
            }
          }
          flows {
            ...MapFlow
          }
        }
      }
    }
  `,
  [FailureFields, MapParty, MapFlow],
);

/** Flows said to carry, or to leave out, exactly one category. */
export const MapCategoryDocument = graphql(
  `
    query MapCategory($id: ID!, $asAt: String) {
      category(id: $id) {
        __typename
        ...FailureFields
        ... on Category {
          id
          carriedBy {
            flow {
              ...MapFlowWithEnds
            }
          }
          excludedBy {
            flow {
              ...MapFlowWithEnds
            }
          }
        }
      }
    }
  `,
  [FailureFields, MapFlowWithEnds],
);

/** Flows under one agreement, and its parties. */
export const MapAgreementDocument = graphql(
  `
    query MapAgreement($id: ID!, $asAt: String) {
      agreement(id: $id) {
        __typename
        ...FailureFields
        ... on Agreement {
          id
          parties {
            party {
              ...MapParty
            }
          }
          flows {
            flow {
              ...MapFlowWithEnds
            }
          }
        }
      }
    }
  `,
  [FailureFields, MapFlowWithEnds, MapParty],
);

/** What lies between two parties, there and back, as things to draw. */
export const MapPathsDocument = graphql(
  `
    query MapPaths($from: ID!, $to: ID!, $asAt: String) {
      there: paths(from: $from, to: $to, maxLength: 3, first: 20, asAt: $asAt) {
        ...MapPathsFields
      }
      back: paths(from: $to, to: $from, maxLength: 3, first: 20, asAt: $asAt) {
        ...MapPathsFields
      }
    }

    fragment MapPathsFields on QueryPathsResult {
      __typename
      ...FailureFields
      ... on PathsAnswer {
        from {
          ...MapParty
        }
        to {
          ...MapParty
        }
        truncated
        parties {
          ...MapParty
        }
        flows {
          ...MapFlow
        }
      }
    }
  `,
  [FailureFields, MapFlow, MapParty],
);

/** When what is on the map changes; of how much of it no day is on record. */
export const MapChangesDocument = graphql(`
  query MapChanges($ids: [ID!]!) {
    changes(ids: $ids) {
      __typename
      ... on Failure {
        message
      }
      ... on Changes {
        words
        things
        undated
        changes {
          on
          kind
          words
          toVerify
          party {
            name
            shortName
          }
          flow {
            name
          }
          agreement {
            title
          }
        }
      }
    }
  }
`);
