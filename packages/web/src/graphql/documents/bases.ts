import { CitedFields, FailureFields } from '../fragments/questions.ts';
import { BasisUseFields, BearingFields, LawFields } from '../fragments/sharing.ts';
import { graphql } from '../gql.ts';

/** The bases that bear on the flow of one row, whatever question the row answers. */
const BasesRowFields = graphql(
  `
    fragment BasesRowFields on AnswerRow {
      id
      partyCertainty
      partyCertaintyWords
      party {
        id
        name
        kind
      }
      through {
        id
        name
      }
      statements {
        ...CitedFields
      }
      flow {
        id
        name
        condition
        categoriesStated
        requiredByLawNotNamed
        requiredByLawNotNamedStatements {
          ...CitedFields
        }
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
        bearingBasesCompleteness {
          verdict
          reasons {
            code
            words
            bearsOnVerdict
            statements {
              ...CitedFields
            }
          }
        }
        bearingBases {
          ...BearingFields
        }
        requiredBy {
          ...LawFields
        }
        permittedBy {
          ...LawFields
        }
      }
    }
  `,
  [CitedFields, BearingFields, LawFields],
);

/** The bases that bear on the flows between two parties. */
export const BasesDocument = graphql(
  `
    query Bases(
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
      $after: String
    ) {
      answer: whatGoes(
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
        ... on WhatGoesAnswer {
          sourceWords
          from {
            name
          }
          to {
            name
          }
          notKnownToFilter {
            id
          }
          rows(first: 100, after: $after) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                ...BasesRowFields
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, BasesRowFields],
);

/** The bases that bear on the flows that carry, or may carry, one category. */
export const CategoryBasesDocument = graphql(
  `
    query CategoryBases(
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
      $after: String
    ) {
      answer: whoReceives(
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
        certainty: [STATED, STATED_PART, STATED_WIDER, INFERRED, NOT_STATED]
      ) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          sourceWords
          rows(first: 100, after: $after) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                ...BasesRowFields
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, BasesRowFields],
);

/** The bases that a notice ties to a purpose itself, whether or not a flow is said to be for it. */
export const PurposeBasesDocument = graphql(
  `
    query PurposeBases($purpose: ID!, $asAt: String) {
      node(id: $purpose) {
        __typename
        ... on Purpose {
          id
          name
          register {
            id
            publisher {
              id
              name
            }
          }
          basisUses {
            use {
              ...BasisUseFields
            }
          }
        }
      }
    }
  `,
  [BasisUseFields],
);

/** Other law that each notice cites, with its state at the date. */
export const CitedLawDocument = graphql(
  `
    query CitedLaw($asAt: String) {
      notices(first: 200) {
        edges {
          node {
            id
            title
            publisher {
              id
              name
            }
            citations(asAt: $asAt) {
              ...LawFields
            }
          }
        }
      }
    }
  `,
  [LawFields],
);
