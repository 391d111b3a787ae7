import { describe, expect, it } from 'vitest';
import { aboutMap } from '../../src/explorer/about.ts';
import { type Action, apply } from '../../src/explorer/actions.ts';
import { shownOf } from '../../src/explorer/shown.ts';
import { toCsv } from '../../src/explorer/to-csv.ts';
import { emptyView } from '../../src/explorer/view.ts';
import { flow, materialFor } from './register.ts';

const start: Action = { type: 'START', id: 'org:trust' };

function fileOf(...actions: Action[]) {
  const view = [start, ...actions].reduce(apply, emptyView);
  const shown = shownOf(view, materialFor(view));
  const about = {
    ...aboutMap({
      view,
      shown,
      nameOf: (id) => id,
      narrowed: ['Category: Health'],
      counts: '4 of 4 parties shown',
      title: 'The trust',
      day: '2021-03-31',
      revision: 7,
    }),
    madeAt: '2026-11-23T05:00:00.000Z',
    address: 'http://127.0.0.1/explore?of=org:trust',
  };
  return { shown, about, text: toCsv(shown, about) };
}

/** Rows as a spreadsheet reads them, by the names of their columns. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = text.split('\r\n').map((line) => line.slice(1, -1).split('","'));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

it('has a row for each flow and membership, and says where it is not stated what it carries', () => {
  const { shown, text } = fileOf({ type: 'EXPAND', id: 'hub:mash' });
  const rows = rowsOf(text);
  expect(shown.memberships.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row === 'flow')).toHaveLength(shown.flows.length);
  expect(rows.filter(({ row }) => row === 'member of hub')).toHaveLength(shown.memberships.length);
  expect(rows.find(({ id }) => id === 'flow:to-mash')).toMatchObject({
    'certainty of the categories': 'not stated',
    'categories stated or inferred': 'not stated',
  });
});

it('says on every row what was asked, of which day and revision, how complete it is', () => {
  const rows = rowsOf(fileOf().text);
  for (const row of rows) {
    expect(row).toMatchObject({
      Question: 'What is recorded around The trust, one step, looked at by sharing',
      Filters: 'Category: Health',
      'Left out': 'nothing that was read',
      'Register revision': '7',
      'As at': '2021-03-31',
      Address: 'http://127.0.0.1/explore?of=org:trust',
    });
    expect(row['Completeness of what is shown']).toMatch(
      /^Not worked out for a map: .* \d of 4 flows not said what they carry/,
    );
    expect(row['If something is not in it']).toContain('does not mean that you may not share');
  }
});

describe('what is left out', () => {
  it.each<[Action[], RegExp]>([
    [[{ type: 'HIDE', ids: ['org:police'] }], /^1 party and 2 flows \(1 thing hidden by hand\)$/],
    [
      [
        { type: 'FILTER', list: 'categories', value: 'cat:health' },
        { type: 'UNSAID', show: false },
      ],
      /by filters; among them \d of which the notice does not say what the filters ask/,
    ],
    [
      [
        { type: 'LENS', lens: 'category' },
        { type: 'ONLY', list: 'categories', values: ['cat:names'] },
      ],
      /\d flows? said to carry other categories/,
    ],
    [[{ type: 'LENS', lens: 'hub' }], /that have to do with no hub shown/],
  ])('is told: %o', (actions, words) => {
    expect(fileOf(...actions).about.leftOut).toMatch(words);
  });
});

it('says what was asked where nothing is shown', () => {
  const { shown, about } = fileOf();
  const rows = rowsOf(toCsv({ ...shown, parties: [], flows: [], memberships: [] }, about));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.Question).toContain('The trust');
});

it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])(
  'is never a formula to a spreadsheet: %s',
  (mark) => {
    const { shown, about } = fileOf();
    const [first] = shown.flows;
    if (first === undefined) throw new Error('no flow is shown');
    const named = { ...first, ...flow(`${mark}1+1`, 'org:trust', 'org:police') };
    expect(toCsv({ ...shown, flows: [named] }, about)).toContain(`"'${mark}1+1"`);
  },
);
