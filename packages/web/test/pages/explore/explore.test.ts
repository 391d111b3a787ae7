import { expect, it } from 'vitest';
import { pictureOf } from '../../../src/canvas/picture.ts';
import { roughMeasure } from '../../../src/canvas/text.ts';
import { type Action, apply } from '../../../src/explorer/actions.ts';
import { materialFrom, type Piece } from '../../../src/explorer/material.ts';
import { keyOf } from '../../../src/explorer/pieces.ts';
import { emptyView } from '../../../src/explorer/view.ts';
import { countWords } from '../../../src/pages/explore/counts.ts';
import { newsWords } from '../../../src/pages/explore/Messages.tsx';
import { namesIn, titleOf } from '../../../src/pages/explore/names.ts';
import { drawnIds, pictureFrom } from '../../../src/pages/explore/picture.ts';
import { flowRows, partyRows, sorted } from '../../../src/pages/explore/rows.ts';
import { canvasIdOf, selectionOf } from '../../../src/pages/explore/selection.ts';
import { carries, facts, flow, member, party } from '../../explorer/register.ts';

const hub: Piece = {
  cut: false,
  parties: [
    party('hub:h', { kind: 'HUB' }),
    party('org:trust'),
    party('org:police'),
    party('team:school', { kind: 'TEAM' }),
  ],
  memberships: [member('org:police', 'hub:h'), member('team:school', 'hub:h')],
  flows: [flow('flow:f', 'org:trust', 'hub:h')],
};

const sharing: Piece = {
  cut: false,
  parties: ['trust', 'a', 'b', 'c', 's'].map((name) => party(`org:${name}`)),
  memberships: [],
  flows: [
    ...['a', 'b', 'c'].map((to) => flow(`flow:to-${to}`, 'org:trust', `org:${to}`)),
    flow('flow:from-s', 'org:s', 'org:trust', carries('Names', 'Dates')),
  ],
};

/** The picture around one party, after what a person did. */
function picture(id: string, piece: Piece, ...actions: Action[]) {
  const view = [{ type: 'START', id } as const, ...actions].reduce(apply, emptyView);
  const key = keyOf({ kind: 'AROUND', id, steps: 1 });
  return pictureFrom(view, materialFrom(facts, new Map([[key, piece]])));
}

const ofHub = (...actions: Action[]) => picture('hub:h', hub, ...actions);
const ofTrust = (...actions: Action[]) => picture('org:trust', sharing, ...actions);

it('looks at a hub as a hub, and says what is shown', () => {
  const picture = ofHub();
  expect(picture.scene.lens).toBe('HUB');
  expect(countWords(picture)).toBe('4 of 4 parties shown, 1 flow, nothing hidden');
});

it('hides a kind of line with the parties only it leads to, and counts what is hidden', () => {
  const picture = ofTrust({ type: 'TOGGLE_LINE', mark: 'NOT_STATED' });
  expect(picture.shown.parties.map(({ id }) => id)).toEqual(['org:s', 'org:trust']);
  expect(countWords(picture)).toBe('2 of 5 parties shown, 1 of 4 flows, 3 lines hidden');
  const silent = picture.legend.find(({ mark }) => 'line' in mark && mark.line === 'NOT_STATED');
  expect(silent?.count).toBe(3);
});

it('never says that there is nothing where no flow is recorded', () => {
  const nothing = picture('org:trust', { ...sharing, flows: [] });
  expect(countWords(nothing)).toContain('no flow recorded');
  expect(partyRows(nothing.shown).map(({ receivesWords }) => receivesWords)).toContain(
    'nothing is said here',
  );
});

it('tells of a body that no flow names what may concern it all the same', () => {
  const nothing = picture('org:trust', { ...sharing, flows: [] });
  const words = countWords(nothing, { throughHubs: 1, kinds: 3 });
  expect(words).toContain(
    'no flow names it, but 1 flow to its hub and 3 kinds of body in notices may concern it (see the panel)',
  );
  expect(words).not.toContain('no flow recorded');
});

