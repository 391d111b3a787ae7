import { graphql } from '../gql.ts';

/** Records by words, spelt roughly, best first. */
export const SearchDocument = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 100) {
      total
      matters
      hits {
        id
        name
        type
        notice {
          publisher {
            name
          }
        }
      }
    }
  }
`);

/** What the map can start at, by words spelt roughly, best first. */
export const StartSearchDocument = graphql(`
  query StartSearch($text: String!) {
    search(text: $text, first: 12, types: [Party, Category, Agreement]) {
      total
      hits {
        id
        name
        type
      }
    }
  }
`);

/** The notices in which found statements stand, and who sends found flows. */
export const HitPlacesDocument = graphql(`
  query HitPlaces($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Statement {
        section
        notice {
          id
          title
        }
      }
      ... on Flow {
        sender {
          party {
            id
          }
        }
      }
    }
  }
`);
