import type { Drawable } from './drawable.ts';

/** How many flows or memberships lie between the nearest of some parties and each other party. */
export function distancesFrom(
  starts: readonly string[],
  shown: Drawable,
): ReadonlyMap<string, number> {
  const near = neighboursIn(shown);
  const distances = new Map(starts.map((id) => [id, 0]));
  const waiting = [...starts];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const next of near.get(id) ?? []) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      waiting.push(next);
    }
  }
  return distances;
}

/**
 * Even columns for parties, so that a flow has room between them: the one in the middle at 0, what
 * sends to it at the left with all that is reached through it, everything else at the right.
 */
export function columnsFrom(
  middle: string | undefined,
  shown: Drawable,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  if (middle === undefined) return columns;
  const near = neighboursIn(shown);
  const sends = new Set(
    shown.flows
      .filter((flow) => flow.recipient.party.id === middle)
      .map((flow) => flow.sender.party.id),
  );
  columns.set(middle, 0);
  const waiting = [middle];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const at = columns.get(id) ?? 0;
    for (const next of near.get(id) ?? []) {
      if (columns.has(next)) continue;
      const side = at === 0 ? (sends.has(next) ? -1 : 1) : Math.sign(at);
      columns.set(next, at + 2 * side);
      waiting.push(next);
    }
  }
  return columns;
}

function neighboursIn({ flows, memberships }: Drawable): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  };
  for (const flow of flows) join(flow.sender.party.id, flow.recipient.party.id);
  for (const { hubId, memberId } of memberships) join(hubId, memberId);
  return new Map([...near].map(([id, ids]) => [id, [...ids].sort()]));
}
