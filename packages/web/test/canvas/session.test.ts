import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Key } from '../../src/canvas/keyboard.ts';
import { forcedPalette, TOKENS } from '../../src/canvas/palette.ts';
import { createSession, type Session } from '../../src/canvas/session.ts';
import { stylesheetFor } from '../../src/canvas/stylesheet.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { birminghamSharing, sandwellHub } from './scenes.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

const POLICE = 'org:wmp';
const TRUST = 'org:sandwell-childrens-trust';
const HUB = 'hub:sandwell-mash';

let session: Session;
let size = { width: 1048, height: 398 };
const onSelect = vi.fn();
const onPin = vi.fn();
const onOpen = vi.fn();
const onCommand = vi.fn();

beforeEach(() => {
  size = { width: 1048, height: 398 };
  vi.clearAllMocks();
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheetFor(TOKENS),
  });
  session = createSession(cy, {
    measure: roughMeasure,
    size: () => size,
    onSelect,
    onPin,
    onOpen,
    onCommand,
  });
});

afterEach(() => session.destroy());

const state = () => session.store.getSnapshot();

describe('what is drawn', () => {
  it('waits for room: a canvas that is not shown is drawn once it is', () => {
    size = { width: 0, height: 0 };
    session.show(sandwellHub);
    expect(state().ready).toBe(false);
    size = { width: 1048, height: 398 };
    session.replace();
    expect(state().drawn.parties).toHaveLength(14);
  });

  it('is the scene’s parties and lines, without the badges', () => {
    session.show(sandwellHub);
    expect([...state().drawn.parties].sort()).toEqual(sandwellHub.parties.map((p) => p.id).sort());
    expect([...state().drawn.lines].sort()).toEqual(sandwellHub.lines.map((l) => l.id).sort());
    expect(state().ready).toBe(true);
  });

  it('changes with the scene and keeps a selection only if it is still there', () => {
    session.show(sandwellHub);
    session.select([POLICE]);
    session.show(sandwellHub);
    expect(state().selected).toBe(POLICE);
    session.show(birminghamSharing);
    expect(state().selected).toBeNull();
    expect(state().drawn.frames).toContain('agreement:bcdsa');
  });

  it('is marked with what the checks find, where it is, without moving anything', () => {
    session.show(sandwellHub);
    const places = () =>
      session
        .cy()
        .nodes('.card')
        .map((card) => ({ ...card.position() }));
    const before = places();
    const [line] = sandwellHub.lines.filter(({ kind }) => kind === 'FLOW');
    session.flag(
      new Map([
        [POLICE, { faults: [], gaps: ['a', 'b'] }],
        [line?.flowIds[0] ?? '', { faults: ['c'], gaps: ['d'] }],
      ]),
    );
    const flag = (id: string | undefined) => session.cy().$id(`flag:${id}`);
    expect(flag(POLICE).data('label')).toBe('G 2');
    expect(flag(POLICE).hasClass('badge-GAP')).toBe(true);
    expect(flag(line?.id).data('label')).toBe('F 1');
    expect(flag(TRUST).length).toBe(0);
    expect(places()).toEqual(before);
    expect(state().drawn.parties).toHaveLength(14);

    session.enter();
    session.press(key('ArrowDown'));
    const heard = new Set<string>();
    for (const arrow of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      for (let step = 0; step < 5; step += 1) {
        session.press(key(arrow));
        heard.add(state().announcement);
      }
    }
    expect([...heard].filter((words) => words.includes('Found by checks: 2 gaps.'))).toHaveLength(
      1,
    );
    session.flag(new Map());
    expect(flag(POLICE).length).toBe(0);
  });

  it('keeps the view where nothing moves, and fits another picture', () => {
    session.show(sandwellHub);
    session.cy().viewport({ zoom: 0.9, pan: { x: 30, y: 20 } });
    session.show({ ...sandwellHub, opened: ['fold:nothing'] });
    expect(state().zoom).toBe(0.9);
    expect(session.cy().pan()).toEqual({ x: 30, y: 20 });
    session.show(birminghamSharing);
    expect(session.cy().pan()).not.toEqual({ x: 30, y: 20 });
  });

  it('takes the phone’s layout when the canvas gets narrow', () => {
    session.show(sandwellHub);
    size = { width: 390, height: 600 };
    session.replace();
    expect(state().contentHeight).toBeGreaterThan(900);
    expect(state().drawn.parties).toHaveLength(14);
  });

  it('never enlarges beyond the designed size when it fits', () => {
    size = { width: 1800, height: 1100 };
    session.show(sandwellHub);
    expect(state().zoom).toBe(1);
    size = { width: 700, height: 300 };
    session.replace();
    expect(state().zoom).toBeLessThan(1);
  });
});

