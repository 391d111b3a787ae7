import { bundlePairs, type Drawn, foldByKind } from './fold-cards.ts';
import { bundleFrames, splitBySaying } from './frame-lines.ts';
import type { Annex, FoldedFrame, FoldedLine, FoldedParty, FoldedScene, Scene } from './scene.ts';
import { KIND_PLURALS } from './words.ts';

/** Cards that one annex holds before the largest of its kinds folds. */
const MOST_IN_ANNEX = 12;
/** So many that say the same share a frame and a line. */
const SMALLEST_FRAME = 3;

/**
 * Folds the star, which is the party in the middle with all that is joined to it, by itself: so
 * what a person adds further out cannot move it. The rest hangs on it in annexes.
 */
export function withAnnexes(
  all: Drawn,
  middle: FoldedParty | undefined,
  scene: Scene,
  fold: (star: Drawn) => FoldedScene,
): FoldedScene {
  const spokes = all.lines.filter(({ from, to }) => (from === middle?.id) !== (to === middle?.id));
  const inStar = new Set(spokes.flatMap(({ from, to }) => [from, to]));
  if (middle) inStar.add(middle.id);
  const star = fold({
    parties: all.parties.filter(({ id }) => inStar.has(id)),
    lines: spokes,
  });
  const outer = all.parties.filter(({ id }) => !inStar.has(id));
  const others = all.lines.filter((line) => !spokes.includes(line));
  if (outer.length === 0 && others.length === 0) return star;
  const opened = new Set(scene.opened ?? []);
  const annexes = annexesOf(outer, others, star, scene.grown ?? []);
  let drawn: Drawn = {
    parties: outer,
    lines: others.map((line) => ({
      ...line,
      from: cardOf(star, line.from),
      to: cardOf(star, line.to),
    })),
  };
  const folded: Annex[] = [];
  const frames: FoldedFrame[] = [];
  for (const { anchor, members } of annexes) {
    const key = anchor ?? 'apart';
    const own = new Set(members);
    const isOwn = ({ id }: FoldedParty) => own.has(id) || id.startsWith(`fold:${key}:`);
    const naming = (kind: FoldedParty['kind'], count: number) => ({
      id: `fold:${key}:${kind}`,
      name: `${KIND_PLURALS[kind]}: ${count}`,
    });
    drawn = foldByKind(drawn, isOwn, MOST_IN_ANNEX, naming, opened);
    const cards = drawn.parties.filter(isOwn);
    folded.push({ anchor, members: cards.map(({ id }) => id) });
    frames.push(...framesFor(anchor, cards, drawn, star));
  }
  const loops = drawn.lines.filter(({ from, to }) => from === to);
  const joined = bundleFrames(
    drawn.lines.filter((line) => !loops.includes(line)),
    frames,
    opened,
  );
  return {
    ...star,
    parties: [...star.parties, ...drawn.parties].map((party) => holding(party, loops)),
    lines: [...star.lines, ...bundlePairs(joined, opened)],
    frames: [...star.frames, ...frames],
    annexes: folded,
  };
}

/** A line between two parties of one folded card is in that card. */
function holding(party: FoldedParty, loops: readonly FoldedLine[]): FoldedParty {
  const own = loops.filter(({ from }) => from === party.id);
  return own.length === 0 ? party : { ...party, inside: [...(party.inside ?? []), ...own] };
}

function cardOf({ parties }: FoldedScene, id: string): string {
  return parties.find((party) => party.folds.includes(id))?.id ?? id;
}

/**
 * Who stands by whom: first what each added party brought, in the order of adding, then what is
 * further out, then what nothing joins to the rest.
 */
function annexesOf(
  outer: readonly FoldedParty[],
  lines: readonly FoldedLine[],
  star: FoldedScene,
  grown: readonly string[],
): readonly Annex[] {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of lines) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  const waiting = new Set(outer.map(({ id }) => id));
  const inOrder = [...near.keys()].sort();
  const done = new Set<string>();
  const annexes: Annex[] = [];
  for (;;) {
    const isNext = (id: string) => !waiting.has(id) && !done.has(id);
    const next = grown.find((id) => isNext(id) && near.has(id)) ?? inOrder.find(isNext);
    if (next === undefined) {
      const [apart] = [...waiting].sort();
      if (apart === undefined) return annexes;
      // A start of its own, with nothing that joins it to the others.
      const first = grown.find((id) => waiting.has(id)) ?? apart;
      waiting.delete(first);
      annexes.push({ anchor: null, members: [first] });
      continue;
    }
    done.add(next);
    const members = [...(near.get(next) ?? [])].filter((id) => waiting.has(id)).sort();
    for (const id of members) waiting.delete(id);
    if (members.length > 0) annexes.push({ anchor: cardOf(star, next), members });
  }
}

function framesFor(
  anchor: string | null,
  cards: readonly FoldedParty[],
  { parties, lines }: Drawn,
  star: FoldedScene,
): readonly FoldedFrame[] {
  const name = [...star.parties, ...parties].find(({ id }) => id === anchor)?.name;
  if (anchor === null || name === undefined) return [];
  return splitBySaying(cards, lines)
    .filter((part) => part.length >= SMALLEST_FRAME)
    .map((part, index) => ({
      id: index === 0 ? `around:${anchor}` : `around:${anchor}/${index + 1}`,
      title: `Around ${name}: ${part.length}`,
      members: part.map(({ id }) => id),
    }));
}
