import type cytoscape from 'cytoscape';
import { announce } from './announce.ts';
import { badgeElement, elementsOf } from './elements.ts';
import { type Flags, flagged, isFlag, NO_FLAGS, sayFlag } from './flags.ts';
import type { Point, Size } from './geometry.ts';
import { type Command, type Cursor, firstCard, type Key, pressKey } from './keyboard.ts';
import { type LegendItem, legendOf } from './legend.ts';
import type { Palette } from './palette.ts';
import { type Picture, pictureOf } from './picture.ts';
import { focusOf, type Scene } from './scene.ts';
import { createStore, type Store } from './store.ts';
import { stylesheetFor } from './stylesheet.ts';
import type { Measure } from './text.ts';

/** What is drawn, for parity with the table. Badges are not counted. */
export interface DrawnElements {
  readonly parties: readonly string[];
  readonly frames: readonly string[];
  readonly lines: readonly string[];
}

export interface CanvasSnapshot {
  /** False until the first scene is drawn. */
  readonly ready: boolean;
  readonly selected: string | null;
  readonly cursor: Cursor | null;
  /** 1 is the size as designed; text is never enlarged beyond it. */
  readonly zoom: number;
  readonly announcement: string;
  readonly legend: readonly LegendItem[];
  readonly drawn: DrawnElements;
  /** Lines of the scene that this lens has no place for: the table shows them. */
  readonly undrawn: readonly string[];
  /** Pixels that the whole picture wants at zoom 1. */
  readonly contentHeight: number;
}

export interface SessionOptions {
  readonly measure: Measure;
  readonly size: () => Size;
  /** `more`: besides what is selected already. */
  readonly onSelect?: (id: string | null, more: boolean) => void;
  /** A card was dragged: its centre, in the layout's pixels. */
  readonly onPin?: (id: string, at: Point) => void;
  readonly onOpen?: (id: string) => void;
  readonly onCommand?: (command: Command, id: string) => void;
}

export interface Session {
  readonly cy: cytoscape.Core;
  readonly store: Store<CanvasSnapshot>;
  readonly show: (scene: Scene) => void;
  /** Places the same scene anew, after the canvas has changed its size. */
  readonly replace: () => void;
  /** What the checks find of what is shown; it comes after the picture and moves nothing. */
  readonly flag: (flags: Flags) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly press: (key: Key) => 'TAKEN' | 'PASSED';
  readonly enter: () => void;
  readonly leave: () => void;
  readonly zoom: (way: 'IN' | 'OUT' | 'FIT') => void;
  readonly dress: (palette: Palette) => void;
  /** What is on the canvas, for drawings and files made of it. */
  readonly picture: () => Picture | null;
  readonly destroy: () => void;
}

const NOTHING: DrawnElements = { parties: [], frames: [], lines: [] };
const ZOOM_STEP = 1.25;
const MOST_ZOOM = 2.5;

