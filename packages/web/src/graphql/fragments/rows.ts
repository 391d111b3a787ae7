import { graphql } from '../gql.ts';
import { CitedFields, PlacedFields } from './questions.ts';

/** How a party stands at the date of the question, and who stands in its place. */
export const StandingFields = graphql(`
  fragment StandingFields on Party {
    standing(asAt: $asAt) {
      state
      badge
      words
    }
    successorsAt(asAt: $asAt) {
      id
      name
    }
  }
`);

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
      isInside
      words
      apart
      validity
      basisSaidOf
      aboutMatch
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
        ...StandingFields
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
        assertion
        condition
        conditions {
          rule {
            id
            description
            appliesTo
          }
          statements {
            ...CitedFields
          }
        }
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
  [CitedFields, StandingFields],
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
