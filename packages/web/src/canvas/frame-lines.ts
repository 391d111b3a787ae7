import { bundle, bundleId, sayingOf } from './fold-cards.ts';
import { groupBy } from './group-by.ts';
import type { FoldedFrame, FoldedLine, FoldedParty } from './scene.ts';

/** Parts of which all members share one saying, the largest first. */
export function splitBySaying(
  members: readonly FoldedParty[],
  lines: readonly FoldedLine[],
): readonly (readonly FoldedParty[])[] {
  const parts: FoldedParty[][] = [];
  let rest = [...members];
  while (rest.length > 0) {
    const holders = new Map<string, FoldedParty[]>();
    for (const party of rest) {
      for (const saying of new Set(sayingsOf(party.id, lines))) {
        holders.set(saying, [...(holders.get(saying) ?? []), party]);
      }
    }
    const most = [...holders.values()].sort((a, b) => b.length - a.length)[0] ?? rest;
    parts.push(most);
    rest = rest.filter((party) => !most.includes(party));
  }
  return parts;
}

function sayingsOf(id: string, lines: readonly FoldedLine[]): readonly string[] {
  return lines
    .filter((line) => line.from === id || line.to === id)
    .map((line) => sayingOf(swapEnd(line, id, 'member')));
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
      result = [...result.filter((line) => !same.includes(line)), bundle(same, { from, to })];
    }
  }
  return result;
}
