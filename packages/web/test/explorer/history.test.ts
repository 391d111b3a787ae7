import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, isPassing, runsTogether } from '../../src/explorer/actions.ts';
import { readAddress, writeAddress } from '../../src/explorer/address.ts';
import { begin, pass, record, redo, undo } from '../../src/explorer/history.ts';
import { shownOf } from '../../src/explorer/shown.ts';
import { emptyView, sameView, type View } from '../../src/explorer/view.ts';
import { wordsFor } from '../../src/explorer/words.ts';
import { anyAction } from './arbitrary.ts';
import { materialFor } from './register.ts';

const begun = apply(emptyView, { type: 'START', id: 'org:trust' });
const sequences = fc.array(anyAction, { maxLength: 25 });

it('undoes any sequence back to where it began, and does it again', () => {
  fc.assert(
    fc.property(sequences, (actions) => {
      let history = begin(begun);
      for (const action of actions) {
        const words = wordsFor(action, (id) => id, history.present);
        expect(words).not.toBe('');
        history = record(history, apply(history.present, action), words);
      }
      const last = history.present;
      const steps = history.past.length;
      for (let step = 0; step < steps; step += 1) history = undo(history);
      expect(history.present).toEqual(begun);
      expect(undo(history)).toBe(history);
      for (let step = 0; step < steps; step += 1) history = redo(history);
      expect(history.present).toEqual(last);
      expect(redo(history)).toBe(history);
    }),
  );
});

it('writes any view into an address that opens the same picture', () => {
  fc.assert(
    fc.property(sequences, (actions) => {
      const view = actions.reduce<View>(apply, begun);
      const read = readAddress(writeAddress(view));
      expect(read.leftOut).toEqual([]);
      expect(read.view).toEqual(view);
      expect(sameView(read.view, view)).toBe(true);
      expect(shownOf(read.view, materialFor(read.view))).toEqual(shownOf(view, materialFor(view)));
    }),
  );
});

it('forgets what was undone when something else is done', () => {
  const two = record(begin(begun), apply(begun, { type: 'FOCUS', id: 'org:police' }), 'Focus');
  const other = record(undo(two), apply(begun, { type: 'TABLE', open: true }), 'Table');
  expect(other.future).toEqual([]);
  expect(other.past.map(({ words }) => words)).toEqual(['Table']);
});

it('takes no step where nothing changes', () => {
  const history = begin(begun);
  expect(record(history, apply(begun, { type: 'SHOW_ALL' }), 'Show all')).toBe(history);
});

it('changes where one looks without a step of its own', () => {
  const table = { type: 'TABLE', open: true } as const;
  expect([isPassing(table), isPassing({ type: 'SHOW_ALL' })]).toEqual([true, false]);
  const history = pass(begin(begun), apply(begun, table));
  expect([history.past, history.present.table]).toEqual([[], 'open']);
});

it('makes one step of the days that a slider passes, and none with what was selected before', () => {
  let history = begin(begun);
  const take = (action: Parameters<typeof apply>[1]) => {
    const words = wordsFor(action, (id) => id, history.present);
    history = record(history, apply(history.present, action), words, runsTogether(action));
  };
  take({ type: 'SELECT', id: 'org:police' });
  for (const day of ['2021-04-02', '2021-04-01', '2021-03-31']) take({ type: 'DATE', day });
  expect(history.past.map(({ words }) => words)).toEqual([
    'Select org:police',
    'Go to 31 March 2021',
  ]);
  expect(undo(history).present).toMatchObject({ asAt: null, selected: ['org:police'] });
});

it('tells of what goes on and off which way it goes', () => {
  const said = (actions: readonly Parameters<typeof apply>[1][]) => {
    let view = begun;
    return actions.map((action) => {
      const words = wordsFor(action, (id) => id, view);
      view = apply(view, action);
      return words;
    });
  };
  const twice = (action: Parameters<typeof apply>[1]) => said([action, action]);
  expect(twice({ type: 'TOGGLE_LINE', mark: 'NOT_STATED' })).toEqual([
    'Leave out: categories not stated',
    'Show: categories not stated',
  ]);
  expect(twice({ type: 'FILTER', list: 'agreements', value: 'none' })).toEqual([
    'Filter by agreement: none in this register',
    'No longer filter by agreement: none in this register',
  ]);
  expect(twice({ type: 'SELECT_MORE', id: 'org:police' })).toEqual([
    'Select org:police too',
    'Select org:police no longer',
  ]);
});
