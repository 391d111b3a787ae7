import { graphql } from '../gql.ts';

/** What the strip on every page says of the register. */
export const ShellDocument = graphql(`
  query Shell {
    revision {
      number
    }
    notices(first: 200) {
      totalCount
      edges {
        node {
          id
          seenOn
        }
      }
    }
  }
`);
