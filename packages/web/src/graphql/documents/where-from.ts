import { CitedFields, CompletenessFields, FailureFields } from '../fragments/questions.ts';
import { RecipientRowFields } from '../fragments/rows.ts';
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
        ... on WhoReceivesAnswer {
          asAt
          headline
          silence
          standingWords
          sourceWords
          category {
            id
            name
          }
          completeness {
            ...CompletenessFields
          }
          listedBy {
            statements {
              ...CitedFields
            }
          }
          all: rows(first: 0) {
            totalCount
          }
          rows(first: 200, after: $after, certainty: $certainty) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                ...RecipientRowFields
              }
            }
          }
          countedApart(first: 200) {
            totalCount
            edges {
              node {
                ...RecipientRowFields
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, CitedFields, CompletenessFields, RecipientRowFields],
);
