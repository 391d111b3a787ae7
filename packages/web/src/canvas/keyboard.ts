import { centreOf, type Point } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { FoldedScene } from './scene.ts';

/** What the keyboard stands on. A line remembers the card from which it was reached. */
export type Cursor =
  | { readonly type: 'CARD'; readonly id: string }
  | { readonly type: 'LINE'; readonly id: string; readonly card: string };

export type Command = 'EXPAND' | 'HIDE' | 'FOCUS' | 'PATH' | 'TABLE';

export type KeyResult =
  | { readonly type: 'MOVE'; readonly cursor: Cursor | null }
  | { readonly type: 'OPEN' | 'SELECT'; readonly id: string }
  | { readonly type: 'ZOOM'; readonly way: 'IN' | 'OUT' | 'FIT' }
  | { readonly type: 'COMMAND'; readonly command: Command; readonly id: string }
  /** Not ours: the browser goes on with it. */
  | { readonly type: 'PASS' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const COMMANDS: Readonly<Record<string, Command>> = {
  x: 'EXPAND',
  h: 'HIDE',
  f: 'FOCUS',
  p: 'PATH',
  t: 'TABLE',
};

/**
 * What a key does where the cursor is. Tab goes along the lines of a card and leaves the canvas
 * after the last one; Esc goes from a line back to its card, and from a card out.
 */
export function pressKey(
  key: Key,
  cursor: Cursor | null,
  picture: { readonly scene: FoldedScene; readonly layout: Layout },
): KeyResult {
  if (key.ctrlKey || key.altKey || key.metaKey) return PASS;
  const way = ARROWS[key.key];
  const card = cardOf(cursor);
  if (way) return moveTo(nearest(card, way, picture.layout) ?? card ?? firstCard(picture));
  if (key.key === '+' || key.key === '=') return { type: 'ZOOM', way: 'IN' };
  if (key.key === '-' || key.key === '−') return { type: 'ZOOM', way: 'OUT' };
  if (key.key === '0') return { type: 'ZOOM', way: 'FIT' };
  if (cursor === null || card === undefined) return PASS;
  if (key.key === 'Tab') return alongLines(key.shiftKey, cursor, card, picture.scene);
  if (key.key === 'Enter') return { type: 'OPEN', id: cursor.id };
  if (key.key === ' ') return { type: 'SELECT', id: cursor.id };
  if (key.key === 'Escape') {
    return cursor.type === 'LINE' ? moveTo(card) : { type: 'MOVE', cursor: null };
  }
  const command = COMMANDS[key.key];
  return command ? { type: 'COMMAND', command, id: cursor.id } : PASS;
}

const PASS: KeyResult = { type: 'PASS' };

function cardOf(cursor: Cursor | null): string | undefined {
  if (cursor === null) return undefined;
  return cursor.type === 'CARD' ? cursor.id : cursor.card;
}

function moveTo(id: string | undefined): KeyResult {
  return id === undefined ? PASS : { type: 'MOVE', cursor: { type: 'CARD', id } };
}

/** Where the keyboard starts: at the party that the view is about. */
export function firstCard({ scene, layout }: { scene: FoldedScene; layout: Layout }) {
  const focus = scene.parties.find((party) => party.isFocus);
  return (layout.cards.find((card) => card.id === focus?.id) ?? layout.cards[0])?.id;
}

/** Cards and frames, each at the place that stands for it. A frame is reached by its title. */
function places(layout: Layout): readonly { id: string; at: Point }[] {
  return [
    ...layout.cards.map(({ id, rect }) => ({ id, at: centreOf(rect) })),
    ...layout.frames.map(({ id, rect }) => ({ id, at: { x: rect.x + rect.width / 2, y: rect.y } })),
  ];
}

/**
 * The nearest card or frame that way. What lies more that way than aside goes first; only where
 * there is nothing does the view widen.
 */
export function nearest(from: string | undefined, way: Point, layout: Layout): string | undefined {
  return nearestWithin(1, from, way, layout) ?? nearestWithin(3, from, way, layout);
}

function nearestWithin(
  widest: number,
  from: string | undefined,
  way: Point,
  layout: Layout,
): string | undefined {
  const all = places(layout);
  const start = all.find(({ id }) => id === from);
  if (!start) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const { id, at } of all) {
    const dx = at.x - start.at.x;
    const dy = at.y - start.at.y;
    const on = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (id === from || on <= 1 || aside > on * widest) continue;
    const cost = on + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}

function alongLines(back: boolean, cursor: Cursor, card: string, scene: FoldedScene): KeyResult {
  const lines = linesAt(card, scene);
  const index = cursor.type === 'LINE' ? lines.findIndex(({ id }) => id === cursor.id) : -1;
  const next = index + (back ? -1 : 1);
  if (back && index === 0) return moveTo(card);
  const line = lines[next];
  return line ? { type: 'MOVE', cursor: { type: 'LINE', id: line.id, card } } : PASS;
}

/** The lines of a card or frame, in the scene's order. */
export function linesAt(id: string, scene: FoldedScene) {
  return scene.lines.filter((line) => line.from === id || line.to === id);
}
