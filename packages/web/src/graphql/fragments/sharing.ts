import { graphql } from '../gql.ts';
import { CitedFields } from './questions.ts';

/** A law, and how it stands at the date of the question. */
export const LawFields = graphql(
  `
    fragment LawFields on LegislationLink {
      writtenAs
      legislation {
        id
        title
        kind
        state(asAt: $asAt)
        period {
          words
        }
        successors {
          id
          title
        }
      }
      statements {
        ...CitedFields
      }
    }
  `,
  [CitedFields],
);

/** One use of bases, with the notice's own and/or and the words that each basis rests on. */
export const BasisUseFields = graphql(
  `
    fragment BasisUseFields on BasisUse {
      id
      scope
      combination
      combinationWords
      condition
      regime
      note
      by {
        id
        name
      }
      register {
        id
        publisher {
          id
          name
        }
        notice {
          id
        }
      }
      statements {
        ...CitedFields
        anchor
      }
      bases {
        condition
        basis {
          id
          kind
          reference
          name
          needs
        }
        statements {
          ...CitedFields
          anchor
        }
        schedule1 {
          condition
          basis {
            id
            kind
            reference
            name
          }
          statements {
            ...CitedFields
            anchor
          }
        }
      }
      cites {
        ...LawFields
      }
    }
  `,
  [CitedFields, LawFields],
);

/** Bases that bear on a flow, and what they are said of. */
export const BearingFields = graphql(
  `
    fragment BearingFields on BearingBasisUse {
      scope
      words
      purpose {
        id
        name
      }
      use {
        ...BasisUseFields
      }
    }
  `,
  [BasisUseFields],
);

/** What a flow is said to carry and to leave out. */
export const ContentFields = graphql(
  `
    fragment ContentFields on Flow {
      carries {
        assertion
        condition
        openWords
        reason
        category {
          id
          name
          classes {
            gdprClass
            holds
          }
        }
        statements {
          ...CitedFields
        }
      }
      excludes {
        condition
        category {
          id
          name
          classes {
            gdprClass
            holds
          }
        }
        statements {
          ...CitedFields
        }
      }
    }
  `,
  [CitedFields],
);

/** What a flow is for, under which agreement, on which conditions. */
export const TermsFields = graphql(
  `
    fragment TermsFields on Flow {
      requiredByLawNotNamed
      requiredByLawNotNamedStatements {
        ...CitedFields
      }
      purposes {
        purpose {
          id
          name
        }
        statements {
          ...CitedFields
        }
      }
      agreements {
        assertion
        reason
        agreement {
          id
          title
          state(asAt: $asAt)
        }
        statements {
          ...CitedFields
        }
      }
      conditions {
        rule {
          id
          description
        }
        statements {
          ...CitedFields
        }
      }
      requiredBy {
        ...LawFields
      }
      permittedBy {
        ...LawFields
      }
    }
  `,
  [CitedFields, LawFields],
);
