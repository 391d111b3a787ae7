import { describe, expect, it } from 'vitest';
import { type Flags, flagged, isFlag, sayFlag } from '../../src/canvas/flags.ts';
import { overlap } from '../../src/canvas/geometry.ts';
import { pictureOf } from '../../src/canvas/picture.ts';
import type { Scene } from '../../src/canvas/scene.ts';
import { roughMeasure } from '../../src/canvas/text.ts';
import { findingSign } from '../../src/components/finding-words.ts';
import { flow, membership, party } from './scenes.ts';

const trust = party('org:trust', 'Trust', 'ORGANISATION', { isFocus: true, isController: true });
const hub = party('hub:mash', 'MASH', 'HUB');
const silent = flow('org:trust', 'hub:mash', { label: '1 flow\ncategories not stated' });

function drawn(scene: Scene, flags: Flags, width: number) {
  return flagged(pictureOf(scene, { width, height: 700 }, roughMeasure), flags, roughMeasure);
}

describe('flags on the canvas', () => {
  it('tell how many of the gravest grade there are, as pages do', () => {
    const scene: Scene = { lens: 'HUB', parties: [trust, hub], lines: [silent], frames: [] };
    const { layout } = drawn(
      scene,
      new Map([['hub:mash', { faults: ['f'], gaps: ['a', 'b'] }]]),
      900,
    );
    expect(layout.badges.filter(isFlag).map(({ text }) => text)).toEqual(['F 1']);
    expect(findingSign({ faults: 1, gaps: 2, reviews: 4, gravest: 'FAULT' })).toBe('F 1');
    expect(findingSign({ faults: 0, gaps: 1, reviews: 33, gravest: 'GAP' })).toBe('G 1');
  });

  it('count a finding that concerns several members of a folded card once', () => {
    const members = Array.from({ length: 30 }, (_, at) =>
      party(`class:${at}`, `Kind ${at}`, 'CLASS'),
    );
    const scene: Scene = {
      lens: 'HUB',
      parties: [trust, hub, ...members],
      lines: [silent, ...members.map(({ id }) => membership(id, 'hub:mash'))],
      frames: [],
    };
    const flags = new Map([
      ['class:1', { faults: ['f'], gaps: ['g'] }],
      ['class:2', { faults: ['f'], gaps: [] }],
    ]);
    const picture = drawn(scene, flags, 900);
    const folded = picture.scene.parties.find(({ folds }) => folds.includes('class:1'));
    expect(folded?.folds).toContain('class:2');
    expect(picture.layout.badges.filter(isFlag).map(({ text }) => text)).toEqual(['F 1']);
    expect(sayFlag(folded?.id ?? '', picture, flags)).toContain('1 fault and 1 gap.');
  });

  it('never stand on the words of a line, on a phone neither', () => {
    const scene: Scene = { lens: 'HUB', parties: [trust, hub], lines: [silent], frames: [] };
    const { layout } = drawn(scene, new Map([[silent.id, { faults: ['f'], gaps: [] }]]), 390);
    const [flag] = layout.badges.filter(isFlag);
    const line = layout.lines.find(({ id }) => id === silent.id);
    const [from] = line?.points ?? [];
    if (!flag || !line || !from) throw new Error('nothing is drawn');
    const rows = line.label.split('\n');
    const width = Math.max(...rows.map((row) => roughMeasure(row, 13, 600)));
    const height = rows.length * 16;
    const words = {
      x: from.x + line.labelShift - width / 2,
      y: from.y + line.labelAt - height / 2,
      width,
      height,
    };
    expect(line.label).toContain('stated');
    expect(overlap(flag.rect, words)).toBe(false);
  });

  it('do not cover one another where many lines meet, and no fault is left out', () => {
    const parties = Array.from({ length: 14 }, (_, at) =>
      party(`class:${at}`, `Kind ${at}`, 'CLASS', { column: 0 }),
    );
    const lines = parties.flatMap(({ id }) => [flow(id, 'bin:none'), flow('bin:none', id)]);
    const bin = party('bin:none', 'No agreement', 'UNNAMED', { column: 1 });
    const scene: Scene = { lens: 'AGREEMENTS', parties: [...parties, bin], lines, frames: [] };
    const flags = new Map(
      lines.map(
        ({ id }, at) => [id, { faults: at % 9 === 8 ? [`f${at}`] : [], gaps: [`g${at}`] }] as const,
      ),
    );
    const { scene: folded, layout } = drawn(scene, flags, 1000);
    const shown = layout.badges.filter(isFlag);
    const piled = shown.flatMap((a, at) =>
      shown.slice(at + 1).filter((b) => overlap(a.rect, b.rect)),
    );
    expect(piled).toEqual([]);
    const faulty = folded.lines.filter(({ flowIds }) =>
      flowIds.some((id) => (flags.get(id)?.faults.length ?? 0) > 0),
    );
    expect(faulty.length).toBeGreaterThan(1);
    expect(faulty.filter(({ id }) => !shown.some(({ owner }) => owner === id))).toEqual([]);
  });
});
