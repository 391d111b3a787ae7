import { flowsAround } from '../../src/queries/flows-around.ts';
import { hubMembers } from '../../src/queries/hub-members.ts';
import { instancesAndAgreements } from '../../src/queries/instances-and-agreements.ts';
import { partiesByIds } from '../../src/queries/parties-by-ids.ts';
import { partyAndParts } from '../../src/queries/party-and-parts.ts';
import { partyIds } from '../../src/queries/party-ids.ts';
import { partyTies } from '../../src/queries/party-ties.ts';
import { possibleBodies } from '../../src/queries/possible-bodies.ts';
import { publisherIds } from '../../src/queries/publisher-ids.ts';
import type { RawRow } from '../../src/store/port.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { inAnyOrder, inOrder, sortedBy } from './evaluation.ts';
import { idsOf, linksOf, type MemoryGraph, nodesOf, propertiesOf, type Step } from './graph.ts';

export const parties = {
  partiesByIds: inAnyOrder(partiesByIds, (graph, { ids }) =>
    graph.pick('Party', ids).map((party) => ({
      party: propertiesOf(party),
      names: nodesOf(graph.into(party, 'NAMES', 'PartyName')),
      identifiers: nodesOf(graph.into(party, 'IDENTIFIES', 'Identifier')),
      successors: linksOf(graph.out(party, 'SUCCEEDED_BY', 'Party')),
      predecessors: linksOf(graph.into(party, 'SUCCEEDED_BY', 'Party')),
      instanceOf: linksOf(graph.out(party, 'INSTANCE_OF', 'Party')),
      partOf: linksOf(graph.out(party, 'PART_OF', 'Party')),
      parts: linksOf(graph.into(party, 'PART_OF', 'Party')),
      heldBy: linksOf(graph.out(party, 'HELD_BY', 'Party')),
      memberOf: linksOf(graph.out(party, 'MEMBER_OF', 'Party')),
      members: linksOf(graph.into(party, 'MEMBER_OF', 'Party')),
      roles: linksOf(graph.out(party, 'ACTS_AS')),
      purposes: linksOf(graph.out(party, 'FOR', 'Purpose')),
    })),
  ),

  instancesAndAgreements: inAnyOrder(instancesAndAgreements, (graph, { ids }) =>
    graph.pick('Party', ids).map((party) => ({
      id: party.id,
      instances: linksOf(graph.into(party, 'INSTANCE_OF', 'Party')),
      agreements: linksOf(graph.into(party, 'PARTY', 'Agreement')),
      contacts: nodesOf(graph.into(party, 'REACHES', 'Contact')),
    })),
  ),

  partyAndParts: inAnyOrder(partyAndParts, (graph, { ids }) =>
    graph.pick('Party', ids).map((party) => ({
      ...propertiesOf(party),
      partIds: idsOf(graph.into(party, 'PART_OF', 'Party')),
      hubs: linksOf(graph.out(party, 'MEMBER_OF', 'Party')),
      instanceIds: instancesOf(graph, party),
      alikeIds: kindsLike(graph, party),
    })),
  ),

  partyTies: inAnyOrder(partyTies, (graph, { ids }) =>
    graph.pick('Party', ids).map((party) => {
      const concepts = outOf(graph, party, 1);
      return {
        ...propertiesOf(party),
        wholeIds: idsOf(graph.out(party, 'PART_OF', 'Party')),
        partIds: idsOf(graph.into(party, 'PART_OF', 'Party')),
        hubs: graph.out(party, 'MEMBER_OF', 'Party').map(dated),
        members: graph.into(party, 'MEMBER_OF', 'Party').map(dated),
        besides: concepts.flatMap((concept) => into(graph, concept, 1)).map(kindOf),
        below: concepts.flatMap((concept) => into(graph, concept, 3)).map(kindOf),
        kinds: outOf(graph, party, 3)
          .flatMap((concept) => into(graph, concept, 1))
          .map(kindOf),
        instances: into(graph, party, 3).map(kindOf),
      };
    }),
  ),

  partyIds: inOrder(partyIds, (graph, { kinds }) =>
    graph
      .all('Party')
      .filter((party) => kinds === null || kinds.includes(String(party.properties.kind)))
      .map(({ id }) => ({ id })),
  ),

  publisherIds: inOrder(publisherIds, (graph) => {
    const ids = graph
      .all('Register')
      .flatMap((register) => idsOf(graph.out(register, 'PUBLISHED_BY', 'Party')));
    return [...new Set(ids)].sort().map((id) => ({ id }));
  }),

  hubMembers: inOrder(hubMembers, (graph, { hubIds }) =>
    sortedBy(graph.pick('Party', hubIds), (hub) => hub.id).map((hub) => ({
      hubId: hub.id,
      name: hub.properties.name,
      open: hub.properties.open,
      statementIds: hub.properties.statementIds,
      members: linksOf(graph.into(hub, 'MEMBER_OF', 'Party')),
    })),
  ),

  possibleBodies: inOrder(possibleBodies, (graph, { classIds }) =>
    // Asking for a kind of body twice gives it once: the query collects by it.
    sortedBy(graph.pick('Party', [...new Set(classIds)]), (kind) => kind.id).flatMap((kind) => {
      const bodies = namedBodiesOf(graph, kind);
      return bodies.length === 0 ? [] : [{ classId: kind.id, bodies }];
    }),
  ),

  flowsAround: inOrder(flowsAround, (graph, query) =>
    sortedBy(graph.pick('Party', query.partyIds), (party) => party.id).map((party) => ({
      partyId: party.id,
      sentFlowIds: idsOf(graph.out(party, 'SENDS', 'DataFlow')),
      receivedFlowIds: idsOf(graph.into(party, 'RECEIVED_BY', 'DataFlow')),
      viaFlowIds: idsOf(graph.into(party, 'VIA', 'DataFlow')),
      hubIds: idsOf(graph.out(party, 'MEMBER_OF', 'Party')),
      memberIds: idsOf(graph.into(party, 'MEMBER_OF', 'Party')),
    })),
  ),
};

