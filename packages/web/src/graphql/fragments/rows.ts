import { graphql } from '../gql.ts';
import { CitedFields, PlacedFields } from './questions.ts';

/** One row of an answer about a category: who, how sure, on what words of the notice. */
export const RecipientRowFields = graphql(
  `
    fragment RecipientRowFields on RecipientRow {
      id
      role
      certainty
      certaintyName
      partyCertainty
      partyCertaintyWords
      words
      apart
      validity
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
        name
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
        recipient {
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
  `,
  [CitedFields],
);

/** Why a row is in the answer, step by step, and who may be meant by a kind of body. */
export const DerivationFields = graphql(
  `
    fragment DerivationFields on RecipientRow {
      id
      words
      mayBe {
        id
        name
      }
      why {
        text
        statements {
          ...PlacedFields
        }
      }
    }
  `,
  [PlacedFields],
);
