import { documentsNotRead } from '../../src/queries/documents-not-read.ts';
import { noticeIds } from '../../src/queries/notice-ids.ts';
import { contactsByIds, retentionRulesByIds } from '../../src/queries/notice-parts-by-ids.ts';
import { noticesRead } from '../../src/queries/notices-read.ts';
import { registersByIds } from '../../src/queries/registers-by-ids.ts';
import { sourcesByIds } from '../../src/queries/sources-by-ids.ts';
import { statementCounts } from '../../src/queries/statement-counts.ts';
import { statementIds } from '../../src/queries/statement-ids.ts';
import { statementsByIds } from '../../src/queries/statements-by-ids.ts';
import { inAnyOrder, inOrder, sortedBy } from './evaluation.ts';
import { idsOf, linksOf, nodesOf, propertiesOf } from './graph.ts';

export const notices = {
  documentsNotRead: inOrder(documentsNotRead, (graph, { registerIds }) =>
    graph
      .all('Document')
      .filter(
        ({ properties }) =>
          registerIds.includes(String(properties.registerId)) &&
          properties.read === false &&
          (properties.kind === 'NOTICE' || properties.kind === 'POLICY'),
      )
      .map(propertiesOf),
  ),

  noticeIds: inOrder(noticeIds, (graph) =>
    graph
      .all('Source')
      .filter((source) => source.properties.kind === 'NOTICE')
      .map(({ id }) => ({ id })),
  ),

  contactsByIds: inAnyOrder(contactsByIds, (graph, { ids }) =>
    graph.pick('Contact', ids).map((contact) => ({
      id: contact.id,
      ofIds: idsOf(graph.out(contact, 'REACHES', 'Party')),
    })),
  ),

  retentionRulesByIds: inAnyOrder(retentionRulesByIds, (graph, { ids }) =>
    graph.pick('RetentionRule', ids).map((rule) => ({
      id: rule.id,
      appliesToIds: idsOf(graph.out(rule, 'APPLIES_TO')),
    })),
  ),

  noticesRead: inOrder(noticesRead, (graph) =>
    graph
      .all('Source')
      .filter((source) => source.properties.kind === 'NOTICE')
      .map((source) => ({
        ...propertiesOf(source),
        outOfScopeIds: graph
          .out(source, 'CONTAINS', 'Statement')
          .filter(({ node }) => typeof node.properties.outOfScope === 'string')
          .map(({ node }) => node.id),
      })),
  ),

  registersByIds: inAnyOrder(registersByIds, (graph, { ids }) =>
    graph.pick('Register', ids).map((register) => ({
      ...propertiesOf(register),
      publisherIds: idsOf(graph.out(register, 'PUBLISHED_BY', 'Party')),
      sourceIds: idsOf(graph.out(register, 'CONTAINS', 'Source')),
    })),
  ),

  sourcesByIds: inAnyOrder(sourcesByIds, (graph, { ids }) =>
    graph.pick('Source', ids).map((source) => ({
      source: propertiesOf(source),
      publisherIds: idsOf(graph.out(source, 'PUBLISHED_BY', 'Party')),
      holds: linksOf(graph.out(source, 'LISTS', 'DataCategory')),
      citations: linksOf(graph.out(source, 'CITES', 'Legislation')),
      offers: graph.out(source, 'OFFERS', 'Right').map(({ node, properties }) => ({
        id: node.id,
        name: node.properties.name,
        articles: node.properties.articles,
        link: properties,
      })),
      basisUses: linksOf(graph.out(source, 'RELIES_ON', 'BasisUse')),
      retention: nodesOf(graph.out(source, 'KEEPS', 'RetentionRule')),
      security: nodesOf(graph.out(source, 'PROTECTS', 'SecurityMeasure')),
      transfers: nodesOf(graph.out(source, 'TRANSFERS', 'Transfer')),
      contacts: nodesOf(graph.out(source, 'HAS_CONTACT', 'Contact')),
      documents: nodesOf(graph.out(source, 'REFERS_TO', 'Document')),
      conditions: nodesOf(graph.out(source, 'IMPOSES', 'Condition')),
      commitments: nodesOf(graph.out(source, 'MAKES', 'Commitment')),
      roles: linksOf(graph.into(source, 'ACTS_AS', 'Party')),
    })),
  ),

  statementCounts: inOrder(statementCounts, (graph) => {
    const counts = new Map<string, { statements: number; tying: number }>();
    for (const { properties } of graph.all('Statement')) {
      const sourceId = String(properties.sourceId);
      const known = counts.get(sourceId) ?? { statements: 0, tying: 0 };
      counts.set(sourceId, {
        statements: known.statements + 1,
        tying: known.tying + (properties.tiesPartyToCategory === true ? 1 : 0),
      });
    }
    const rows = [...counts].map(([sourceId, count]) => ({ sourceId, ...count }));
    return sortedBy(rows, (row) => row.sourceId);
  }),

  statementIds: inOrder(statementIds, (graph, { sourceId, section, kind, scope }) => {
    const rows = graph
      .all('Statement')
      .filter(
        ({ properties }) =>
          (sourceId === null || properties.sourceId === sourceId) &&
          (section === null || properties.section === section) &&
          (kind === null || properties.kind === kind) &&
          (scope === null || properties.scope === scope),
      )
      .map(({ id, properties }) => ({
        id,
        sourceId: String(properties.sourceId),
        line: Number(properties.line),
      }));
    return sortedBy(
      rows,
      (row) => row.sourceId,
      (row) => row.line,
      (row) => row.id,
    );
  }),

  statementsByIds: inAnyOrder(statementsByIds, (graph, { ids }) =>
    graph.pick('Statement', ids).map((statement) => ({
      statement: propertiesOf(statement),
      supports: graph.out(statement, 'SUPPORTS').map(({ node, properties }) => ({
        id: node.id,
        itself: properties.itself,
        claims: properties.claims,
      })),
    })),
  ),
};
