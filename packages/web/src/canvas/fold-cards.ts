import { groupBy } from './group-by.ts';
import { type FoldedLine, type FoldedParty, isMarked, type PartyKind } from './scene.ts';
import { countOf } from './words.ts';

/** Cards and lines while folding goes on. */
export interface Drawn {
  readonly parties: readonly FoldedParty[];
  readonly lines: readonly FoldedLine[];
}

/**
 * What makes two lines say the same: direction, certainty and agreement between the same ends.
 */
export function sayingOf(line: FoldedLine): string {
  return [line.from, line.to, line.kind, line.certainty, line.agreement ?? ''].join('|');
}

/** One line in the place of several that say the same. The words go, the count stays. */
export function bundle(
  lines: readonly FoldedLine[],
  ends: { from: string; to: string },
): FoldedLine {
  const [first] = lines;
  if (!first) throw new Error('A bundle needs at least one line.');
  if (lines.length === 1) return { ...first, ...ends };
  const flowIds = [...new Set(lines.flatMap((line) => line.flowIds))];
  const bundles = lines.flatMap((line) => line.bundles);
  return {
    ...first,
    ...ends,
    id: `bundle:${ends.from}:${ends.to}:${first.certainty}:${first.agreement ?? ''}`,
    label: first.kind === 'MEMBERSHIP' ? '' : bundleLabel(first, lines.length),
    flowIds,
    bundles,
  };
}

function bundleLabel(first: FoldedLine, count: number): string {
  return first.certainty === 'NOT_STATED' ? String(count) : countOf(count, 'flow');
}

/** Puts several cards into one, and lets the lines that then say the same become one. */
export function foldInto(
  drawn: Drawn,
  ids: ReadonlySet<string>,
  card: { id: string; name: string; kind: PartyKind },
): Drawn {
  const inside = drawn.parties.filter((party) => ids.has(party.id));
  const first = inside[0];
  if (inside.length < 2 || !first) return drawn;
  const folded: FoldedParty = {
    ...card,
    isFocus: false,
    isController: false,
    state: inside.every((party) => party.state === first.state) ? first.state : 'UNKNOWN',
    badge: null,
    group: null,
    memberOf: [...new Set(inside.flatMap((party) => party.memberOf))],
    marks: [...new Set(inside.flatMap((party) => party.marks))].sort(),
    folds: inside.flatMap((party) => (party.folds.length > 0 ? party.folds : [party.id])),
  };
  const end = (id: string) => (ids.has(id) ? card.id : id);
  const moved = drawn.lines
    .map((line) => ({ ...line, from: end(line.from), to: end(line.to) }))
    .filter((line) => line.from !== line.to);
  const touched = moved.filter((line) => line.from === card.id || line.to === card.id);
  const merged = [...groupBy(touched, sayingOf).values()].map((same) =>
    bundle(same, { from: same[0]?.from ?? card.id, to: same[0]?.to ?? card.id }),
  );
  return {
    parties: [...drawn.parties.filter((party) => !ids.has(party.id)), folded],
    lines: [...moved.filter((line) => !touched.includes(line)), ...merged],
  };
}

/**
 * Folds by kind, largest kind first, until at most `most` of the candidates are left as cards.
 * Cards with a badge are folded last, because their badge is lost in the fold.
 */
export function foldByKind(
  drawn: Drawn,
  candidates: (party: FoldedParty) => boolean,
  most: number,
  naming: (kind: PartyKind, count: number) => { id: string; name: string },
): Drawn {
  let result = drawn;
  for (const withMarked of [false, true]) {
    for (;;) {
      const open = result.parties.filter(candidates);
      if (open.length <= most) return result;
      const loose = open.filter((party) => party.folds.length === 0 || withMarked);
      const kinds = [
        ...groupBy(
          loose.filter((party) => withMarked || !isMarked(party)),
          (party) => party.kind,
        ),
      ]
        .filter(([, parties]) => parties.length > 1)
        .sort(([kindA, a], [kindB, b]) => b.length - a.length || kindA.localeCompare(kindB));
      const largest = kinds[0];
      if (!largest) break;
      const [kind, parties] = largest;
      const count = parties.reduce((sum, party) => sum + Math.max(party.folds.length, 1), 0);
      const ids = new Set(parties.map((party) => party.id));
      result = foldInto(result, ids, { ...naming(kind, count), kind });
    }
  }
  return result;
}
