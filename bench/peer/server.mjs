// The peer: a schema written for the same graph, served by @neo4j/graphql behind the same Yoga.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Evidence @relationshipProperties {
    statementIds: [String!]
  }
  type Party @node {
    id: ID!
    name: String!
    kind: String!
    sends: [DataFlow!]! @relationship(type: "SENDS", direction: OUT, properties: "Evidence")
    receives: [DataFlow!]! @relationship(type: "RECEIVED_BY", direction: IN, properties: "Evidence")
    members: [Party!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
    memberOf: [Party!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
  }
  type Membership @relationshipProperties {
    statementIds: [String!]
    validFrom: String
    validTo: String
  }
  type DataCategory @node {
    id: ID!
    name: String!
    classes: [String!]
    broader: [DataCategory!]! @relationship(type: "BROADER", direction: OUT)
  }
  type Purpose @node {
    id: ID!
    name: String!
  }
  type DataSubjectGroup @node {
    id: ID!
    name: String!
  }
  type Stage @node {
    id: ID!
    name: String!
  }
  type Legislation @node {
    id: ID!
    title: String!
  }
  type Right @node {
    id: ID!
    name: String!
  }
  type LegalBasis @node {
    id: ID!
    reference: String!
    kind: String!
  }
  type BasisUse @node {
    id: ID!
    scope: String!
    bases: [LegalBasis!]! @relationship(type: "OF", direction: OUT, properties: "Evidence")
  }
  type Agreement @node {
    id: ID!
    title: String!
    tier: String!
    reviewOn: String
    registerId: String!
    parties: [Party!]! @relationship(type: "PARTY", direction: OUT, properties: "Evidence")
  }
  type DataFlow @node {
    id: ID!
    name: String!
    passage: String!
    mode: String!
    modality: String!
    condition: String
    validFrom: String
    validTo: String
    registerId: String!
    statementIds: [String!]
    senders: [Party!]! @relationship(type: "SENDS", direction: IN, properties: "Evidence")
    recipients: [Party!]! @relationship(type: "RECEIVED_BY", direction: OUT, properties: "Evidence")
    via: [Party!]! @relationship(type: "VIA", direction: OUT, properties: "Evidence")
    carries: [DataCategory!]! @relationship(type: "CARRIES", direction: OUT, properties: "Evidence")
    excludes: [DataCategory!]! @relationship(type: "EXCLUDES", direction: OUT, properties: "Evidence")
    purposes: [Purpose!]! @relationship(type: "FOR", direction: OUT, properties: "Evidence")
    about: [DataSubjectGroup!]! @relationship(type: "ABOUT", direction: OUT, properties: "Evidence")
    stages: [Stage!]! @relationship(type: "AT", direction: OUT, properties: "Evidence")
    agreements: [Agreement!]! @relationship(type: "GOVERNED_BY", direction: OUT, properties: "Evidence")
    requiredBy: [Legislation!]! @relationship(type: "REQUIRED_BY", direction: OUT, properties: "Evidence")
    basisUses: [BasisUse!]! @relationship(type: "RELIES_ON", direction: OUT, properties: "Evidence")
  }
  type Source @node {
    id: ID!
    title: String!
    holds: [DataCategory!]! @relationship(type: "LISTS", direction: OUT, properties: "Evidence")
    offers: [Right!]! @relationship(type: "OFFERS", direction: OUT, properties: "Evidence")
  }
`;

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const text = { GT: true, GTE: true, LT: true, LTE: true };
const graphql = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: text, ID: text } },
});
const schema = await graphql.getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, context: { driver } });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`READY http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
// Ends with the program that started it.
process.stdin.resume().on('end', () => process.exit(0));
