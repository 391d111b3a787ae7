import { expect, it } from 'vitest';
import { pictureOf } from '../../../src/canvas/picture.ts';
import { roughMeasure } from '../../../src/canvas/text.ts';
import { countWords } from '../../../src/pages/explore/counts.ts';
import { drawnIds, pictureFrom } from '../../../src/pages/explore/picture.ts';
import { flowRows, partyRows, sorted } from '../../../src/pages/explore/rows.ts';
import { canvasIdOf, selectionOf } from '../../../src/pages/explore/selection.ts';
import type { Around, AroundFlow, AroundParty } from '../../../src/pages/explore/types.ts';

function party(id: string, kind: AroundParty['kind'] = 'ORGANISATION'): AroundParty {
  const standing = { state: 'UNKNOWN', badge: null, words: 'No end recorded' } as const;
  return { id, name: id, shortName: null, kind, standing };
}

function flow(id: string, from: string, to: string, carries: string[] = []): AroundFlow {
  return {
    id,
    name: id,
    passage: id,
    verb: 'may',
    condition: 'where necessary',
    assertion: 'STATED',
    sender: { party: { id: from } },
    recipient: { party: { id: to } },
    carries: carries.map((name) => ({
      assertion: 'STATED' as const,
      category: { name, classes: [] },
    })),
    excludes: [],
    agreements: [],
    statements: [{ id: 'S1', notice: { id: 'source:n' } }],
  };
}

const hub: Around = {
  __typename: 'Neighbourhood',
  asAt: '2026-11-22',
  cut: false,
  of: { id: 'hub', name: 'hub', kind: 'HUB' },
  parties: [party('hub', 'HUB'), party('trust'), party('police'), party('school', 'TEAM')],
  memberships: ['police', 'school'].map((memberId) => ({
    hubId: 'hub',
    memberId,
    assertion: 'STATED' as const,
    openWords: 'include',
    statements: [{ id: 'S2', notice: { id: 'source:n' } }],
  })),
  flows: [flow('f', 'trust', 'hub')],
};

const sharing: Around = {
  ...hub,
  of: { id: 'trust', name: 'trust', kind: 'ORGANISATION' },
  parties: [party('trust'), ...['a', 'b', 'c'].map((id) => party(id)), party('s')],
  memberships: [],
  flows: [
    ...['a', 'b', 'c'].map((id) => flow(`to-${id}`, 'trust', id)),
    flow('from-s', 's', 'trust', ['Names', 'Dates']),
  ],
};

it('looks at a hub as a hub, and says what is shown', () => {
  const picture = pictureFrom(hub, ['trust'], []);
  expect(picture.scene.lens).toBe('HUB');
  expect(countWords(picture)).toBe('4 of 4 parties shown, 1 flow, nothing hidden');
});

it('hides a kind of line with the parties only it leads to, and counts what is hidden', () => {
  const picture = pictureFrom(sharing, ['trust'], ['NOT_STATED']);
  expect(picture.shown.parties.map(({ id }) => id)).toEqual(['trust', 's']);
  expect(countWords(picture)).toBe('2 of 5 parties shown, 1 of 4 flows, 3 lines hidden');
  const silent = picture.legend.find(({ mark }) => 'line' in mark && mark.line === 'NOT_STATED');
  expect(silent?.count).toBe(3);
});

it('never says that there is nothing where no flow is recorded', () => {
  const picture = pictureFrom({ ...sharing, flows: [] }, ['trust'], []);
  expect(countWords(picture)).toContain('no flow recorded');
  expect(partyRows(picture.shown).map(({ receivesWords }) => receivesWords)).toContain(
    'nothing is said here',
  );
});

it('has the same parties and flows on the canvas and in rows', () => {
  for (const around of [hub, sharing]) {
    const picture = pictureFrom(around, ['trust'], []);
    const rows = partyRows(picture.shown).map(({ id }) => id);
    const { layout } = pictureOf(picture.scene, { width: 1040, height: 600 }, roughMeasure);
    const drawn = {
      parties: layout.cards.map(({ id }) => id),
      frames: [],
      lines: layout.lines.map(({ id }) => id),
    };
    const ids = drawnIds(picture.folded, { drawn, undrawn: layout.undrawn });
    expect([...ids.parties].sort()).toEqual([...rows].sort());
    expect([...ids.flows].sort()).toEqual(picture.shown.flows.map(({ id }) => id).sort());
  }
});

it('says of members of a hub that what goes to the hub is not stated', () => {
  const row = partyRows(hub).find(({ id }) => id === 'police');
  expect([row?.receives, row?.receivesWords]).toEqual(['NOT_STATED', 'Not stated']);
});

it('says of a flow what it carries, or that this is not stated', () => {
  expect(flowRows(sharing).map(({ what, certainty }) => [what, certainty])).toEqual([
    ['Not stated', 'NOT_STATED'],
    ['Not stated', 'NOT_STATED'],
    ['Not stated', 'NOT_STATED'],
    ['Names and Dates', 'STATED'],
  ]);
});

it('sorts by a column, both ways', () => {
  const rows = [{ name: 'b' }, { name: 'A' }, { name: 'c' }];
  const by = (down: boolean) =>
    sorted(rows, { by: 'name', down }, (row) => row.name).map(({ name }) => name);
  expect(by(false)).toEqual(['A', 'b', 'c']);
  expect(by(true)).toEqual(['c', 'b', 'A']);
});

it('finds a bundled flow on its line, and all flows of that line in the panel', () => {
  const picture = pictureFrom(sharing, ['trust'], []);
  const line = canvasIdOf('to-b', picture.folded);
  expect(line).not.toBe('to-b');
  expect(selectionOf(line, picture)).toEqual({ type: 'FLOWS', ids: ['to-a', 'to-b', 'to-c'] });
  expect(selectionOf('to-b', picture)).toEqual({ type: 'FLOWS', ids: ['to-b'] });
});

it('tells of the member where a membership line is selected, and of nothing it does not have', () => {
  const picture = pictureFrom(hub, ['trust'], []);
  expect(selectionOf('member:police:hub', picture)).toEqual({ type: 'PARTY', id: 'police' });
  expect(selectionOf('org:elsewhere', picture)).toBeNull();
});
