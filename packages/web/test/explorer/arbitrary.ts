import fc from 'fast-check';
import type { Action } from '../../src/explorer/actions.ts';
import { lenses } from '../../src/explorer/view.ts';
import { flows, parties } from './register.ts';

const partyId = fc.constantFrom(...parties.map(({ id }) => id));
const flowId = fc.constantFrom(...flows.map(({ id }) => id));
const start = fc.oneof(partyId, fc.constantFrom('cat:health', 'agreement:one'));

/** Any action that a person can take on the small register. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constantFrom('START', 'ADD', 'DROP'), id: start }),
  fc.record({ type: fc.constant('LENS'), lens: fc.constantFrom(...lenses) }),
  fc.record({ type: fc.constant('STEPS'), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constantFrom('EXPAND', 'COLLAPSE'), id: partyId }),
  fc.record({
    type: fc.constantFrom('HIDE', 'UNHIDE'),
    ids: fc.uniqueArray(fc.oneof(partyId, flowId), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('FOCUS'), id: fc.option(partyId) }),
  fc.record({
    type: fc.constant('PIN'),
    id: partyId,
    at: fc.record({
      x: fc.integer({ min: -2000, max: 5000 }),
      y: fc.double({ min: -9, max: 9, noNaN: true }),
    }),
  }),
  fc.record({ type: fc.constant('UNPIN'), id: partyId }),
  fc.record({
    type: fc.constant('SELECT'),
    id: fc.option(fc.oneof(partyId, flowId, fc.constant('passage:A, b 100%'))),
  }),
  fc.record({ type: fc.constant('SELECT_MORE'), id: partyId }),
  fc.record({
    type: fc.constantFrom('OPEN_GROUP', 'CLOSE_GROUP'),
    id: fc.constantFrom('fold:SOURCE:CLASS', 'bundle:a:b:STATED:'),
  }),
  fc.record({
    type: fc.constant('FILTER'),
    list: fc.constant('categories' as const),
    value: fc.constantFrom('cat:health', 'cat:names'),
  }),
  fc.record({
    type: fc.constant('FILTER'),
    list: fc.constant('hiddenKinds' as const),
    value: fc.constantFrom('TEAM', 'CLASS'),
  }),
  fc.record({
    type: fc.constant('ONLY'),
    list: fc.constant('agreements' as const),
    values: fc.constantFrom([], ['none'], ['agreement:one']),
  }),
  fc.record({ type: fc.constant('UNSAID'), show: fc.boolean() }),
  fc.record({
    type: fc.constant('TOGGLE_LINE'),
    mark: fc.constantFrom('STATED', 'NOT_STATED', 'MEMBERSHIP'),
  }),
  fc.constantFrom(
    { type: 'CLEAR_FILTERS' },
    { type: 'SHOW_ALL' },
    { type: 'LEAVE_PATH' },
    { type: 'UNPIN_ALL' },
  ),
  fc.constant({ type: 'PATH', from: 'class:schools', to: 'org:home-office' }),
  fc.record({
    type: fc.constant('DATE'),
    day: fc.option(fc.constantFrom('2021-03-31', '2021-04-01')),
  }),
  fc.record({ type: fc.constant('TABLE'), open: fc.boolean() }),
  fc.record({ type: fc.constant('FRONT'), front: fc.constantFrom('map', 'table', 'legend') }),
);
