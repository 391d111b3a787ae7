import { columnOf } from './fold-columns.ts';
import { groupBy } from './group-by.ts';
import type { FoldedFrame, FoldedParty, FoldedScene } from './scene.ts';

/** Cards one under the other: those of a frame, or one card alone. */
export interface Stack {
  readonly frame: FoldedFrame | null;
  readonly cards: readonly FoldedParty[];
}

const SWEEPS = 4;

/**
 * The columns of a scene from left to right. Stacks, and the cards in them, move to the middle of
 * what they are joined to, a few times over, which leaves few crossings; what stands apart goes
 * last. Names decide between equals, so that the same scene always comes out the same.
 */
export function orderColumns(scene: FoldedScene): readonly (readonly Stack[])[] {
  const frameOf = new Map(
    scene.frames.flatMap((frame) => frame.members.map((id) => [id, frame] as const)),
  );
  let columns = [...groupBy(scene.parties, columnOf)]
    .sort(([a], [b]) => a - b)
    .map(([, parties]): readonly Stack[] =>
      [...groupBy(parties, (party) => frameOf.get(party.id)?.id ?? party.id).values()].map(
        (cards): Stack => ({ frame: frameOf.get(cards[0]?.id ?? '') ?? null, cards }),
      ),
    );
  const joined = neighbours(scene);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    // One column after the other, to the right and back, so that each sees where the last one went.
    const order = columns.map((_, index) => index);
    for (const at of sweep % 2 === 0 ? order : order.reverse()) {
      const heights = heightsIn(columns);
      const pull = (id: string) => {
        const seen = (joined.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
        return seen.length === 0 ? 0.5 : seen.reduce((sum, each) => sum + each, 0) / seen.length;
      };
      columns = columns.map((stacks, index) => (index === at ? sorted(stacks, pull) : stacks));
    }
  }
  return columns;
}

function sorted(stacks: readonly Stack[], pull: (id: string) => number): readonly Stack[] {
  return stacks
    .map(({ frame, cards }) => ({ frame, cards: [...cards].sort(byPull(pull)) }))
    .sort((a, b) => rank(a) - rank(b) || meanOf(a, pull) - meanOf(b, pull) || byName(a, b));
}

function neighbours({ lines }: FoldedScene): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>();
  for (const { from, to } of lines) {
    joined.set(from, [...(joined.get(from) ?? []), to]);
    joined.set(to, [...(joined.get(to) ?? []), from]);
  }
  return joined;
}

/** Where each card stands in its column, from 0 at the top to 1. */
function heightsIn(columns: readonly (readonly Stack[])[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((stacks) => {
      const cards = stacks.flatMap((stack) => stack.cards);
      return cards.map((party, index) => [party.id, (index + 0.5) / cards.length] as const);
    }),
  );
}

function rank({ cards }: Stack): number {
  return cards.some(({ kind }) => kind === 'BIN') ? 1 : 0;
}

function meanOf({ cards }: Stack, pull: (id: string) => number): number {
  return cards.reduce((sum, party) => sum + pull(party.id), 0) / cards.length;
}

function byPull(pull: (id: string) => number) {
  return (a: FoldedParty, b: FoldedParty) => pull(a.id) - pull(b.id) || byNameOf(a, b);
}

function byName(a: Stack, b: Stack): number {
  const [first, second] = [a.cards[0], b.cards[0]];
  return first && second ? byNameOf(first, second) : 0;
}

function byNameOf(a: FoldedParty, b: FoldedParty): number {
  return a.name.localeCompare(b.name, 'en-GB') || a.id.localeCompare(b.id);
}