describe('selection', () => {
  it('marks several at once, and asks for one more with a key held down', () => {
    session.show(sandwellHub);
    session.select([TRUST, POLICE]);
    expect(
      session
        .cy()
        .elements('.selected')
        .map((each) => each.id()),
    ).toEqual([TRUST, POLICE]);
    session.enter();
    session.press({ ...key(' '), shiftKey: true });
    expect(onSelect).toHaveBeenLastCalledWith(POLICE, true);
    expect(session.cy().elements('.selected')).toHaveLength(2);
  });

  it('tells where a card was dragged to; nothing but cards can be dragged', () => {
    session.show(sandwellHub);
    const card = session.cy().getElementById(POLICE);
    card.position({ x: 12, y: 34 }).emit('dragfree');
    expect(onPin).toHaveBeenLastCalledWith(POLICE, { x: 12, y: 34 });
    const grabbable = session
      .cy()
      .nodes(':grabbable')
      .map((each) => each.id());
    expect(grabbable.sort()).toEqual([...state().drawn.parties].sort());
  });

  it('tells the page of a tap, on a card and beside it', () => {
    session.show(sandwellHub);
    session.cy().getElementById(POLICE).emit('tap');
    expect(onSelect).toHaveBeenLastCalledWith(POLICE, false);
    expect(state().selected).toBe(POLICE);
    session.cy().emit('tap');
    expect(onSelect).toHaveBeenLastCalledWith(null, false);
  });

  it('does not tell the page what the page told it', () => {
    session.show(sandwellHub);
    session.select([POLICE]);
    expect(onSelect).not.toHaveBeenCalled();
    expect(session.cy().getElementById(POLICE).style('underlay-opacity')).toBe('1');
  });

  it('ignores an id that is not drawn', () => {
    session.show(sandwellHub);
    session.select(['org:example']);
    expect(state().selected).toBeNull();
  });
});

