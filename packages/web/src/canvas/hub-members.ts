import { hubOf } from './fold.ts';
import { overlap, type Point, type Rect, rectAround, type Size } from './geometry.ts';
import { CARD, type Ring } from './hub-ring.ts';
import { placeBadges, placeCard } from './place-card.ts';
import { type CardKind, type FoldedParty, type FoldedScene, isMarked } from './scene.ts';
import type { Measure } from './text.ts';

const TALL = 58;
/** Pixels that a badge keeps to what is not its own. */
const BADGE_GAP = 4;
const KIND_ORDER: readonly CardKind[] = [
  'TEAM',
  'ORGANISATION',
  'CLASS',
  'CONCEPT',
  'SYSTEM',
  'HUB',
  'UNNAMED',
  'SUBJECT',
];

/** Members in the order in which they stand: kind, marked ones together, then name. */
export function membersInOrder(scene: FoldedScene): readonly FoldedParty[] {
  const hub = hubOf(scene.parties);
  return scene.parties
    .filter((party) => party.id !== hub?.id && !party.isController)
    .sort(
      (a, b) =>
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        Number(isMarked(a)) - Number(isMarked(b)) ||
        a.name.localeCompare(b.name, 'en-GB') ||
        a.id.localeCompare(b.id),
    );
}

/**
 * Clockwise from the top left, in order of kind; the bottom row is for marked members, which stand
 * together there and whose badges then cover nothing.
 */
function seatedIn(
  { seats, counts }: Ring,
  members: readonly FoldedParty[],
): ReadonlyMap<FoldedParty, Point> {
  const row = seats.slice(counts.top + counts.right, counts.top + counts.right + counts.bottom);
  const marked = members.filter(isMarked).slice(0, row.length);
  const kept = row.slice(Math.floor((row.length - marked.length) / 2)).slice(0, marked.length);
  const rest = members.filter((party) => !marked.includes(party));
  const free = seats.filter((seat) => !kept.includes(seat));
  return new Map(
    [
      ...marked.map((party, index) => [party, kept[index] ?? row[0]] as const),
      ...rest.map((party, index) => [party, free[index]] as const),
    ].flatMap(([party, seat]) => (seat ? [[party, seat] as const] : [])),
  );
}

/** Where each member stands on a ring. */
export function memberRects(
  ring: Ring,
  members: readonly FoldedParty[],
  measure: Measure,
): Map<string, Rect> {
  const seated = [...seatedIn(ring, members)];
  return new Map(
    seated.map(([party, seat]) => [party.id, rectAround(seat, cardSize(party, measure))]),
  );
}

/** Whether a badge comes too near to another member: at a corner where both cards are tall. */
export function isCrowded(ring: Ring, members: readonly FoldedParty[], measure: Measure): boolean {
  const rects = memberRects(ring, members, measure);
  return members.filter(isMarked).some((party) => {
    const rect = rects.get(party.id);
    const badges = rect ? placeBadges(party, rect, measure) : [];
    return [...rects].some(
      ([id, other]) =>
        id !== party.id && badges.some((badge) => overlap(badge.rect, other, BADGE_GAP)),
    );
  });
}

/** Names that do not fit on two lines get a card with three. */
function cardSize(party: FoldedParty, measure: Measure): Size {
  const cut = placeCard(party, rectAround({ x: 0, y: 0 }, CARD), measure).label.some((line) =>
    line.includes('…'),
  );
  return cut ? { ...CARD, height: TALL } : CARD;
}
