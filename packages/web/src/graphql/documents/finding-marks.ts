import { graphql } from '../gql.ts';

/** How many findings concern each of some records: one request for all marks of a page. */
export const FindingMarksDocument = graphql(`
  query FindingMarks($ids: [ID!]!, $asAt: String) {
    findingMarks(ids: $ids, asAt: $asAt) {
      recordId
      name
      total
      faults
      gaps
      reviews
      faultIds
      gapIds
      gravest
    }
  }
`);
