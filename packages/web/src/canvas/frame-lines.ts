import { bundle, bundleId, sayingOf } from './fold-cards.ts';
import { groupBy } from './group-by.ts';
import type { FoldedFrame, FoldedLine, FoldedParty } from './scene.ts';

/** Parts of which all members share one saying, the largest first. */
export function splitBySaying(
  members: readonly FoldedParty[],
  lines: readonly FoldedLine[],
): readonly (readonly FoldedParty[])[] {
  const parts: FoldedParty[][] = [];
  const sayings = sayingsOf(members, lines);
  let rest = [...members];
  while (rest.length > 0) {
    const holders = new Map<string, FoldedParty[]>();
    for (const party of rest) {
      for (const saying of sayings.get(party.id) ?? []) {
        const held = holders.get(saying);
        if (held) held.push(party);
        else holders.set(saying, [party]);
      }
    }
    const most = [...holders.values()].sort((a, b) => b.length - a.length)[0] ?? rest;
    parts.push(most);
    const taken = new Set(most);
    rest = rest.filter((party) => !taken.has(party));
  }
  return parts;
}

/** What the lines at each of these cards say. */
function sayingsOf(
  members: readonly FoldedParty[],
  lines: readonly FoldedLine[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const sayings = new Map(members.map(({ id }) => [id, new Set<string>()]));
  for (const line of lines) {
    for (const id of [line.from, line.to]) {
      sayings.get(id)?.add(sayingOf(swapEnd(line, id, 'member')));
    }
  }
  return sayings;
}

function swapEnd(line: FoldedLine, id: string, other: string): FoldedLine {
  return {
    ...line,
    from: line.from === id ? other : line.from,
    to: line.to === id ? other : line.to,
  };
}

/** Lets a frame take one line for all inside where all say the same. */
export function bundleFrames(
  lines: readonly FoldedLine[],
  frames: readonly FoldedFrame[],
  opened: ReadonlySet<string>,
): readonly FoldedLine[] {
  let result = lines;
  for (const frame of frames.filter(({ members }) => members.length > 1)) {
    const inside = new Set(frame.members);
    const memberOf = (line: FoldedLine) => (inside.has(line.from) ? line.from : line.to);
    const touching = result.filter((line) => inside.has(line.from) !== inside.has(line.to));
    const alike = groupBy(touching, (line) => sayingOf(swapEnd(line, memberOf(line), frame.id)));
    for (const same of alike.values()) {
      if (new Set(same.map(memberOf)).size < frame.members.length) continue;
      const [first] = same;
      if (!first) continue;
      const { from, to } = swapEnd(first, memberOf(first), frame.id);
      if (opened.has(bundleId(first, { from, to }))) continue;
      const gone = new Set(same);
      result = [...result.filter((line) => !gone.has(line)), bundle(same, { from, to })];
    }
  }
  return result;
}
