import { groupBy } from './group-by.ts';
import { type CardKind, type FoldedLine, type FoldedParty, isMarked, isOver } from './scene.ts';
import { countOf } from './words.ts';

const BUNDLE_FROM = 3;

/** Cards and lines while folding goes on. */
export interface Drawn {
  readonly parties: readonly FoldedParty[];
  readonly lines: readonly FoldedLine[];
}

/** How many parties these cards stand for: a card of a group for all that are in it. */
export function partiesIn(cards: readonly FoldedParty[]): number {
  return cards.reduce((sum, { folds }) => sum + Math.max(folds.length, 1), 0);
}

/**
 * What makes two lines say the same: direction, certainty and agreement between the same ends, and
 * that neither ended before the other.
 */
export function sayingOf(line: FoldedLine): string {
  const over = isOver(line) ? line.state : '';
  return [line.from, line.to, line.kind, line.certainty, line.agreement ?? '', over].join('|');
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
    id: bundleId(first, ends),
    label: first.kind === 'MEMBERSHIP' ? '' : bundleLabel(first, flowIds.length),
    marks: [...new Set(lines.flatMap((line) => line.marks ?? []))].sort().reverse(),
    flowIds,
    bundles,
  };
}

/** The id of a bundle, which its lines keep whatever their number: a person may have opened it. */
export function bundleId(line: FoldedLine, ends: { from: string; to: string }): string {
  const over = isOver(line) ? `:${line.state}` : '';
  return `bundle:${ends.from}:${ends.to}:${line.certainty}:${line.agreement ?? ''}${over}`;
}

function bundleLabel(first: FoldedLine, count: number): string {
  return first.certainty === 'NOT_STATED' ? String(count) : countOf(count, 'flow');
}

/** Puts several cards into one, and lets the lines that then say the same become one. */
export function foldInto(
  drawn: Drawn,
  ids: ReadonlySet<string>,
  card: { id: string; name: string; kind: CardKind },
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
    ...(first.column === undefined ? {} : { column: first.column }),
    folds: inside.flatMap((party) => (party.folds.length > 0 ? party.folds : [party.id])),
    inside: [
      ...inside.flatMap((party) => party.inside ?? []),
      ...drawn.lines.filter((line) => ids.has(line.from) && ids.has(line.to)),
    ],
  };
  const end = (id: string) => (ids.has(id) ? card.id : id);
  const moved = drawn.lines
    .map((line) => ({ ...line, from: end(line.from), to: end(line.to) }))
    .filter((line) => line.from !== line.to);
  const touches = (line: FoldedLine) => line.from === card.id || line.to === card.id;
  const merged = [...groupBy(moved.filter(touches), sayingOf).values()].map((same) =>
    bundle(same, { from: same[0]?.from ?? card.id, to: same[0]?.to ?? card.id }),
  );
  return {
    parties: [...drawn.parties.filter((party) => !ids.has(party.id)), folded],
    lines: [...moved.filter((line) => !touches(line)), ...merged],
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
  naming: (kind: CardKind, count: number) => { id: string; name: string },
  opened: ReadonlySet<string>,
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
        .filter(([kind, parties]) => parties.length > 1 && !opened.has(naming(kind, 0).id))
        .sort(([kindA, a], [kindB, b]) => b.length - a.length || kindA.localeCompare(kindB));
      const largest = kinds[0];
      if (!largest) break;
      const [kind, parties] = largest;
      const ids = new Set(parties.map((party) => party.id));
      result = foldInto(result, ids, { ...naming(kind, partiesIn(parties)), kind });
    }
  }
  return result;
}

/**
 * `from` lines or more of one direction and one saying between a pair become one; then so many that
 * differ in their agreement only. Opening the outer bundle shows one line for each agreement.
 */
export function bundlePairs(
  lines: readonly FoldedLine[],
  opened: ReadonlySet<string>,
  from = BUNDLE_FROM,
): readonly FoldedLine[] {
  const bundled = (all: readonly FoldedLine[], key: (line: FoldedLine) => string) =>
    [...groupBy(all, key).values()].flatMap((same) => {
      const [first] = same;
      if (!first || same.length < from) return same;
      const joint = same.every(({ agreement }) => agreement === first.agreement)
        ? first
        : { ...first, agreement: ANY_AGREEMENT };
      if (opened.has(bundleId(joint, first))) return same;
      return [bundle([joint, ...same.slice(1)], first)];
    });
  const alike = bundled(lines, sayingOf);
  return bundled(alike, (line) => sayingOf({ ...line, agreement: ANY_AGREEMENT }));
}

/** In the id of a bundle over several agreements. */
const ANY_AGREEMENT = '*';
