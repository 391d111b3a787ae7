import { CompletenessFields, FailureFields, PlacedFields } from '../fragments/questions.ts';
import { DerivationFields, RecipientRowFields } from '../fragments/rows.ts';
import { graphql } from '../gql.ts';

/** Whether one sharing is recorded, and what the register lacks. */
export const IsRecordedDocument = graphql(
  `
    query IsRecorded($from: ID!, $to: ID!, $category: ID!, $purpose: ID, $asAt: String) {
      isRecorded(from: $from, to: $to, category: $category, purpose: $purpose, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on RecordedSharing {
          headline
          safetyWords
          sourceWords
          missing {
            code
            words
          }
          matches {
            ...RecipientRowFields
            ...DerivationFields
          }
          butForCategory {
            ...RecipientRowFields
            ...DerivationFields
          }
          excluded {
            ...RecipientRowFields
            ...DerivationFields
          }
          answer {
            asAt
            headline
            standingWords
            completeness {
              ...CompletenessFields
            }
          }
        }
      }
    }
  `,
  [FailureFields, CompletenessFields, RecipientRowFields, DerivationFields],
);

/** Why a party is, or is not, among those who receive a category. */
export const WhyNotDocument = graphql(
  `
    query WhyNot($category: ID!, $party: ID!, $from: ID, $asAt: String) {
      whyNot(category: $category, party: $party, from: $from, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhyNotAnswer {
          isThere
          sentences
          party {
            id
            name
          }
          rows {
            ...RecipientRowFields
            ...DerivationFields
          }
          countedApart {
            ...RecipientRowFields
            ...DerivationFields
          }
          elsewhere {
            ...RecipientRowFields
            ...DerivationFields
          }
        }
      }
    }
  `,
  [FailureFields, RecipientRowFields, DerivationFields],
);

/** The statements that an answer cites, in full, for the end of a printed answer. */
export const SourcesDocument = graphql(
  `
    query Sources($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        ... on Statement {
          ...PlacedFields
        }
      }
    }
  `,
  [PlacedFields],
);