/** The canvas without its page: it works with Cytoscape's null renderer as well. */
export function createSession(cy: cytoscape.Core, options: SessionOptions): Session {
  const store = createStore<CanvasSnapshot>({
    ready: false,
    selected: null,
    cursor: null,
    zoom: 1,
    announcement: '',
    legend: [],
    drawn: NOTHING,
    undrawn: [],
    contentHeight: 0,
  });
  let shown: Scene | null = null;
  let picture: Picture | null = null;
  /** The picture without what the checks find. */
  let bare: Picture | null = null;

  let wanted: readonly string[] = [];
  let flags: Flags = NO_FLAGS;

  const mark = (name: string, ids: readonly string[]) => {
    cy.elements(`.${name}`).removeClass(name);
    for (const id of ids) cy.getElementById(id).addClass(name);
  };
  const moveCursor = (cursor: Cursor | null) => {
    mark('cursor', cursor === null ? [] : [cursor.id]);
    store.update({ cursor, announcement: picture ? said(cursor, picture, flags) : '' });
    if (cursor) bringIntoView(cy, cursor.id, options.size());
  };
  const select = (ids: readonly string[]) => {
    wanted = ids;
    const made = picture;
    const known = made === null ? [] : ids.filter((id) => isDrawn(id, made));
    mark('selected', known);
    store.update({ selected: known.at(-1) ?? null });
  };
  const choose = (id: string | null, more: boolean) => {
    if (!more) select(id === null ? [] : [id]);
    options.onSelect?.(id, more);
  };
  const zoom = (way: 'IN' | 'OUT' | 'FIT') => {
    if (way === 'FIT') fit(cy, picture, options.size());
    else {
      const { width, height } = options.size();
      const level = cy.zoom() * (way === 'IN' ? ZOOM_STEP : 1 / ZOOM_STEP);
      cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
    }
    store.update({ zoom: cy.zoom() });
  };
  const draw = (scene: Scene) => {
    const size = options.size();
    // While it is not shown the canvas has no room to lay anything out; it is drawn when it has.
    if (size.width === 0 || size.height === 0) return;
    const before = picture;
    bare = pictureOf(scene, size, options.measure);
    picture = flagged(bare, flags, options.measure);
    const made = picture;
    cy.batch(() => {
      cy.elements().remove();
      cy.add([...elementsOf(made.scene, made.layout)]);
      // Only cards can be dragged: frames and badges go with the layout.
      cy.nodes().ungrabify();
      for (const { id } of made.layout.cards) cy.getElementById(id).grabify();
    });
    const { cursor } = store.getSnapshot();
    const keptSelection = wanted.filter((id) => isDrawn(id, made));
    const keptCursor = cursor !== null && isDrawn(cursor.id, made) ? cursor : null;
    mark('selected', keptSelection);
    mark('cursor', keptCursor === null ? [] : [keptCursor.id]);
    if (!staysInView(cy, before, made, size)) fit(cy, made, size);
    store.update({
      ready: true,
      selected: keptSelection.at(-1) ?? null,
      cursor: keptCursor,
      zoom: cy.zoom(),
      legend: legendOf(scene),
      drawn: {
        parties: made.layout.cards.map(({ id }) => id),
        frames: made.layout.frames.map(({ id }) => id),
        lines: made.layout.lines.map(({ id }) => id),
      },
      undrawn: undrawnOf(made),
      contentHeight: made.layout.size.height,
    });
  };

  cy.minZoom(0.2);
  cy.maxZoom(MOST_ZOOM);
  cy.on('tap', (event) => {
    const target: unknown = event.target;
    const { ctrlKey, metaKey, shiftKey } = keysOf(event.originalEvent);
    const more = ctrlKey || metaKey || shiftKey;
    if (target !== cy) choose(String(event.target.id()), more);
    else if (!more) choose(null, false);
  });
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    options.onPin?.(String(event.target.id()), { x, y });
  });
  cy.on('zoom', () => store.update({ zoom: cy.zoom() }));

  return {
    cy,
    store,
    select,
    zoom,
    show: (scene) => {
      shown = scene;
      draw(scene);
    },
    flag: (found) => {
      if (found.size === 0 && flags.size === 0) return;
      flags = found;
      if (bare === null) return;
      const made = flagged(bare, flags, options.measure);
      picture = made;
      // Cards are left as they are: drawn anew, their icons would flicker.
      cy.batch(() => {
        cy.nodes('.badge-FAULT, .badge-GAP').remove();
        cy.add(made.layout.badges.filter(isFlag).map(badgeElement)).ungrabify();
      });
    },
    replace: () => {
      if (shown) draw(shown);
    },
    press: (key) => {
      if (!picture) return 'PASSED';
      const result = pressKey(key, store.getSnapshot().cursor, picture);
      switch (result.type) {
        case 'MOVE':
          moveCursor(result.cursor);
          break;
        case 'SELECT':
          choose(result.id, key.shiftKey);
          break;
        case 'OPEN':
          choose(result.id, false);
          options.onOpen?.(result.id);
          break;
        case 'ZOOM':
          zoom(result.way);
          break;
        case 'COMMAND':
          options.onCommand?.(result.command, result.id);
          break;
        case 'PASS':
          return 'PASSED';
      }
      return 'TAKEN';
    },
    enter: () => {
      if (!picture || store.getSnapshot().cursor) return;
      const id = store.getSnapshot().selected ?? firstCard(picture);
      const isCard = picture.layout.cards.some((card) => card.id === id);
      const start = isCard ? id : firstCard(picture);
      if (start !== undefined) moveCursor({ type: 'CARD', id: start });
    },
    leave: () => moveCursor(null),
    dress: (palette) => {
      cy.style(stylesheetFor(palette));
    },
    picture: () => picture,
    destroy: () => cy.destroy(),
  };
}

