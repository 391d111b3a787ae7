import { FailureFields } from '../fragments/questions.ts';
import { RecipientsFields } from '../fragments/recipients.ts';
import { graphql } from '../gql.ts';

/** Where a category comes from. */
export const WhereFromDocument = graphql(
  `
    query WhereFrom(
      $category: ID!
      $to: ID
      $from: ID
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
      whereFrom(
        category: $category
        to: $to
        from: $from
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
