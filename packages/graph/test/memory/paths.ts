import { periodState } from '@sharing-atlas/model';
import type { PathMeeting } from '../../src/answers/paths/meeting.ts';
import { PATHS_MAX_FIRST, type PathsQuestion } from '../../src/answers/paths/paths.ts';
import type { GraphNode } from '../../src/write/elements.ts';
import { idsOf, type MemoryGraph } from './graph.ts';

/** A path as the ids of its flows and how the parties along it meet. */
export interface PlainPath {
  readonly flowIds: readonly string[];
  readonly parties: readonly string[];
  readonly meetings: readonly PathMeeting[];
}

interface Edge {
  readonly flowId: string;
  readonly from: string;
  readonly to: string;
}

const ORDER: readonly PathMeeting[] = ['SAME', 'TEAM', 'HUB', 'MAY_BE_INSTANCE', 'SAME_KIND'];

/** Every path by trying every flow after every flow: what the answer must find, in its order. */
export function pathsInMemory(graph: MemoryGraph, question: PathsQuestion) {
  const { fromId, toId, firstFlowIds, maxLength, asAt } = question;
  const edges = edgesInForce(graph, asAt);
  const found: PlainPath[] = [];
  const grow = (path: readonly Edge[], joins: readonly PathMeeting[]) => {
    const [first, last] = [path[0], path.at(-1)];
    if (first === undefined || last === undefined) return;
    const start = fromId === null ? 'SAME' : asAsked(graph, fromId, first.from, asAt);
    const end = asAsked(graph, toId, last.to, asAt);
    if (start === null) return;
    if (end !== null) {
      found.push({
        flowIds: path.map(({ flowId }) => flowId),
        parties: path.flatMap(({ from, to }) => [from, to]),
        meetings: [start, ...joins, end],
      });
    }
    if (path.length === maxLength || last.to === toId) return;
    const visited = new Set([fromId ?? '', ...path.flatMap(({ from, to }) => [from, to])]);
    for (const next of edges) {
      const join = meeting(graph, last.to, next.from, asAt);
      if (join === null || next.from === toId) continue;
      if (next.from !== last.to && visited.has(next.from)) continue;
      if (!visited.has(next.to) && next.to !== next.from) grow([...path, next], [...joins, join]);
    }
  };
  for (const edge of edges) {
    if (firstFlowIds !== null && !firstFlowIds.includes(edge.flowId)) continue;
    if (edge.to !== fromId && edge.from !== toId && edge.to !== edge.from) grow([edge], []);
  }
  const sorted = found.sort(
    (one, other) =>
      one.flowIds.length - other.flowIds.length ||
      unsure(one) - unsure(other) ||
      (keyOf(one) < keyOf(other) ? -1 : 1),
  );
  const given = sorted.slice(0, Math.min(question.first, PATHS_MAX_FIRST));
  return { paths: given, found: sorted.length };
}

function edgesInForce(graph: MemoryGraph, asAt: string): Edge[] {
  return graph
    .all('DataFlow')
    .filter(({ properties }) => isInForce(properties, asAt))
    .flatMap((flow) =>
      idsOf(graph.into(flow, 'SENDS')).flatMap((from) =>
        idsOf(graph.out(flow, 'RECEIVED_BY')).map((to) => ({ flowId: flow.id, from, to })),
      ),
    );
}

function asAsked(graph: MemoryGraph, asked: string, end: string, asAt: string) {
  if (asked === end) return 'SAME';
  const how = meeting(graph, asked, end, asAt);
  const [askedParty, endParty] = [graph.find('Party', asked), graph.find('Party', end)];
  if (how === null || askedParty === undefined || endParty === undefined) return null;
  if (how === 'TEAM' && !idsOf(graph.out(endParty, 'PART_OF')).includes(asked)) return null;
  return how === 'HUB' && askedParty.properties.kind === 'HUB' ? null : how;
}

function meeting(graph: MemoryGraph, one: string, other: string, asAt: string): PathMeeting | null {
  const [a, b] = [graph.find('Party', one), graph.find('Party', other)];
  if (a === undefined || b === undefined || [a, b].some(isNoPlace)) return null;
  if (a === b) return 'SAME';
  if (leads(graph, a, b, 'PART_OF') || leads(graph, b, a, 'PART_OF')) return 'TEAM';
  if (isMember(graph, a, b, asAt) || isMember(graph, b, a, asAt)) return 'HUB';
  if (mayBe(graph, a, b) || mayBe(graph, b, a)) return 'MAY_BE_INSTANCE';
  return isSameKind(graph, a, b) || isSameKind(graph, b, a) ? 'SAME_KIND' : null;
}

function isNoPlace({ properties }: GraphNode): boolean {
  return properties.kind === 'UNNAMED' || properties.kind === 'SUBJECT';
}

function leads(graph: MemoryGraph, from: GraphNode, to: GraphNode, type: 'PART_OF'): boolean {
  return idsOf(graph.out(from, type)).includes(to.id);
}

function isMember(graph: MemoryGraph, member: GraphNode, hub: GraphNode, asAt: string): boolean {
  return graph
    .out(member, 'MEMBER_OF')
    .some(({ node, properties }) => node.id === hub.id && isInForce(properties, asAt));
}

/** A body that a kind of body, or a shared kind, may mean. */
function mayBe(graph: MemoryGraph, kind: GraphNode, body: GraphNode): boolean {
  if (body.properties.kind !== 'ORGANISATION') return false;
  const above = kindsAbove(graph, body, 3);
  if (kind.properties.kind === 'CONCEPT') return above.includes(kind.id);
  return (
    kind.properties.kind === 'CLASS' && kindsAbove(graph, kind, 1).some((id) => above.includes(id))
  );
}

function isSameKind(graph: MemoryGraph, one: GraphNode, other: GraphNode): boolean {
  if (other.properties.kind !== 'CLASS') return false;
  if (one.properties.kind === 'CONCEPT') return kindsAbove(graph, other, 3).includes(one.id);
  const kinds = kindsAbove(graph, other, 1);
  return (
    one.properties.kind === 'CLASS' && kindsAbove(graph, one, 1).some((id) => kinds.includes(id))
  );
}

function kindsAbove(graph: MemoryGraph, party: GraphNode, most: number): string[] {
  if (most === 0) return [];
  return graph
    .out(party, 'INSTANCE_OF', 'Party')
    .flatMap(({ node }) => [node.id, ...kindsAbove(graph, node, most - 1)]);
}

function isInForce(properties: GraphNode['properties'], asAt: string): boolean {
  const date = (value: unknown) => (typeof value === 'string' ? value : null);
  const period = { from: date(properties.validFrom), to: date(properties.validTo) };
  return ['CURRENT', 'UNKNOWN'].includes(periodState(period, asAt));
}

function unsure({ meetings }: PlainPath): number {
  return meetings.reduce((sum, how) => sum + ORDER.indexOf(how), 0);
}

function keyOf({ flowIds, parties }: PlainPath): string {
  return flowIds.map((id, i) => `${id} ${parties[2 * i]} ${parties[2 * i + 1]}`).join('\n');
}
