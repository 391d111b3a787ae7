import type { Cursor } from './keyboard.ts';
import { type LegendItem, legendOf } from './legend.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';
import type { Renderer } from './stage.ts';

/** What is drawn, for parity with the table. Badges are not counted. */
export interface DrawnElements {
  readonly parties: readonly string[];
  readonly frames: readonly string[];
  readonly lines: readonly string[];
}

/** What a page can know of the canvas. */
export interface CanvasSnapshot {
  /** False until the first scene is drawn. */
  readonly ready: boolean;
  /** A large picture is on its way; the one before stays until then. */
  readonly busy: boolean;
  readonly renderer: Renderer;
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

/** Before the first scene. */
export const NOTHING_SHOWN: CanvasSnapshot = {
  ready: false,
  busy: false,
  renderer: 'CANVAS',
  selected: null,
  cursor: null,
  zoom: 1,
  announcement: '',
  legend: [],
  drawn: { parties: [], frames: [], lines: [] },
  undrawn: [],
  contentHeight: 0,
};

/** What a picture shows of its scene. */
export function contentOf(
  scene: Scene,
  { scene: folded, layout }: Picture,
): Pick<CanvasSnapshot, 'legend' | 'drawn' | 'undrawn' | 'contentHeight'> {
  const undrawn = new Set(layout.undrawn);
  return {
    legend: legendOf(scene),
    drawn: {
      parties: layout.cards.map(({ id }) => id),
      frames: layout.frames.map(({ id }) => id),
      lines: layout.lines.map(({ id }) => id),
    },
    undrawn: folded.lines.filter(({ id }) => undrawn.has(id)).flatMap(({ bundles }) => bundles),
    contentHeight: layout.size.height,
  };
}

/** Whether a card, frame or line with that id is in the picture. */
export function isDrawn(id: string, { layout }: Picture): boolean {
  return [...layout.cards, ...layout.frames, ...layout.lines].some((item) => item.id === id);
}
