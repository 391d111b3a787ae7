import { FailureFields } from '../fragments/questions.ts';
import { RecipientsFields } from '../fragments/recipients.ts';
import { DerivationFields } from '../fragments/rows.ts';
import { graphql } from '../gql.ts';

/** Who receives a category: what stands in the rows, not what stands behind each of them. */
export const WhoReceivesDocument = graphql(
  `
    query WhoReceives(
      $category: ID!
      $from: ID
      $to: ID
      $asAt: String
      $purpose: ID
      $about: ID
      $stage: ID
      $basis: ID
      $basisScope: [BasisScope!]
      $agreement: ID
      $noAgreement: Boolean
      $certainty: [CategoryCertainty!]
      $after: String
    ) {
      whoReceives(
        category: $category
        from: $from
        to: $to
        asAt: $asAt
        purpose: $purpose
        about: $about
        stage: $stage
        basis: $basis
        basisScope: $basisScope
        agreement: $agreement
        noAgreement: $noAgreement
      ) {
        __typename
        ...FailureFields
        ...RecipientsFields
      }
    }
  `,
  [FailureFields, RecipientsFields],
);

/** Why one row is in the answer, and who may be meant by a kind of body. */
export const WhyReceivesDocument = graphql(
  `
    query WhyReceives($category: ID!, $from: ID, $to: ID, $asAt: String) {
      answer: whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
        __typename
        ... on WhoReceivesAnswer {
          rows(first: 200) {
            edges {
              node {
                ...DerivationFields
              }
            }
          }
        }
      }
    }
  `,
  [DerivationFields],
);

/** Why one row is in the answer to where a category comes from. */
export const WhySuppliesDocument = graphql(
  `
    query WhySupplies($category: ID!, $from: ID, $to: ID, $asAt: String) {
      answer: whereFrom(category: $category, from: $from, to: $to, asAt: $asAt) {
        __typename
        ... on WhoReceivesAnswer {
          rows(first: 200) {
            edges {
              node {
                ...DerivationFields
              }
            }
          }
        }
      }
    }
  `,
  [DerivationFields],
);
