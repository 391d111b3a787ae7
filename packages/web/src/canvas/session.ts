import type cytoscape from 'cytoscape';
import { announce } from './announce.ts';
import { elementsOf } from './elements.ts';
import { type Flags, flagged, NO_FLAGS, sayFlag } from './flags.ts';
import type { Point, Size } from './geometry.ts';
import { type Command, type Cursor, firstCard, type Key, pressKey } from './keyboard.ts';
import type { Palette } from './palette.ts';
import { type Picture, pictureOf } from './picture.ts';
import { followPointer } from './pointer.ts';
import type { Scene } from './scene.ts';
import { type CanvasSnapshot, contentOf, isDrawn, NOTHING_SHOWN } from './snapshot.ts';
import { type Remake, stageOn } from './stage.ts';
import { createStore, type Store } from './store.ts';
import type { Measure } from './text.ts';
import { bringIntoView, fit, staysInView } from './viewport.ts';

export interface SessionOptions {
  readonly measure: Measure;
  readonly size: () => Size;
  /** Lays large scenes out beside the page. Left out, all are laid out at once. */
  readonly layOut?: (scene: Scene, size: Size) => Promise<Picture>;
  readonly remake?: Remake;
  /** Milliseconds that a change takes to be seen; 0 for readers who want less motion. */
  readonly motion?: () => number;
  /** `more`: besides what is selected already. */
  readonly onSelect?: (id: string | null, more: boolean) => void;
  /** A card was dragged: its centre, in the layout's pixels. */
  readonly onPin?: (id: string, at: Point) => void;
  readonly onOpen?: (id: string) => void;
  readonly onCommand?: (command: Command, id: string) => void;
}

export interface Session {
  /** Another one after the renderer was changed. */
  readonly cy: () => cytoscape.Core;
  readonly store: Store<CanvasSnapshot>;
  /** Draws at once, or, if it is large, bit by bit. Resolves when it is drawn, or another is. */
  readonly show: (scene: Scene) => Promise<void>;
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

const ZOOM_STEP = 1.25;
/** Scenes with more parties and lines than this are laid out beside the page. */
const LARGE = 400;

/** The canvas without its page: it works with Cytoscape's null renderer as well. */
export function createSession(first: cytoscape.Core, options: SessionOptions): Session {
  const store = createStore(NOTHING_SHOWN);
  let shown: Scene | null = null;
  /** Counts what was asked to be drawn: only the last counts. */
  let turn = 0;
  let picture: Picture | null = null;
  /** The picture without what the checks find. */
  let bare: Picture | null = null;

  let wanted: readonly string[] = [];
  let flags: Flags = NO_FLAGS;

  const mark = (name: string, ids: readonly string[]) => {
    cy().elements(`.${name}`).removeClass(name);
    for (const id of ids) cy().getElementById(id).addClass(name);
  };
  const moveCursor = (cursor: Cursor | null) => {
    mark('cursor', cursor === null ? [] : [cursor.id]);
    store.update({ cursor, announcement: picture ? said(cursor, picture, flags) : '' });
    if (cursor) bringIntoView(cy(), cursor.id, options.size());
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
    cy().stop();
    if (way === 'FIT') fit(cy(), picture, options.size());
    else {
      const { width, height } = options.size();
      const level = cy().zoom() * (way === 'IN' ? ZOOM_STEP : 1 / ZOOM_STEP);
      cy().zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
    }
    store.update({ zoom: cy().zoom() });
  };
  const bind = (core: cytoscape.Core) =>
    followPointer(core, {
      choose,
      pin: (id, at) => options.onPin?.(id, at),
      zoomed: (level) => store.update({ zoom: level }),
    });
  const stage = stageOn(first, bind, options.remake);
  const { cy } = stage;

  /** Everything but the elements, which are there by now. */
  const finish = (scene: Scene, made: Picture) => {
    const { cursor } = store.getSnapshot();
    const keptSelection = wanted.filter((id) => isDrawn(id, made));
    const keptCursor = cursor !== null && isDrawn(cursor.id, made) ? cursor : null;
    mark('selected', keptSelection);
    mark('cursor', keptCursor === null ? [] : [keptCursor.id]);
    store.update({
      ready: true,
      busy: false,
      renderer: stage.renderer(),
      selected: keptSelection.at(-1) ?? null,
      cursor: keptCursor,
      zoom: cy().zoom(),
      ...contentOf(scene, made),
    });
  };
  /** Cards are left as they are: drawn anew, their icons would flicker. */
  const putFlags = () => {
    if (bare === null) return;
    const made = flagged(bare, flags, options.measure);
    picture = made;
    for (const _ of stage.steps(elementsOf(made.scene, made.layout), 0));
  };
  /** Puts a picture on the canvas. It is drawn when the work that this gives is done. */
  const put = (plain: Picture, size: Size) => {
    const before = picture;
    bare = plain;
    const made = flagged(plain, flags, options.measure);
    picture = made;
    const elements = elementsOf(made.scene, made.layout);
    stage.prepareFor(elements.length);
    const motion = before === null ? 0 : (options.motion?.() ?? 0);
    if (!staysInView(cy(), before, made, size)) fit(cy(), made, size, motion);
    return stage.steps(elements, motion);
  };
  const draw = async (scene: Scene): Promise<void> => {
    turn += 1;
    const mine = turn;
    const size = options.size();
    // While it is not shown the canvas has no room to lay anything out; it is drawn when it has.
    if (size.width === 0 || size.height === 0) return;
    if (options.layOut === undefined || scene.parties.length + scene.lines.length <= LARGE) {
      const made = pictureOf(scene, size, options.measure);
      for (const _ of put(made, size));
      finish(scene, made);
      return;
    }
    store.update({ busy: true });
    const made = await options.layOut(scene, size);
    if (mine !== turn) return;
    for (const _ of put(made, size)) {
      await breath();
      // Another picture is wanted by now, which begins with what is there.
      if (mine !== turn) return;
    }
    finish(scene, made);
    putFlags();
  };

  return {
    cy,
    store,
    select,
    zoom,
    show: (scene) => {
      shown = scene;
      return draw(scene);
    },
    flag: (found) => {
      if (found.size === 0 && flags.size === 0) return;
      flags = found;
      // A picture that is on its way puts them on when it is there.
      if (!store.getSnapshot().busy) putFlags();
    },
    replace: () => {
      if (shown) void draw(shown);
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
    dress: stage.dress,
    picture: () => picture,
    destroy: () => {
      turn += 1;
      stage.destroy();
    },
  };
}

/** The place the keyboard is at in words, with what the checks find there. */
function said(cursor: Cursor | null, picture: Picture, flags: Flags): string {
  const words = announce(cursor, picture.scene);
  return cursor === null ? words : `${words}${sayFlag(cursor.id, picture, flags)}`;
}

/** Lets the page do what waits: answer a key, draw a frame. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
