import {
  CitedFields,
  CompletenessFields,
  FailureFields,
  ListCompletenessFields,
  RecipientRowFields,
  SourceFields,
} from '../fragments/questions.ts';
import { graphql } from '../gql.ts';

/** What the fields of a question can be set to. */
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
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
    parties(first: 200) {
      totalCount
      edges {
        node {
          id
          name
          kind
        }
      }
    }
    purposes(first: 200) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Where a category comes from. */
export const WhereFromDocument = graphql(
  `
    query WhereFrom($category: ID!, $to: ID, $from: ID, $asAt: String) {
      whereFrom(category: $category, to: $to, from: $from, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          asAt
          headline
          silence
          safetyWords
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
          rows(first: 200) {
            totalCount
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

/** What goes between two parties, or all that one sends or receives. */
export const WhatGoesDocument = graphql(
  `
    query WhatGoes($from: ID, $to: ID, $asAt: String) {
      whatGoes(from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhatGoesAnswer {
          asAt
          notInForce
          safetyWords
          sourceWords
          from {
            id
            name
          }
          to {
            id
            name
          }
          categoriesCompleteness {
            ...ListCompletenessFields
          }
          flowsCompleteness {
            ...ListCompletenessFields
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                categoriesStated
                partyCertainty
                partyCertaintyWords
                role
                validity
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
                  passage
                  verb
                  condition
                  requiredByLawNotNamed
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
                    }
                    statements {
                      ...CitedFields
                    }
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
                    }
                    statements {
                      ...CitedFields
                    }
                  }
                  conditions {
                    rule {
                      description
                    }
                    statements {
                      ...CitedFields
                    }
                  }
                  bearingBases {
                    scope
                    words
                    purpose {
                      name
                    }
                    use {
                      id
                      bases {
                        basis {
                          reference
                        }
                      }
                      statements {
                        ...CitedFields
                      }
                    }
                  }
                  statements {
                    ...CitedFields
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, CitedFields, ListCompletenessFields],
);

/**
 * The bases that bear on the flows between two parties. Written without fragments: the API counts
 * them as a level, and this is as deep as a question may be.
 */
export const BasesDocument = graphql(
  `
    query Bases($from: ID, $to: ID, $asAt: String) {
      whatGoes(from: $from, to: $to, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on WhatGoesAnswer {
          asAt
          safetyWords
          sourceWords
          rows(first: 200) {
            totalCount
            edges {
              node {
                categoriesStated
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
                  id
                  notice {
                    id
                  }
                }
                flow {
                  id
                  name
                  condition
                  requiredByLawNotNamed
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
                      statements {
                        id
                        notice {
                          id
                        }
                      }
                    }
                  }
                  bearingBases {
                    scope
                    words
                    purpose {
                      id
                      name
                    }
                    use {
                      id
                      combination
                      combinationWords
                      condition
                      regime
                      note
                      register {
                        notice {
                          id
                        }
                      }
                      statements {
                        id
                        notice {
                          id
                        }
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
                        schedule1 {
                          statementIds
                          condition
                          basis {
                            id
                            reference
                            name
                          }
                        }
                        statements {
                          id
                          notice {
                            id
                          }
                        }
                      }
                      cites {
                        legislation {
                          id
                          title
                          state(asAt: $asAt)
                          period {
                            words
                          }
                        }
                        statements {
                          id
                          notice {
                            id
                          }
                        }
                      }
                    }
                  }
                  requiredBy {
                    legislation {
                      id
                      title
                      state(asAt: $asAt)
                      period {
                        words
                      }
                    }
                    statements {
                      id
                      notice {
                        id
                      }
                    }
                  }
                  permittedBy {
                    legislation {
                      id
                      title
                      state(asAt: $asAt)
                      period {
                        words
                      }
                    }
                    statements {
                      id
                      notice {
                        id
                      }
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
  [FailureFields],
);

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
          }
          butForCategory {
            ...RecipientRowFields
          }
          excluded {
            ...RecipientRowFields
          }
          answer {
            asAt
            headline
            completeness {
              ...CompletenessFields
            }
          }
        }
      }
    }
  `,
  [FailureFields, CompletenessFields, RecipientRowFields],
);

/** What is said to happen there, and where flows meet end to end. */
export const OnwardDocument = graphql(
  `
    query Onward($from: ID!, $steps: Int!, $asAt: String) {
      onward(from: $from, steps: $steps, asAt: $asAt) {
        __typename
        ...FailureFields
        ... on OnwardAnswer {
          asAt
          cut
          maxSteps
          onwardDisclosureStated
          from {
            id
            name
          }
          stated {
            id
            kind
            description
            by {
              id
              name
            }
            in {
              id
              name
              kind
            }
            to {
              id
              name
            }
            uses {
              id
              name
            }
            statements {
              ...CitedFields
            }
          }
          chains {
            words
            oneRegister
            steps {
              purposeChange
              flow {
                id
                name
                condition
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
                    kind
                  }
                }
                purposes {
                  purpose {
                    name
                  }
                }
                statements {
                  ...CitedFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, CitedFields],
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
          }
          countedApart {
            ...RecipientRowFields
          }
          elsewhere {
            ...RecipientRowFields
          }
        }
      }
    }
  `,
  [FailureFields, RecipientRowFields],
);

/** One answer at two dates, and the days on which it changes. */
export const CompareDocument = graphql(
  `
    query Compare($category: ID!, $from: ID, $a: String!, $b: String!) {
      earlier: whoReceives(category: $category, from: $from, asAt: $a) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          headline
          safetyWords
          sourceWords
          completeness {
            ...CompletenessFields
          }
          changes {
            on
            words
            toVerify
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                ...RecipientRowFields
                party {
                  standing(asAt: $a) {
                    state
                    badge
                    words
                  }
                }
              }
            }
          }
        }
      }
      later: whoReceives(category: $category, from: $from, asAt: $b) {
        __typename
        ...FailureFields
        ... on WhoReceivesAnswer {
          headline
          completeness {
            ...CompletenessFields
          }
          rows(first: 200) {
            totalCount
            edges {
              node {
                ...RecipientRowFields
                party {
                  standing(asAt: $b) {
                    state
                    badge
                    words
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [FailureFields, CompletenessFields, RecipientRowFields],
);

/** The days on which an answer changes. */
export const ChangesDocument = graphql(`
  query Changes($category: ID!, $from: ID, $to: ID, $asAt: String) {
    whoReceives(category: $category, from: $from, to: $to, asAt: $asAt) {
      __typename
      ... on WhoReceivesAnswer {
        asAt
        changes {
          on
          words
          toVerify
        }
      }
    }
  }
`);

/** The statements that an answer cites, in full, for the end of a printed answer. */
export const SourcesDocument = graphql(
  `
    query Sources($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        ... on Statement {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);
