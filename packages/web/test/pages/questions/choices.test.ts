import { expect, it } from 'vitest';
import { idFor, toldApart } from '../../../src/pages/questions/choices.ts';

const owners = new Map([['sandwell', "Sandwell Children's Trust"]]);

it('tells parties of the same name apart by whose notice speaks of them', () => {
  const told = toldApart(
    [
      { id: 'class:sandwell/police', name: 'Police' },
      { id: 'concept:police', name: 'Police' },
      { id: 'org:ofsted', name: 'Ofsted' },
    ],
    owners,
  );
  expect(told.map(({ name }) => name)).toEqual([
    "Police (in the notice of Sandwell Children's Trust)",
    'Police (as a kind of body)',
    'Ofsted',
  ]);
});

it('reads an id or a name from an address, and nothing from what is neither', () => {
  const list = [{ id: 'org:ofsted', name: 'Ofsted' }];
  expect(idFor('org:ofsted', list)).toBe('org:ofsted');
  expect(idFor(' ofsted', list)).toBe('org:ofsted');
  expect(idFor('Ofstad', list)).toBeNull();
  expect(idFor(null, list)).toBeNull();
});