/** What is at most three steps of INSTANCE_OF below a party, as often as there are ways to it. */
function instancesOf(graph: MemoryGraph, party: GraphNode): string[] {
  return into(graph, party, 3).map(({ id }) => id);
}

/** The parties at most so many steps of INSTANCE_OF below one. */
function into(graph: MemoryGraph, party: GraphNode, most: number): GraphNode[] {
  if (most === 0) return [];
  const next = graph.into(party, 'INSTANCE_OF', 'Party').map(({ node }) => node);
  return [...next, ...next.flatMap((node) => into(graph, node, most - 1))];
}

/** The parties at most so many steps of INSTANCE_OF above one. */
function outOf(graph: MemoryGraph, party: GraphNode, most: number): GraphNode[] {
  if (most === 0) return [];
  const next = graph.out(party, 'INSTANCE_OF', 'Party').map(({ node }) => node);
  return [...next, ...next.flatMap((node) => outOf(graph, node, most - 1))];
}

function kindOf({ id, properties }: GraphNode) {
  return { id, kind: properties.kind };
}

function dated({ node, properties }: Step) {
  return { id: node.id, validFrom: properties.validFrom, validTo: properties.validTo };
}

/** Kinds of body that are instances of what a party is at most three steps of INSTANCE_OF below. */
function kindsLike(graph: MemoryGraph, party: GraphNode): string[] {
  let level: readonly GraphNode[] = [party];
  const found: string[] = [];
  for (let steps = 1; steps <= 3; steps += 1) {
    level = level.flatMap((node) =>
      graph.out(node, 'INSTANCE_OF', 'Party').map((step) => step.node),
    );
    for (const concept of level) {
      for (const { node } of graph.into(concept, 'INSTANCE_OF', 'Party')) {
        if (node.properties.kind === 'CLASS') found.push(node.id);
      }
    }
  }
  return found;
}

/** Organisations at most three steps of INSTANCE_OF below a concept of the kind of body. */
function namedBodiesOf(graph: MemoryGraph, kind: GraphNode): RawRow[] {
  const found = new Map<string, RawRow>();
  let level = graph.out(kind, 'INSTANCE_OF', 'Party').map((step) => step.node);
  for (let steps = 1; steps <= 3; steps += 1) {
    level = level.flatMap((node) =>
      graph.into(node, 'INSTANCE_OF', 'Party').map((step) => step.node),
    );
    for (const { id, properties } of level) {
      const { kind: kindOfParty, validFrom, validTo } = properties;
      if (kindOfParty === 'ORGANISATION') found.set(id, { id, validFrom, validTo });
    }
  }
  return [...found.values()];
}