describe('the keyboard', () => {
  beforeEach(() => {
    session.show(sandwellHub);
    session.enter();
  });

  it('starts at the party that the view is about and says what it is', () => {
    expect(state().cursor).toEqual({ type: 'CARD', id: HUB });
    expect(state().announcement).toBe('Sandwell MASH, hub. 13 lines: 1 in, 12 memberships.');
  });

  it('goes to the nearest card that way', () => {
    session.press(key('ArrowLeft'));
    expect(state().cursor).toEqual({ type: 'CARD', id: TRUST });
    session.press(key('ArrowRight'));
    expect(state().cursor).toEqual({ type: 'CARD', id: HUB });
  });

  it('reaches every card by arrows', () => {
    const seen = new Set<string>();
    const queue = [HUB];
    while (queue.length > 0) {
      const from = queue.pop();
      if (from === undefined || seen.has(from)) continue;
      seen.add(from);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        session.leave();
        session.select([from]);
        session.enter();
        session.press(key(arrow));
        const at = state().cursor;
        if (at) queue.push(at.id);
      }
    }
    expect([...seen].sort()).toEqual(sandwellHub.parties.map((p) => p.id).sort());
  });

  it('goes along the lines with Tab and lets go after the last', () => {
    session.press(key('ArrowLeft'));
    expect(session.press(key('Tab'))).toBe('TAKEN');
    expect(state().announcement).toBe(
      'From Sandwell Children’s Trust to Sandwell MASH, 1 flow, categories not stated.',
    );
    expect(session.press(key('Tab'))).toBe('PASSED');
    expect(session.press(key('Tab', { shiftKey: true }))).toBe('TAKEN');
    expect(state().cursor).toEqual({ type: 'CARD', id: TRUST });
    expect(session.press(key('Tab', { shiftKey: true }))).toBe('PASSED');
  });

  it('goes back to the card with Escape, then out', () => {
    session.press(key('Tab'));
    session.press(key('Escape'));
    expect(state().cursor).toEqual({ type: 'CARD', id: HUB });
    session.press(key('Escape'));
    expect(state().cursor).toBeNull();
    expect(session.press(key('Escape'))).toBe('PASSED');
    expect(session.press(key('Tab'))).toBe('PASSED');
  });

  it('opens with Enter, selects with Space, hands on commands', () => {
    session.press(key('Enter'));
    expect(onOpen).toHaveBeenCalledWith(HUB);
    session.press(key('ArrowLeft'));
    session.press(key(' '));
    expect(onSelect).toHaveBeenLastCalledWith(TRUST, false);
    session.press(key('x'));
    expect(onCommand).toHaveBeenCalledWith('EXPAND', TRUST);
  });

  it('leaves combinations with Ctrl to the browser', () => {
    expect(session.press(key('+', { ctrlKey: true }))).toBe('PASSED');
  });

  it('zooms with + and -, and fits with 0', () => {
    session.press(key('+'));
    expect(state().zoom).toBe(1.25);
    session.press(key('-'));
    expect(state().zoom).toBe(1);
    session.press(key('-'));
    session.press(key('0'));
    expect(state().zoom).toBe(1);
  });
});

describe('the looks', () => {
  const styleOf = (id: string, name: string) => String(session.cy().getElementById(id).style(name));

  it('tells kinds apart by shape and an ended body by its dashes', () => {
    session.show(sandwellHub);
    expect(styleOf(POLICE, 'shape')).toBe('rectangle');
    expect(styleOf('class:probation', 'border-style')).toBe('double');
    expect(styleOf('team:csc', 'shape')).toBe('cut-rectangle');
    expect(styleOf('org:ccg', 'border-style')).toBe('dashed');
    expect(styleOf('org:ccg', 'background-color')).toBe('rgb(255,255,255)');
  });

  it('tells lines apart by pattern and end', () => {
    session.show(birminghamSharing);
    const lines = birminghamSharing.lines;
    const stated = lines.find((line) => line.certainty === 'STATED')?.id ?? '';
    const silent = lines.find((line) => line.to === 'system:cp-is')?.id ?? '';
    expect(styleOf(stated, 'line-style')).toBe('solid');
    expect(styleOf(silent, 'line-style')).toBe('dashed');
    expect(styleOf(silent, 'line-cap')).toBe('round');
  });

  it('swaps to the reader’s system colours and keeps the dashes', () => {
    session.show(sandwellHub);
    session.dress(
      forcedPalette({
        canvas: 'rgb(0,0,0)',
        canvasText: 'rgb(255,255,255)',
        highlight: 'rgb(0,0,255)',
      }),
    );
    expect(styleOf(POLICE, 'background-color')).toBe('rgb(0,0,0)');
    expect(styleOf(TRUST, 'border-width')).toBe('4px');
    expect(styleOf('org:ccg', 'border-style')).toBe('dashed');
  });
});

describe('the store', () => {
  it('keeps the snapshot where nothing changed, and tells listeners until they leave', () => {
    session.show(sandwellHub);
    const listener = vi.fn();
    const leave = session.store.subscribe(listener);
    const before = state();
    session.select([]);
    expect(state()).toBe(before);
    session.select([POLICE]);
    expect(listener).toHaveBeenCalled();
    leave();
    listener.mockClear();
    session.select([]);
    expect(listener).not.toHaveBeenCalled();
  });
});
