import { type Drawn, foldByKind, foldInto, partiesIn } from './fold-cards.ts';
import { groupBy } from './group-by.ts';
import type { FoldedFrame, FoldedParty } from './scene.ts';
import { KIND_PLURALS } from './words.ts';

/** Pixels that frames and cards in none may take one under the other: twice a laptop's canvas. */
const MOST_HEIGHT = 1_000;
const FRAME = 54;
const ROW = 44;
const LONE = 72;
/** How many cards in no frame stay as they are while the rest folds. */
const MOST_LONE = 6;
const OTHER_AGREEMENTS = 'fold:other-agreements';

/** What stands at the right of the sharing view. */
interface RightSide {
  readonly drawn: Drawn;
  readonly frames: readonly FoldedFrame[];
}

/**
 * Folds the right side of the sharing view where it is too long to be read: first cards in no frame,
 * by kind; then what is under all but the largest agreements, into one card.
 */
export function foldRight(
  start: Drawn,
  framesOf: (drawn: Drawn) => readonly FoldedFrame[],
  isRecipient: (drawn: Drawn) => (party: FoldedParty) => boolean,
  opened: ReadonlySet<string>,
): RightSide {
  let side = { drawn: start, frames: framesOf(start) };
  const fold = (change: (before: RightSide) => Drawn) => {
    if (heightOf(side, isRecipient) <= MOST_HEIGHT) return;
    const drawn = change(side);
    if (drawn !== side.drawn) side = { drawn, frames: framesOf(drawn) };
  };
  fold(({ drawn, frames }) => foldLone(drawn, loneIn({ drawn, frames }, isRecipient), opened));
  fold((before) => foldAgreements(before, opened));
  return side;
}

/** About what the right side takes: some rows will hold two cards. */
function heightOf(side: RightSide, isRecipient: (drawn: Drawn) => (party: FoldedParty) => boolean) {
  const framed = side.frames.reduce((sum, frame) => sum + frameHeightOf(frame), 0);
  return framed + loneIn(side, isRecipient).length * LONE;
}

function frameHeightOf({ members }: FoldedFrame): number {
  return FRAME + Math.ceil(members.length * 0.7) * ROW;
}

function loneIn(
  { drawn, frames }: RightSide,
  isRecipient: (drawn: Drawn) => (party: FoldedParty) => boolean,
): readonly FoldedParty[] {
  const framed = new Set(frames.flatMap(({ members }) => members));
  const isAt = isRecipient(drawn);
  return drawn.parties.filter((party) => isAt(party) && !framed.has(party.id));
}

function foldLone(drawn: Drawn, lone: readonly FoldedParty[], opened: ReadonlySet<string>): Drawn {
  const ids = new Set(lone.map(({ id }) => id));
  const naming = (kind: FoldedParty['kind'], count: number) => ({
    id: `fold:RECIPIENT:${kind}`,
    name: `${KIND_PLURALS[kind]}: ${count}`,
  });
  const isLone = ({ id }: FoldedParty) => ids.has(id) || id.startsWith('fold:RECIPIENT:');
  return foldByKind(drawn, isLone, MOST_LONE, naming, opened);
}

function foldAgreements({ drawn, frames }: RightSide, opened: ReadonlySet<string>): Drawn {
  if (opened.has(OTHER_AGREEMENTS)) return drawn;
  const under = frames
    .filter(({ id }) => id.startsWith('agreement:'))
    .sort((a, b) => b.members.length - a.members.length || a.id.localeCompare(b.id));
  let room = MOST_HEIGHT * 0.7;
  const small = under.filter((frame) => {
    room -= frameHeightOf(frame);
    return room < 0;
  });
  const members = new Set(small.flatMap((frame) => frame.members));
  const inside = drawn.parties.filter(({ id }) => members.has(id));
  return foldInto(drawn, members, {
    id: OTHER_AGREEMENTS,
    name: `Under other agreements: ${partiesIn(inside)}`,
    kind: commonest(inside),
  });
}

function commonest(parties: readonly FoldedParty[]): FoldedParty['kind'] {
  const kinds = [...groupBy(parties, ({ kind }) => kind)];
  const [first] = kinds.sort(([a, one], [b, two]) => two.length - one.length || a.localeCompare(b));
  return first?.[0] ?? 'CLASS';
}
