import { expect, it } from 'vitest';
import { MOST_OFFERED, namedAs, offered } from '../../src/components/choices.ts';

const choices = [
  { id: 'dfe', name: 'Department for Education', also: ['DfE'] },
  { id: 'mhclg', name: 'Ministry of Housing', also: ['MHCLG', 'Department for Levelling Up'] },
  { id: 'mod', name: 'Ministry of Defence', also: ['Ministry'] },
];

it('finds by a short or former name, and says by which', () => {
  expect(offered('mhc', choices).found).toEqual([{ choice: choices[1], by: 'MHCLG' }]);
  expect(offered('department', choices).found.map(({ choice }) => choice.id)).toEqual([
    'dfe',
    'mhclg',
  ]);
});

it('takes another name only where one record has it', () => {
  expect(namedAs(' dfe ', choices)?.id).toBe('dfe');
  const two = [...choices, { id: 'x', name: 'X', also: ['DfE'] }];
  expect(namedAs('DfE', two)).toBeUndefined();
  expect(namedAs('', choices)).toBeUndefined();
});

it('lists first what is named in full, by its own name or by another, and narrows still', () => {
  const schools = [
    { id: 'agencies', name: 'Agencies' },
    { id: 'education', name: 'Education providers: schools and nurseries' },
    { id: 'boards', name: 'Schools boards', also: ['SB'] },
    { id: 'schools', name: 'Schools' },
    { id: 'sba', name: 'SBA' },
  ];
  const ids = (text: string) => offered(text, schools).found.map(({ choice }) => choice.id);
  expect(ids(' schools ')).toEqual(['schools', 'boards', 'education']);
  expect(ids('sb')).toEqual(['boards', 'sba']);
  expect(ids('')).toHaveLength(schools.length);
});

it('offers so many at most, and counts the rest', () => {
  const many = Array.from({ length: MOST_OFFERED + 7 }, (_, at) => ({
    id: `${at}`,
    name: `N${at}`,
  }));
  expect(offered('n', many).found).toHaveLength(MOST_OFFERED);
  expect(offered('n', many).more).toBe(7);
});
