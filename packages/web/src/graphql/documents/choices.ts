import { graphql } from '../gql.ts';

/** What the fields of a question can be set to, except for what there can be very many of. */
export const QuestionChoicesDocument = graphql(`
  query QuestionChoices {
    controllers {
      id
      name
    }
    registers {
      id
      publisher {
        name
      }
    }
    categories(first: 200) {
      edges {
        node {
          id
          name
          synonyms
          classes {
            gdprClass
            holds
          }
        }
      }
    }
    dataSubjectGroups {
      id
      name
    }
    stages {
      id
      name
    }
    bases(first: 200) {
      edges {
        node {
          id
          kind
          name
          reference
        }
      }
    }
  }
`);

/** One page of the parties that a question can name, with the other names that they go by. */
export const PartyChoicesDocument = graphql(`
  query PartyChoices($after: String) {
    parties(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          shortName
          names {
            name
          }
        }
      }
    }
  }
`);

/** One page of the agreements that a question can name. */
export const AgreementChoicesDocument = graphql(`
  query AgreementChoices($after: String) {
    agreements(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

/** One page of the purposes that a question can name. */
export const PurposeChoicesDocument = graphql(`
  query PurposeChoices($after: String) {
    purposes(first: 200, after: $after) {
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
  }
`);

/** What examples of questions are made of: flows of each controller, and what they carry. */
export const ExamplesDocument = graphql(`
  query Examples {
    controllers {
      id
      name
      sends {
        recipient {
          party {
            id
            name
            kind
          }
        }
        carries {
          category {
            id
            name
          }
        }
      }
      receives {
        carries {
          category {
            id
            name
          }
        }
      }
    }
  }
`);
