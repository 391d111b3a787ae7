import type { Gathered, PathEnds } from './gather.ts';
import { type PathMeeting, unsureness } from './meeting.ts';

/** More paths than this are not compared; the answer says that it was cut. */
export const PATHS_MAX_COMPARED = 5000;

/** One flow of a path, as one sender and one recipient. */
export interface Leg {
  readonly flowId: string;
  readonly senderId: string;
  readonly recipientId: string;
}

/** Flows that meet end to end from one party to another. */
export interface BarePath {
  readonly legs: readonly Leg[];
  /** How the first sender is the party asked from. */
  readonly start: PathMeeting;
  /** How each recipient is the next sender: one fewer than legs. */
  readonly joins: readonly PathMeeting[];
  /** How the last recipient is the party asked to. */
  readonly end: PathMeeting;
}

/**
 * All paths between the ends asked for, of at most `maxLength` flows, in which no party comes twice:
 * shortest first, then surest meetings, then by the ids of their flows.
 */
export function enumeratePaths(
  { flows, meetings }: Gathered,
  { fromId, toId, firstFlowIds }: PathEnds,
  maxLength: number,
): { readonly paths: readonly BarePath[]; readonly cut: boolean } {
  const legs = flows.flatMap(({ id, senderIds, recipientIds }) =>
    senderIds.flatMap((senderId) =>
      recipientIds.map((recipientId) => ({ flowId: id, senderId, recipientId })),
    ),
  );
  const bySender = grouped(legs, (leg) => leg.senderId);
  const remaining = distances(legs, (leg) => meetings.asAsked(toId, leg.recipientId) !== null);
  const firstFlows = firstFlowIds === null ? null : new Set(firstFlowIds);
  const found: BarePath[] = [];
  let cut = false;

  function distances(all: readonly Leg[], isLast: (leg: Leg) => boolean): Map<Leg, number> {
    const byRecipient = grouped(all, (leg) => leg.recipientId);
    const found = new Map<Leg, number>(all.filter(isLast).map((leg) => [leg, 1]));
    let level = [...found.keys()];
    for (let length = 2; length <= maxLength && level.length > 0; length += 1) {
      const places = new Set(level.flatMap((leg) => meetings.of(leg.senderId)));
      level = [...places]
        .flatMap((id) => byRecipient.get(id) ?? [])
        .filter((leg) => !found.has(leg));
      for (const leg of level) found.set(leg, length);
    }
    return found;
  }

  function follow(path: BarePath, visited: ReadonlySet<string>, length: number): void {
    const last = path.legs.at(-1);
    if (last === undefined || cut) return;
    const left = length - path.legs.length;
    if (left === 0) {
      const end = meetings.asAsked(toId, last.recipientId);
      if (end === null) return;
      if (found.length === PATHS_MAX_COMPARED) cut = true;
      else found.push({ ...path, end });
      return;
    }
    if (last.recipientId === toId) return;
    for (const senderId of meetings.of(last.recipientId)) {
      const join = meetings.between(last.recipientId, senderId);
      if (join === null || senderId === toId) continue;
      if (senderId !== last.recipientId && visited.has(senderId)) continue;
      for (const leg of bySender.get(senderId) ?? []) {
        if ((remaining.get(leg) ?? Number.POSITIVE_INFINITY) > left) continue;
        if (visited.has(leg.recipientId) || leg.recipientId === senderId) continue;
        follow(
          { ...path, legs: [...path.legs, leg], joins: [...path.joins, join] },
          new Set([...visited, senderId, leg.recipientId]),
          length,
        );
      }
    }
  }

  for (let length = 1; length <= maxLength && !cut; length += 1) {
    for (const leg of legs) {
      if ((remaining.get(leg) ?? Number.POSITIVE_INFINITY) > length) continue;
      if (firstFlows !== null && !firstFlows.has(leg.flowId)) continue;
      const start = fromId === null ? 'SAME' : meetings.asAsked(fromId, leg.senderId);
      if (start === null || leg.senderId === toId) continue;
      if (leg.recipientId === fromId || leg.recipientId === leg.senderId) continue;
      const visited = new Set([fromId ?? leg.senderId, leg.senderId, leg.recipientId]);
      follow({ legs: [leg], start, joins: [], end: 'SAME' }, visited, length);
    }
  }
  return {
    paths: found
      .map(sortable)
      .sort(bySureness)
      .map(({ path }) => path),
    cut,
  };
}

function sortable(path: BarePath) {
  const meetings = [path.start, ...path.joins, path.end];
  return {
    path,
    length: path.legs.length,
    unsure: meetings.reduce((sum, meeting) => sum + unsureness(meeting), 0),
    key: path.legs
      .map(({ flowId, senderId, recipientId }) => `${flowId} ${senderId} ${recipientId}`)
      .join('\n'),
  };
}

type Sortable = ReturnType<typeof sortable>;

function bySureness(one: Sortable, other: Sortable): number {
  return one.length - other.length || one.unsure - other.unsure || (one.key < other.key ? -1 : 1);
}

function grouped(legs: readonly Leg[], keyOf: (leg: Leg) => string): Map<string, Leg[]> {
  const groups = new Map<string, Leg[]>();
  for (const leg of legs) {
    const group = groups.get(keyOf(leg));
    if (group === undefined) groups.set(keyOf(leg), [leg]);
    else group.push(leg);
  }
  return groups;
}