/** The place the keyboard is at in words, with what the checks find there. */
function said(cursor: Cursor | null, picture: Picture, flags: Flags): string {
  const words = announce(cursor, picture.scene);
  return cursor === null ? words : `${words}${sayFlag(cursor.id, picture, flags)}`;
}

/** The null renderer has no events of a mouse. */
function keysOf(event: Partial<MouseEvent> | undefined) {
  const { ctrlKey = false, metaKey = false, shiftKey = false } = event ?? {};
  return { ctrlKey, metaKey, shiftKey };
}

function isDrawn(id: string, { layout }: Picture): boolean {
  return [...layout.cards, ...layout.frames, ...layout.lines].some((item) => item.id === id);
}

function undrawnOf({ scene, layout }: Picture): readonly string[] {
  return scene.lines
    .filter((line) => layout.undrawn.includes(line.id))
    .flatMap((line) => line.bundles);
}

/** Shows the whole picture, never larger than designed. On phones: full width, from the top. */
function fit(cy: cytoscape.Core, picture: Picture | null, size: Size): void {
  if (!picture || size.width === 0 || size.height === 0) return;
  const wanted = picture.layout.size;
  const across = size.width / wanted.width;
  const zoom =
    picture.layout.shape === 'PHONE'
      ? Math.min(1, across)
      : Math.min(1, across, size.height / wanted.height);
  const from = picture.layout.origin ?? { x: 0, y: 0 };
  const x = Math.max(0, (size.width - wanted.width * zoom) / 2) - from.x * zoom;
  const y = Math.max(0, (size.height - wanted.height * zoom) / 2) - from.y * zoom;
  cy.viewport({ zoom, pan: { x, y: picture.layout.shape === 'PHONE' ? 0 : y } });
}

/**
 * Whether the view can stay where it is: the picture is of the same as before, and all that is on
 * it can be seen. What is on the canvas then does not jump when something is added or taken away.
 */
function staysInView(
  cy: cytoscape.Core,
  before: Picture | null,
  after: Picture,
  { width, height }: Size,
): boolean {
  if (before === null || before.scene.lens !== after.scene.lens) return false;
  if (before.layout.shape !== after.layout.shape || after.layout.shape === 'PHONE') return false;
  if (focusOf(before.scene.parties)?.id !== focusOf(after.scene.parties)?.id) return false;
  // A canvas of another size has been laid out anew.
  const places = new Map(before.layout.cards.map(({ id, rect }) => [id, rect]));
  const moved = after.layout.cards.some(({ id, rect }) => {
    const was = places.get(id);
    return was !== undefined && (was.x !== rect.x || was.y !== rect.y);
  });
  if (moved) return false;
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return after.layout.cards.every(
    ({ rect }) =>
      rect.x * zoom + x >= 0 &&
      rect.y * zoom + y >= 0 &&
      (rect.x + rect.width) * zoom + x <= width &&
      (rect.y + rect.height) * zoom + y <= height,
  );
}

/** Moves the picture just as far as is needed to see what the keyboard stands on. */
function bringIntoView(cy: cytoscape.Core, id: string, size: Size): void {
  const nodes = cy.$id(id).nodes();
  if (nodes.empty()) return;
  const box = nodes.renderedBoundingBox({});
  const move = (low: number, high: number, room: number) =>
    low < 0 ? 12 - low : high > room ? Math.max(room - 12 - high, 12 - low) : 0;
  const x = move(box.x1, box.x2, size.width);
  const y = move(box.y1, box.y2, size.height);
  if (x !== 0 || y !== 0) cy.panBy({ x, y });
}