it('has the same parties and flows on the canvas and in rows', () => {
  for (const picture of [ofHub(), ofTrust()]) {
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
  const row = partyRows(ofHub().shown).find(({ id }) => id === 'org:police');
  expect([row?.receives, row?.receivesWords]).toEqual(['NOT_STATED', 'Not stated']);
});

it.each([
  [{ excludes: carries('cat:mental').carries }, 'EXCLUDED', 'Not in this flow: 1 flow'],
  [carries('cat:health'), 'STATED_WIDER', 'May include this: 1 flow'],
  [carries('cat:sub'), 'STATED_PART', 'Part of it stated: 1 flow'],
] as const)('tells of every certainty of a category, %#', (said, receives, words) => {
  const categories = new Map(facts.categories).set('cat:sub', {
    id: 'cat:sub',
    name: 'A part of it',
    broader: ['cat:mental'],
    classes: [],
  });
  const piece = { ...sharing, flows: [flow('flow:f', 'org:trust', 'org:a', said)] };
  const key = keyOf({ kind: 'CATEGORY', id: 'cat:mental' });
  const material = materialFrom({ ...facts, categories }, new Map([[key, piece]]));
  const view = apply(emptyView, { type: 'START', id: 'cat:mental' });
  const row = partyRows(pictureFrom(view, material).shown).find(({ id }) => id === 'org:a');
  expect([row?.receives, row?.receivesWords]).toEqual([receives, words]);
});

it('says of a flow what it carries, or that this is not stated', () => {
  expect(flowRows(ofTrust().shown).map(({ what, certainty }) => [what, certainty])).toEqual([
    ['Names and Dates', 'STATED'],
    ['Not stated', 'NOT_STATED'],
    ['Not stated', 'NOT_STATED'],
    ['Not stated', 'NOT_STATED'],
  ]);
});

it('reads out what is stated first, and the parties as the flows speak of them', () => {
  expect(flowRows(ofTrust().shown).map(({ id }) => id)).toEqual([
    'flow:from-s',
    'flow:to-a',
    'flow:to-b',
    'flow:to-c',
  ]);
  const ids = partyRows(ofTrust().shown).map(({ id }) => id);
  expect(ids).toEqual(['org:trust', 'org:s', 'org:a', 'org:b', 'org:c']);
});

it('says since when a party is a member, and that this is not known', () => {
  const dated = {
    ...member('org:police', 'hub:h'),
    period: { firstDay: '2020', lastDay: null, words: 'from 2020, no end recorded' },
  };
  const rows = (memberships: Piece['memberships']) =>
    partyRows(picture('hub:h', { ...hub, memberships }).shown).flatMap(({ since }) => since ?? []);
  expect(rows([dated])).toEqual(['from 2020, no end recorded']);
  expect(rows(hub.memberships)).toEqual(['Not known', 'Not known']);
});

it('tells of who has left a hub, and gives it nothing of what goes to the hub now', () => {
  const gone = { ...member('org:police', 'hub:h'), state: 'ENDED' as const };
  const left = picture('hub:h', { ...hub, memberships: [gone] });
  const row = partyRows(left.shown).find(({ id }) => id === 'org:police');
  expect(row?.receivesWords).toBe('nothing is said here');
  const card = left.scene.parties.find(({ id }) => id === 'org:police');
  expect(card?.badge).toBe('Not a member on this date');
  expect(left.scene.lines.find(({ kind }) => kind === 'MEMBERSHIP')?.state).toBe('ENDED');
  const without = picture(
    'hub:h',
    { ...hub, memberships: [gone] },
    { type: 'FILTER', list: 'hiddenStates', value: 'ENDED' },
  );
  expect(without.shown.memberships).toEqual([]);
});

it('sorts by a column, both ways', () => {
  const rows = [{ name: 'b' }, { name: 'A' }, { name: 'c' }];
  const by = (down: boolean) =>
    sorted(rows, { by: 'name', down }, (row) => row.name).map(({ name }) => name);
  expect(by(false)).toEqual(['A', 'b', 'c']);
  expect(by(true)).toEqual(['c', 'b', 'A']);
});

it('finds a bundled flow on its line, and all flows of that line in the panel', () => {
  const picture = ofTrust();
  const line = canvasIdOf('flow:to-b', picture.folded);
  expect(line).not.toBe('flow:to-b');
  expect(selectionOf(line, picture)).toEqual({
    type: 'FLOWS',
    ids: ['flow:to-a', 'flow:to-b', 'flow:to-c'],
  });
  expect(selectionOf('flow:to-b', picture)).toEqual({ type: 'FLOWS', ids: ['flow:to-b'] });
});

it('tells of the member where a membership line is selected, and of nothing it does not have', () => {
  const picture = ofHub();
  expect(selectionOf('member:org:police:hub:h', picture)).toEqual({
    type: 'PARTY',
    id: 'org:police',
  });
  expect(selectionOf('org:elsewhere', picture)).toBeNull();
});

it('names the map by where it starts, or by what it lies between', () => {
  const nameOf = namesIn(null);
  expect(titleOf({ starts: ['a'], path: null }, nameOf)).toBe('a');
  expect(titleOf({ starts: ['a', 'b', 'c'], path: null }, nameOf)).toBe('a and 2 other starts');
  expect(titleOf({ starts: [], path: { from: 'a', to: 'b' } }, nameOf)).toBe('Between a and b');
});

it('says what changed since an address was made, and nothing where nothing did', () => {
  expect(newsWords(1, 1, { fresh: [], gone: 0 })).toBeNull();
  expect(newsWords(1, 1, null)).toBeNull();
  expect(newsWords(1, 2, { fresh: [], gone: 0 })).toMatch(/revision 1 .* at 2\. Nothing/u);
  expect(newsWords(1, 2, { fresh: [{ id: 'a', name: 'Police' }], gone: 2 })).toMatch(
    /New or otherwise than then: Police\. Gone or otherwise than then: 2 things\./u,
  );
});
