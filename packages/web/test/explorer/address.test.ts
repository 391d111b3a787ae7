import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/explorer/address.ts';
import { changedSince, fingerprint } from '../../src/explorer/fingerprint.ts';
import { forgetView, savedViews, saveView } from '../../src/explorer/saved.ts';
import { shownOf } from '../../src/explorer/shown.ts';
import { materialFor, party } from './register.ts';

it('opens addresses of the time before they had a version', () => {
  const { view, leftOut } = readAddress(
    '?of=hub:sandwell%2Fmash&depth=2&selected=org:west-midlands-police&hide=NOT_STATED,MEMBERSHIP&table=open&view=legend',
  );
  expect(view).toMatchObject({
    starts: ['hub:sandwell/mash'],
    lens: 'hub',
    steps: 2,
    selected: ['org:west-midlands-police'],
    table: 'open',
    front: 'legend',
  });
  expect(view.filters.hiddenLines).toEqual(['NOT_STATED', 'MEMBERSHIP']);
  expect(leftOut).toEqual([]);
});

it('takes an exact name with a comma for one name in an old address', () => {
  expect(readAddress('of=Fire, Rescue and Others').view.starts).toEqual([
    'Fire, Rescue and Others',
  ]);
});

it.each([
  ['lens=sidewise', 'sidewise'],
  ['steps=9', '9'],
  ['hide=STATED,LOUD', 'LOUD'],
  ['of=org:a&of=org:b', 'org:b'],
  ['v=99', '99'],
  ['v=2&of=org:a&selec', 'selec'],
  ['of=org%3Aa%2', 'org%3Aa%2'],
  ['v=2&at=org:a@12', 'org:a@12'],
  ['v=2&path=org:a', 'org:a'],
  ['rev=-1', '-1'],
  ['of=org:a&of=', 'of'],
  ['was=!&rev=1', 'cannot be read'],
  ['v=2&with=org:a,org:a', 'org:a'],
  [`v=2&of=${Array.from({ length: 50 }, (_, at) => `org:${at}`).join(',')}`, 'first 40'],
])('says what it left out of %s', (search, word) => {
  const { leftOut } = readAddress(search);
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]).toContain(word);
});

it('reads any text at all, and then its own writing without loss', () => {
  const names = fc.constantFrom('v', 'of', 'lens', 'at', 'hide', 'path', 'was', 'rev', 'open', 'x');
  const pairs = fc.array(fc.tuple(names, fc.string()), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, (given) => {
      const search = given.map(([name, value]) => `${name}=${value}`).join('&');
      const read = readAddress(search);
      const again = readAddress(writeAddress(read.view, read.made));
      expect(again.view).toEqual(read.view);
      expect(again.leftOut).toEqual([]);
    }),
  );
});

it('tells what is new, otherwise or gone since an address was made', () => {
  const view = readAddress('of=org:trust').view;
  const then = shownOf(view, materialFor(view));
  const was = fingerprint(then);
  expect(changedSince(was, then)).toEqual({ fresh: [], gone: 0 });
  const now = {
    ...then,
    parties: [...then.parties, { ...party('org:new'), isStart: false, isExpanded: false }],
    flows: then.flows.slice(1),
  };
  expect(changedSince(was, now)).toEqual({ fresh: [{ id: 'org:new', name: 'org:new' }], gone: 1 });
  expect(readAddress(writeAddress(view, { revision: 3, was })).made).toEqual({ revision: 3, was });
});

it('keeps views by name, and passes over what is not its own', () => {
  const kept = new Map<string, string>([['sharing-atlas.views', '[{"name":1}, "x"]']]);
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(savedViews(shelf)).toEqual([]);
  expect(saveView(shelf, { name: 'MASH', address: 'of=a' })).toBe(true);
  saveView(shelf, { name: 'MASH', address: 'of=b' });
  expect(savedViews(shelf)).toEqual([{ name: 'MASH', address: 'of=b' }]);
  forgetView(shelf, 'MASH');
  expect(savedViews(shelf)).toEqual([]);
});
