import cytoscape from 'cytoscape';
import { type Drawing, fontRule } from './drawing.ts';
import { type Flags, isFlag } from './flags.ts';
import type { Point } from './geometry.ts';

import type { Command } from './keyboard.ts';
import { measureOn } from './measure.ts';
import { forcedPalette, TOKENS } from './palette.ts';
import { remoteLayout } from './remote-layout.ts';
import type { Scene } from './scene.ts';
import { createSession } from './session.ts';
import type { CanvasSnapshot, DrawnElements } from './snapshot.ts';
import type { Renderer } from './stage.ts';
import { stylesheetFor } from './stylesheet.ts';
import { type Measure, roughMeasure } from './text.ts';
import { type Caption, toSvg } from './to-svg.ts';

export interface CanvasOptions {
  /** The accessible name: what the picture is of, such as "Sandwell MASH: 14 parties, 1 flow". */
  readonly name: string;
  /** A person chose a card, a frame or a line, or nothing. */
  readonly onSelect?: (id: string | null, more: boolean) => void;
  /** A card was dragged to another place. */
  readonly onPin?: (id: string, at: Point) => void;
  /** Enter: open the panel. */
  readonly onOpen?: (id: string) => void;
  readonly onCommand?: (command: Command, id: string) => void;
}

export interface CanvasHandle {
  /** Resolves when the scene is drawn. The first one waits for the font. */
  readonly show: (scene: Scene) => Promise<void>;
  readonly select: (ids: readonly string[]) => void;
  /** Marks what the checks find of what is shown. */
  readonly flag: (flags: Flags) => void;
  /** Where a card's centre is, in the layout's pixels; null where it is not drawn. */
  readonly placeOf: (id: string) => Point | null;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly rename: (name: string) => void;
  readonly elements: () => DrawnElements;
  /** The picture as a drawing with title, legend and its font; null while nothing is drawn. */
  readonly drawing: (caption: Caption) => Promise<Drawing | null>;
  /** The elements as Cytoscape's JSON: null while nothing is drawn. */
  readonly json: () => object | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => CanvasSnapshot;
  readonly destroy: () => void;
}

const HELP =
  'Arrow keys go to the nearest card that way. Tab goes along its lines. Enter opens the panel, ' +
  'Space selects. Plus, minus and nought zoom. Escape goes back to the card, then out of the ' +
  'canvas. The table shows the same.';

const FLAGS_IN_WORDS =
  'Boxes with F or G: faults or gaps that the checks find there, with how many.';

/** Milliseconds. */
const MOTION = 180;

let count = 0;

