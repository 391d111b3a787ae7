import { ListCompletenessFields } from '../fragments/lists.ts';
import { CitedFields } from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** A law with its dates, how it stood at the date, and the notices that cite it. */
const LawFields = graphql(
  `
    fragment LawFields on Legislation {
      id
      title
      kind
      binds
      uri
      period {
        firstDay
        lastDay
        words
      }
      state(asAt: $asAt)
      successors {
        id
        title
        period {
          firstDay
        }
      }
      citedBy {
        writtenAs
        condition
        notice {
          id
          title
          publisher {
            name
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

/** Every law and every basis of the register, with who cites or names it. */
export const LawDocument = graphql(
  `
    query Law($asAt: String) {
      legislation(first: 200) {
        totalCount
        edges {
          node {
            ...LawFields
          }
        }
      }
      bases(first: 200) {
        edges {
          node {
            id
            kind
            reference
            name
            usedBy {
              use {
                id
                scope
                register {
                  notice {
                    publisher {
                      name
                    }
                  }
                }
              }
            }
            conditionOf {
              use {
                id
                scope
                register {
                  notice {
                    publisher {
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [LawFields],
);

/** A flow that a law is said to require or permit. */
const LawFlow = graphql(
  `
    fragment LawFlow on FlowLink {
      flow {
        id
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
      }
      condition
      statements {
        ...CitedFields
      }
    }
  `,
  [CitedFields],
);

/** One law, or one basis with every use that a notice makes of it. */
export const LawOrBasisDocument = graphql(
  `
    query LawOrBasis($id: ID!, $asAt: String) {
      notices(first: 200) {
        edges {
          node {
            id
            title
            publisher {
              id
              name
            }
          }
        }
      }
      node(id: $id) {
        __typename
        ... on Legislation {
          ...LawFields
          requires {
            ...LawFlow
          }
          permits {
            ...LawFlow
          }
        }
        ... on LegalBasis {
          id
          basisKind: kind
          reference
          name
          needs
          usedByCompleteness {
            ...ListCompletenessFields
          }
          usedBy {
            use {
              id
              scope
              combinationWords
              condition
              note
              register {
                notice {
                  id
                }
              }
              saidOf {
                id
                purpose {
                  id
                  name
                  statements {
                    ...CitedFields
                  }
                }
                flow {
                  id
                  name
                  sender {
                    party {
                      id
                    }
                  }
                }
              }
              bases {
                condition
                basis {
                  id
                  reference
                  name
                }
                statements {
                  ...CitedFields
                }
                schedule1 {
                  basis {
                    id
                    name
                    reference
                  }
                  statementIds
                }
              }
              statements {
                ...CitedFields
              }
            }
          }
          conditionOf {
            use {
              id
              register {
                notice {
                  id
                }
              }
              bases {
                basis {
                  id
                  reference
                  name
                }
                schedule1 {
                  basis {
                    id
                  }
                  statementIds
                }
              }
            }
          }
        }
      }
    }
  `,
  [LawFields, LawFlow, ListCompletenessFields, CitedFields],
);
