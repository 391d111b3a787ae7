import type { Label, PartyKind, RelationshipType } from '@sharing-atlas/model';
import { PARTY_KINDS, STATEMENT_KINDS, STATEMENT_SCOPES } from '@sharing-atlas/model';
import type { MemoryGraph } from '../memory/index.ts';

/** The parameters that a query is asked with over a graph: all, few, none, and unknown ones. */

const UNKNOWN = 'unknown:nothing/has-this-id';

export function nothing(): Record<string, never>[] {
  return [{}];
}

/** All ids of a label; each of the first few; none; an unknown one; and some twice. */
export function idsOfLabel(label: Label) {
  return (graph: MemoryGraph) => listsOf(idsIn(graph, label)).map((ids) => ({ ids }));
}

export function hubs(graph: MemoryGraph) {
  return [...listsOf(ofKind(graph, 'HUB')), idsIn(graph, 'Party')].map((hubIds) => ({ hubIds }));
}

export function kindsOfBody(graph: MemoryGraph) {
  return listsOf(ofKind(graph, 'CLASS')).map((classIds) => ({ classIds }));
}

export function partiesAround(graph: MemoryGraph) {
  return listsOf(idsIn(graph, 'Party')).map((partyIds) => ({ partyIds }));
}

export function senders(graph: MemoryGraph) {
  return listsOf(idsIn(graph, 'Party')).map((senderIds) => ({ senderIds }));
}

export function recipients(graph: MemoryGraph) {
  return listsOf(idsIn(graph, 'Party')).map((recipientIds) => ({ recipientIds }));
}

export function categories(graph: MemoryGraph) {
  return listsOf(idsIn(graph, 'DataCategory')).map((categoryIds) => ({ categoryIds }));
}

export function registers(graph: MemoryGraph) {
  return listsOf(idsIn(graph, 'Register')).map((registerIds) => ({ registerIds }));
}

export function partyKinds() {
  const one = PARTY_KINDS.map((kind) => ({ kinds: [kind] }));
  return [...one, { kinds: null }, { kinds: [] }, { kinds: ['HUB', 'TEAM'] }, { kinds: [UNKNOWN] }];
}

const NO_STATEMENT_FILTER = { sourceId: null, section: null, kind: null, scope: null };

/** No filter, each filter alone, the filters that one statement meets together, and unknown ones. */
export function statementFilters(graph: MemoryGraph) {
  const all = graph.all('Statement').map(({ properties }) => ({
    sourceId: String(properties.sourceId),
    section: String(properties.section),
    kind: String(properties.kind),
    scope: String(properties.scope),
  }));
  const sections = [...new Set(all.map((statement) => statement.section))];
  return [
    NO_STATEMENT_FILTER,
    ...idsIn(graph, 'Source').map((sourceId) => ({ ...NO_STATEMENT_FILTER, sourceId })),
    ...sections.map((section) => ({ ...NO_STATEMENT_FILTER, section })),
    ...STATEMENT_KINDS.map((kind) => ({ ...NO_STATEMENT_FILTER, kind })),
    ...STATEMENT_SCOPES.map((scope) => ({ ...NO_STATEMENT_FILTER, scope })),
    ...all.filter((_, index) => index % 40 === 0),
    { ...NO_STATEMENT_FILTER, sourceId: UNKNOWN },
    { ...NO_STATEMENT_FILTER, section: UNKNOWN, kind: 'RECIPIENT' },
  ];
}

const NO_FLOW_FILTER = {
  senderId: null,
  recipientId: null,
  registerId: null,
  categoryId: null,
};

/** No filter, each filter alone, pairs and all of them together, and unknown ones. */
export function flowFilters(graph: MemoryGraph) {
  const parties = idsIn(graph, 'Party');
  const first = (steps: readonly { readonly node: { readonly id: string } }[]) =>
    steps[0]?.node.id ?? null;
  const met = graph.all('DataFlow').map((flow) => ({
    senderId: first(graph.into(flow, 'SENDS')),
    recipientId: first(graph.out(flow, 'RECEIVED_BY')),
    registerId: String(flow.properties.registerId),
    categoryId: first(graph.out(flow, 'CARRIES')),
  }));
  return [
    NO_FLOW_FILTER,
    ...parties.map((senderId) => ({ ...NO_FLOW_FILTER, senderId })),
    ...parties.map((recipientId) => ({ ...NO_FLOW_FILTER, recipientId })),
    ...idsIn(graph, 'Register').map((registerId) => ({ ...NO_FLOW_FILTER, registerId })),
    ...idsIn(graph, 'DataCategory').map((categoryId) => ({ ...NO_FLOW_FILTER, categoryId })),
    ...met.filter((_, index) => index % 10 === 0),
    ...met
      .filter((_, index) => index % 10 === 5)
      .map(({ senderId, recipientId }) => ({ ...NO_FLOW_FILTER, senderId, recipientId })),
    ...Object.keys(NO_FLOW_FILTER).map((key) => ({ ...NO_FLOW_FILTER, [key]: UNKNOWN })),
  ];
}

/** How many nodes have one of the labels. */
export function countAll(...labels: readonly Label[]) {
  return (graph: MemoryGraph) =>
    labels.map((label) => graph.all(label).length).reduce((sum, count) => sum + count, 0);
}

export function countRelationships(...types: readonly RelationshipType[]) {
  return (graph: MemoryGraph) =>
    graph.batch.relationships.filter(({ type }) => types.includes(type)).length;
}

/** How many flows the parties send, each party counted as often as it is asked for. */
export function countSent(graph: MemoryGraph, { senderIds }: { senderIds: readonly string[] }) {
  return graph
    .pick('Party', senderIds)
    .reduce((sum, party) => sum + graph.out(party, 'SENDS').length, 0);
}

/** How many flows the parties receive, each party counted as often as it is asked for. */
export function countReceived(
  graph: MemoryGraph,
  { recipientIds }: { recipientIds: readonly string[] },
) {
  return graph
    .pick('Party', recipientIds)
    .reduce((sum, party) => sum + graph.into(party, 'RECEIVED_BY').length, 0);
}

/** How many handlings come with the flows that the parties receive. */
export function countHandled(
  graph: MemoryGraph,
  { recipientIds }: { recipientIds: readonly string[] },
) {
  return graph
    .pick('Party', recipientIds)
    .flatMap((party) => graph.into(party, 'RECEIVED_BY', 'DataFlow'))
    .reduce((sum, { node }) => sum + graph.out(node, 'HANDLED_AS').length, 0);
}

/** How often sources list the categories, each counted as often as it is asked for. */
export function countListings(
  graph: MemoryGraph,
  { categoryIds }: { categoryIds: readonly string[] },
) {
  return graph
    .pick('DataCategory', categoryIds)
    .reduce((sum, category) => sum + graph.into(category, 'LISTS').length, 0);
}

function listsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const [first] = ids;
  const twice = first === undefined ? [] : [[first, UNKNOWN, first]];
  const alone = ids.filter((_, index) => index % 20 === 0).map((id) => [id]);
  return [ids, [...ids].reverse(), ...alone, ...twice, [], [UNKNOWN]];
}

function idsIn(graph: MemoryGraph, label: Label): readonly string[] {
  return graph.all(label).map(({ id }) => id);
}

function ofKind(graph: MemoryGraph, kind: PartyKind): readonly string[] {
  return graph
    .all('Party')
    .filter((party) => party.properties.kind === kind)
    .map(({ id }) => id);
}