/** Puts the canvas into a page. The container must have a size; its contents become the canvas's. */
export function createCanvas(container: HTMLElement, options: CanvasOptions): CanvasHandle {
  count += 1;
  const parts = buildParts(container, options.name, `canvas-help-${count}`);
  const made = (renderer: Renderer) =>
    cytoscape({
      container: parts.surface,
      style: stylesheetFor(TOKENS, renderer === 'WEBGL'),
      autounselectify: true,
      boxSelectionEnabled: false,
      pixelRatio: 'auto',
      renderer: { name: 'canvas', webgl: renderer === 'WEBGL' },
    });
  let cy = made('CANVAS');
  const measure = measureIn(document);
  const remote = remoteLayout(measure);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const session = createSession(cy, {
    ...options,
    measure,
    layOut: remote.layOut,
    motion: () => (calm.matches ? 0 : MOTION),
    remake: (renderer) => {
      if (renderer === 'WEBGL' && !hasWebgl(document)) return null;
      cy.destroy();
      cy = made(renderer);
      return cy;
    },
    size: () => ({ width: parts.surface.clientWidth, height: parts.surface.clientHeight }),
  });
  const stop = new AbortController();
  const fonts = loadFonts(document);

  const forced = matchMedia('(forced-colors: active)');
  const dress = () => session.dress(forced.matches ? systemPalette(parts.probe) : TOKENS);
  forced.addEventListener('change', dress, { signal: stop.signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, {
    signal: stop.signal,
  });
  dress();

  parts.surface.addEventListener(
    'keydown',
    (event) => {
      if (session.press(event) === 'TAKEN') {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { signal: stop.signal },
  );
  const { surface, live } = parts;
  const enter = () => {
    // A click chooses by itself; only the keyboard needs a place to stand.
    if (surface.matches(':focus-visible')) session.enter();
  };
  surface.addEventListener('focus', enter, { signal: stop.signal });
  surface.addEventListener('blur', () => session.leave(), { signal: stop.signal });
  const unsubscribe = session.store.subscribe(() => {
    const { announcement } = session.store.getSnapshot();
    if (live.textContent !== announcement) live.textContent = announcement;
  });
  const observer = new ResizeObserver(() => {
    session.cy().resize();
    session.replace();
  });

  return {
    show: async (scene) => {
      await fonts;
      if (stop.signal.aborted) return;
      const drawn = session.show(scene);
      observer.observe(surface);
      await drawn;
    },
    select: session.select,
    flag: session.flag,
    placeOf: (id) => {
      const card = session.cy().$id(id).nodes().first();
      return card.empty() ? null : { ...card.position() };
    },
    zoomIn: () => session.zoom('IN'),
    zoomOut: () => session.zoom('OUT'),
    fit: () => session.zoom('FIT'),
    rename: (name) => surface.setAttribute('aria-label', name),
    elements: () => session.store.getSnapshot().drawn,
    drawing: async (caption) => {
      const picture = session.picture();
      if (!picture) return null;
      const { legend } = session.store.getSnapshot();
      const isFlagged = picture.layout.badges.some(isFlag);
      const lines = isFlagged ? [...caption.lines, FLAGS_IN_WORDS] : caption.lines;
      return toSvg(picture, legend, { ...caption, lines, font: await fontRule() }, measure);
    },
    json: () => (session.picture() ? session.cy().json() : null),
    subscribe: session.store.subscribe,
    getSnapshot: session.store.getSnapshot,
    destroy: () => {
      stop.abort();
      observer.disconnect();
      unsubscribe();
      session.destroy();
      remote.end();
      container.replaceChildren();
    },
  };
}

function buildParts(container: HTMLElement, name: string, helpId: string) {
  const page = container.ownerDocument;
  const surface = page.createElement('div');
  surface.className = 'canvas-surface';
  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-roledescription', 'diagram');
  surface.setAttribute('aria-label', name);
  surface.setAttribute('aria-describedby', helpId);
  const help = page.createElement('p');
  help.id = helpId;
  help.className = 'canvas-unseen';
  help.textContent = HELP;
  const live = page.createElement('div');
  live.className = 'canvas-unseen';
  live.setAttribute('aria-live', 'polite');
  const probe = page.createElement('span');
  probe.className = 'canvas-probe';
  probe.setAttribute('aria-hidden', 'true');
  container.replaceChildren(surface, help, live, probe);
  return { surface, live, probe };
}

/** The probe wears the system colours by its style sheet: the canvas reads what they come to. */
function systemPalette(probe: HTMLElement) {
  const style = getComputedStyle(probe);
  return forcedPalette({
    canvas: style.backgroundColor,
    canvasText: style.color,
    highlight: style.borderTopColor,
  });
}

/** Layout depends on the widths of names, so the font comes first. A lost font is no reason to wait. */
async function loadFonts(page: Document): Promise<void> {
  const loads = [400, 600].map((weight) =>
    page.fonts.load(`${weight} 14px "Source Sans 3 Variable"`),
  );
  await Promise.allSettled(loads);
}

function measureIn(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  return context ? measureOn(context) : roughMeasure;
}

/** Cytoscape throws where it is asked for WebGL and there is none. */
function hasWebgl(page: Document): boolean {
  const context = page.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
