import { graphql } from '../gql.ts';

/** A role to ask, and of which party. */
export const ContactFields = graphql(`
  fragment ContactFields on Contact {
    id
    role
    purpose
    channel
    value
    note
    of {
      id
      name
    }
  }
`);
