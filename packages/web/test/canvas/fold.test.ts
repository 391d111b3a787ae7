import { describe, expect, it } from 'vitest';
import { foldScene, MOST_MEMBERS } from '../../src/canvas/fold.ts';
import type { Scene } from '../../src/canvas/scene.ts';
import { birminghamSharing, flow, membership, party, sandwellHub } from './scenes.ts';

const trust = party('trust', 'The trust', 'ORGANISATION', { isFocus: true, isController: true });

function sharing(parties: Scene['parties'], lines: Scene['lines']): Scene {
  return {
    lens: 'SHARING',
    parties: [trust, ...parties],
    lines,
    frames: [{ id: 'a', title: 'Agreement', folded: false }],
  };
}

const inAgreement = (id: string) => party(id, id, 'CLASS', { group: 'a' });

describe('bundling into a frame', () => {
  it('lets the frame take one line where all share direction, certainty and agreement', () => {
    const parties = ['x', 'y', 'z'].map(inAgreement);
    const lines = parties.map(({ id }) => flow('trust', id, { agreement: 'a' }));
    const folded = foldScene(sharing(parties, lines));
    expect(folded.lines).toEqual([
      expect.objectContaining({
        from: 'trust',
        to: 'a',
        certainty: 'NOT_STATED',
        label: '3',
        flowIds: lines.map(({ id }) => id),
        bundles: lines.map(({ id }) => id),
      }),
    ]);
  });

  it('keeps the own line of a member that also sends something stated', () => {
    const folded = foldScene(birminghamSharing);
    const police = folded.lines.filter((line) => line.from === 'class:Police');
    expect(police).toEqual([
      expect.objectContaining({ certainty: 'STATED', label: 'missing from home' }),
    ]);
    const bundled = folded.lines.find((line) => line.to === 'agreement:bcdsa');
    expect(bundled?.flowIds).toHaveLength(8);
  });

  it.each([
    ['certainty', { certainty: 'STATED' as const, agreement: 'a' }],
    ['agreement', { agreement: null }],
  ])('never lets a frame’s line speak for a member of another %s', (_, other) => {
    const parties = ['x', 'y', 'z'].map(inAgreement);
    const lines = [
      flow('trust', 'x', { agreement: 'a' }),
      flow('trust', 'y', { agreement: 'a' }),
      flow('trust', 'z', other),
    ];
    const folded = foldScene(sharing(parties, lines));
    expect(folded.frames.find(({ id }) => id === 'a')?.members).toEqual(['x', 'y']);
    expect(folded.lines.find((line) => line.to === 'z')).toMatchObject(other);
    expect(folded.lines.find((line) => line.to === 'a')?.label).toBe('2');
  });

  it('keeps two lines of one direction between a pair, and bundles three', () => {
    const line = (id: string) => ({ ...flow('trust', 'x'), id });
    const one = [party('x', 'x', 'ORGANISATION')];
    expect(foldScene(sharing(one, ['1', '2'].map(line))).lines).toHaveLength(2);
    const three = foldScene(sharing(one, ['1', '2', '3'].map(line))).lines;
    expect(three).toHaveLength(1);
    expect(three[0]?.bundles).toEqual(['1', '2', '3']);
  });
});

describe('the heading of a frame', () => {
  const headings = (parties: Scene['parties']) =>
    foldScene(
      sharing(
        parties,
        parties.map(({ id }) => flow('trust', id)),
      ),
    ).frames.map(({ title }) => title);

  it.each([
    ['only bodies', ['ORGANISATION', 'ORGANISATION'], 'Named bodies: 2'],
    ['only hubs', ['HUB', 'HUB'], 'Hubs: 2'],
    ['both', ['ORGANISATION', 'HUB', 'ORGANISATION'], 'Named bodies and hubs: 3'],
  ] as const)('says whether it holds bodies or hubs: %s', (_, kinds, heading) => {
    expect(headings(kinds.map((kind, index) => party(`r${index}`, kind, kind)))).toEqual([heading]);
  });

  it('counts all whom a group in it stands for, not the card', () => {
    const folded = foldScene(birminghamSharing);
    const frame = folded.frames.find(({ id }) => id === 'frame:kinds');
    const cards = folded.parties.filter(({ id }) => frame?.members.includes(id));
    const group = cards.find(({ folds }) => folds.length > 0);
    expect(group?.name).toBe('Other local authorities: 3');
    expect(frame?.title).toBe(`Other kinds of body: ${cards.length - 1 + 3}`);
  });

  it('counts all whom a group stands for around a party that was opened, too', () => {
    const around = (count: number, kind: 'CLASS' | 'ORGANISATION') =>
      Array.from({ length: count }, (_, index) => party(`${kind}${index}`, kind, kind));
    const brought = [...around(14, 'CLASS'), ...around(4, 'ORGANISATION')];
    const scene = sharing(
      [party('other', 'Other trust', 'ORGANISATION'), ...brought],
      [flow('trust', 'other'), ...brought.map(({ id }) => flow('other', id))],
    );
    const folded = foldScene({ ...scene, grown: ['other'] });
    expect(folded.parties.map(({ name }) => name)).toContain('Kinds of body: 14');
    expect(folded.frames.map(({ title }) => title)).toEqual(['Around Other trust: 18']);
  });
});

describe('folding a hub', () => {
  const members = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      party(`m${index}`, `Member ${index}`, index % 3 === 0 ? 'CLASS' : 'ORGANISATION'),
    );
  const hubWith = (count: number): Scene => ({
    lens: 'HUB',
    parties: [party('hub', 'Hub', 'HUB', { isFocus: true }), ...members(count)],
    lines: members(count).map(({ id }) => membership(id, 'hub')),
    frames: [],
  });

  it('leaves 24 members as they are', () => {
    expect(foldScene(hubWith(MOST_MEMBERS)).parties).toHaveLength(MOST_MEMBERS + 1);
  });

  it('folds the largest kind from 25', () => {
    const folded = foldScene(hubWith(MOST_MEMBERS + 1));
    expect(folded.parties.find(({ folds }) => folds.length > 0)).toMatchObject({
      name: 'Named bodies: 16',
      kind: 'ORGANISATION',
    });
    expect(folded.lines.filter((line) => line.bundles.length === 16)).toHaveLength(1);
  });

  it('does not touch a hub that can be read at once', () => {
    expect(foldScene(sandwellHub).lines).toHaveLength(sandwellHub.lines.length);
  });
});
