import { bundlePairs, type Drawn, foldByKind, partiesIn } from './fold-cards.ts';
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
  const isSpoke = new Set(spokes);
  const others = all.lines.filter((line) => !isSpoke.has(line));
  if (outer.length === 0 && others.length === 0) return star;
  const opened = new Set(scene.opened ?? []);
  const cardIn = cardsIn(star);
  const annexes = annexesOf(outer, others, cardIn, scene.grown ?? []);
  let drawn: Drawn = {
    parties: outer,
    lines: others.map((line) => ({
      ...line,
      from: cardIn(line.from),
      to: cardIn(line.to),
    })),
  };
  const folded: Annex[] = [];
  const frames: FoldedFrame[] = [];
  const names = new Map(all.parties.map(({ id, name }) => [id, name]));
  for (const { anchor, of, members } of annexes) {
    const key = of ?? 'apart';
    const own = new Set(members);
    const isOwn = ({ id }: FoldedParty) => own.has(id) || id.startsWith(`fold:${key}:`);
    const naming = (kind: FoldedParty['kind'], count: number) => ({
      id: `fold:${key}:${kind}`,
      name: `${KIND_PLURALS[kind]}: ${count}`,
    });
    drawn = foldByKind(drawn, isOwn, MOST_IN_ANNEX, naming, opened);
    const cards = drawn.parties.filter(isOwn);
    folded.push({ anchor, members: cards.map(({ id }) => id) });
    if (of !== null) frames.push(...framesFor(of, names.get(of) ?? of, cards, drawn.lines));
  }
  const loops = drawn.lines.filter(({ from, to }) => from === to);
  const joined = bundleFrames(
    drawn.lines.filter(({ from, to }) => from !== to),
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

/** On which card a party stands. */
function cardsIn({ parties }: FoldedScene): (id: string) => string {
  const cards = new Map(parties.flatMap(({ id, folds }) => folds.map((each) => [each, id])));
  return (id) => cards.get(id) ?? id;
}

interface Brought extends Annex {
  /** The party that brought them, which may be folded into the anchor with others. */
  readonly of: string | null;
}

/**
 * Who stands by whom: first what each added party brought, in the order of adding, then what is
 * further out, then what nothing joins to the rest.
 */
function annexesOf(
  outer: readonly FoldedParty[],
  lines: readonly FoldedLine[],
  cardIn: (id: string) => string,
  grown: readonly string[],
): readonly Brought[] {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of lines) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  const waiting = new Set(outer.map(({ id }) => id));
  const inOrder = [...near.keys()].sort();
  const done = new Set<string>();
  const annexes: Brought[] = [];
  for (;;) {
    const isNext = (id: string) => !waiting.has(id) && !done.has(id);
    const next = grown.find((id) => isNext(id) && near.has(id)) ?? inOrder.find(isNext);
    if (next === undefined) {
      const [apart] = [...waiting].sort();
      if (apart === undefined) return annexes;
      // A start of its own, with nothing that joins it to the others.
      const first = grown.find((id) => waiting.has(id)) ?? apart;
      waiting.delete(first);
      annexes.push({ anchor: null, of: null, members: [first] });
      continue;
    }
    done.add(next);
    const members = [...(near.get(next) ?? [])].filter((id) => waiting.has(id)).sort();
    for (const id of members) waiting.delete(id);
    if (members.length > 0) annexes.push({ anchor: cardIn(next), of: next, members });
  }
}

function framesFor(
  of: string,
  name: string,
  cards: readonly FoldedParty[],
  lines: readonly FoldedLine[],
): readonly FoldedFrame[] {
  return splitBySaying(cards, lines)
    .filter((part) => part.length >= SMALLEST_FRAME)
    .map((part, index) => ({
      id: index === 0 ? `around:${of}` : `around:${of}/${index + 1}`,
      title: `Around ${name}: ${partiesIn(part)}`,
      members: part.map(({ id }) => id),
    }));
}
