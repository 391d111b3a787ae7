import { graphql } from '../gql.ts';

/** What the checks find, within the filters, with counts over all and over what is filtered. */
export const FindingsDocument = graphql(`
  query Findings($where: FindingFilter, $about: [ID!]!, $asAt: String) {
    about: findingMarks(ids: $about, asAt: $asAt) {
      name
    }
    all: findingCounts(asAt: $asAt) {
      total
      checks {
        key
        name
        count
      }
      registers {
        key
        name
        count
      }
      sections {
        key
        count
      }
    }
    counts: findingCounts(where: $where, asAt: $asAt) {
      total
      accepted
      grades {
        key
        count
      }
    }
    findings(first: 200, where: $where, asAt: $asAt) {
      totalCount
      edges {
        node {
          id
          grade
          words
          toConfirm
          check {
            id
            title
            rule
            provision
            since
            mend
            notIf
          }
          register {
            id
            title
          }
          statements {
            id
            notice {
              id
            }
          }
          subject {
            recordId
            recordType
            name
          }
          accepted {
            reason
            role
            lookAgainOn
          }
        }
      }
    }
  }
`);
