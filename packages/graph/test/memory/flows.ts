import { flowEnds } from '../../src/queries/flow-ends.ts';
import { flowFactsOfAll } from '../../src/queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from '../../src/queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from '../../src/queries/flow-facts-of-senders.ts';
import { flowIds } from '../../src/queries/flow-ids.ts';
import { flowLinks } from '../../src/queries/flow-links.ts';
import { flowSteps } from '../../src/queries/flow-steps.ts';
import { flowsByIds } from '../../src/queries/flows-by-ids.ts';
import { handlingsReceived } from '../../src/queries/handlings-received.ts';
import type { RawRow } from '../../src/store/port.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { inAnyOrder, inOrder, sortedBy } from './evaluation.ts';
import { idsOf, linksOf, type MemoryGraph, propertiesOf, type Step } from './graph.ts';

export const flows = {
  flowsByIds: inAnyOrder(flowsByIds, (graph, { ids }) =>
    graph.pick('DataFlow', ids).map((flow) => ({
      flow: propertiesOf(flow),
      senders: linksOf(graph.into(flow, 'SENDS', 'Party')),
      recipients: linksOf(graph.out(flow, 'RECEIVED_BY', 'Party')),
      via: linksOf(graph.out(flow, 'VIA', 'Party')),
      carries: linksOf(graph.out(flow, 'CARRIES', 'DataCategory')),
      excludes: linksOf(graph.out(flow, 'EXCLUDES', 'DataCategory')),
      purposes: linksOf(graph.out(flow, 'FOR', 'Purpose')),
      about: linksOf(graph.out(flow, 'ABOUT', 'DataSubjectGroup')),
      stages: linksOf(graph.out(flow, 'AT', 'Stage')),
      agreements: linksOf(graph.out(flow, 'GOVERNED_BY', 'Agreement')),
      conditions: linksOf(graph.out(flow, 'SUBJECT_TO', 'Condition')),
      requiredBy: linksOf(graph.out(flow, 'REQUIRED_BY', 'Legislation')),
      permittedBy: linksOf(graph.out(flow, 'PERMITTED_BY', 'Legislation')),
      handlings: linksOf(graph.out(flow, 'HANDLED_AS', 'Handling')),
      basisUses: linksOf(graph.out(flow, 'RELIES_ON', 'BasisUse')),
    })),
  ),

  flowEnds: inAnyOrder(flowEnds, (graph, { ids }) =>
    graph.pick('DataFlow', ids).map((flow) => ({
      ...propertiesOf(flow),
      senderIds: idsOf(graph.into(flow, 'SENDS', 'Party')),
      recipientIds: idsOf(graph.out(flow, 'RECEIVED_BY', 'Party')),
    })),
  ),

  flowLinks: inAnyOrder(flowLinks, (graph, { ids }) =>
    graph.pick('DataFlow', ids).map((flow) => ({
      id: flow.id,
      purposes: linksOf(graph.out(flow, 'FOR', 'Purpose')),
      about: linksOf(graph.out(flow, 'ABOUT', 'DataSubjectGroup')),
      stages: linksOf(graph.out(flow, 'AT', 'Stage')),
      agreements: linksOf(graph.out(flow, 'GOVERNED_BY', 'Agreement')),
    })),
  ),

  flowIds: inOrder(flowIds, (graph, wanted) =>
    graph
      .all('DataFlow')
      .filter(
        (flow) =>
          (wanted.registerId === null || flow.properties.registerId === wanted.registerId) &&
          leadsTo(graph.into(flow, 'SENDS', 'Party'), wanted.senderId) &&
          leadsTo(graph.out(flow, 'RECEIVED_BY', 'Party'), wanted.recipientId) &&
          leadsTo(graph.out(flow, 'CARRIES', 'DataCategory'), wanted.categoryId),
      )
      .map(propertiesOf),
  ),

  flowFactsOfAll: inOrder(flowFactsOfAll, (graph) =>
    graph.all('DataFlow').map((flow) => factsOf(graph, flow)),
  ),

  flowFactsOfSenders: inOrder(flowFactsOfSenders, (graph, { senderIds }) => {
    const sent = graph
      .pick('Party', senderIds)
      .flatMap((sender) => graph.out(sender, 'SENDS', 'DataFlow').map((step) => step.node));
    return sortedBy(sent, (flow) => flow.id).map((flow) => factsOf(graph, flow));
  }),

  flowSteps: inOrder(flowSteps, (graph, { senderIds }) => {
    const sent = graph
      .pick('Party', senderIds)
      .flatMap((sender) => graph.out(sender, 'SENDS', 'DataFlow').map((step) => step.node));
    return sortedBy(sent, (flow) => flow.id).map((flow) => {
      const recipients = graph.out(flow, 'RECEIVED_BY', 'Party').map(({ node }) => node);
      return {
        ...propertiesOf(flow),
        senderIds: idsOf(graph.into(flow, 'SENDS', 'Party')),
        recipients: recipients.map(({ id, properties }) => [id, properties.kind]),
        teams: recipients.flatMap((recipient) =>
          idsOf(graph.into(recipient, 'PART_OF', 'Party')).map((teamId) => [recipient.id, teamId]),
        ),
        purposeIds: idsOf(graph.out(flow, 'FOR', 'Purpose')),
      };
    });
  }),

  handlingsReceived: inOrder(handlingsReceived, (graph, { recipientIds }) => {
    const rows = graph.pick('Party', [...new Set(recipientIds)]).flatMap((recipient) =>
      graph.into(recipient, 'RECEIVED_BY', 'DataFlow').flatMap(({ node: flow }) =>
        idsOf(graph.out(flow, 'HANDLED_AS', 'Handling')).map((handlingId) => ({
          ...propertiesOf(flow),
          recipientId: recipient.id,
          flowId: flow.id,
          handlingId,
        })),
      ),
    );
    const key = (row: (typeof rows)[number]) =>
      `${row.recipientId} ${row.handlingId} ${row.flowId}`;
    return sortedBy([...new Map(rows.map((row) => [key(row), row])).values()], key);
  }),

  flowFactsOfRecipients: inOrder(flowFactsOfRecipients, (graph, { recipientIds }) => {
    const received = graph
      .pick('Party', recipientIds)
      .flatMap((recipient) =>
        graph.into(recipient, 'RECEIVED_BY', 'DataFlow').map((step) => step.node),
      );
    return sortedBy(received, (flow) => flow.id).map((flow) => factsOf(graph, flow));
  }),
};

function leadsTo(steps: readonly Step[], wanted: string | null): boolean {
  return wanted === null || idsOf(steps).includes(wanted);
}

function factsOf(graph: MemoryGraph, flow: GraphNode): RawRow {
  return {
    ...propertiesOf(flow),
    senders: graph
      .into(flow, 'SENDS', 'Party')
      .map(({ node }) => ({ id: node.id, kind: node.properties.kind })),
    recipients: graph.out(flow, 'RECEIVED_BY', 'Party').map(({ node, properties }) => ({
      id: node.id,
      kind: node.properties.kind,
      role: properties.role,
    })),
    via: graph
      .out(flow, 'VIA', 'Party')
      .map(({ node }) => ({ id: node.id, kind: node.properties.kind })),
    carries: linksOf(graph.out(flow, 'CARRIES', 'DataCategory')),
    excludes: linksOf(graph.out(flow, 'EXCLUDES', 'DataCategory')),
  };
}
