import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  formatProblems,
  parseRegisters,
  type RegisterRecords,
} from '../../packages/registers/src/index.ts';
import { generateRegisters } from '../register/generate.ts';
import { ENGLAND, partOfEngland } from '../register/plan.ts';
import { referenceRecords } from '../register/reference.ts';

const sizes = { seed: 7, controllers: 3, bodies: 40, agreements: 7, flows: 90 };
let reference: RegisterRecords;
beforeAll(async () => {
  reference = await referenceRecords();
});

const recordsOf = (seed: number) =>
  generateRegisters({ ...sizes, seed }, reference).map(({ records }) => records);

describe('generated registers', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(recordsOf(7)).toEqual(recordsOf(7));
    expect(recordsOf(8)).not.toEqual(recordsOf(7));
  });

  test('pass, written as register files, every check that real ones pass', () => {
    const result = parseRegisters(
      recordsOf(7).map((records) => {
        const name = records.register.id.replace('register:', '');
        const text = stringify(records, { aliasDuplicateObjects: false });
        return { name, files: [{ name: `${name}/register.yaml`, text }] };
      }),
    );
    expect(result.ok ? '' : formatProblems(result.problems)).toBe('');
  });

  test('hold what was asked for', () => {
    const all = recordsOf(7);
    const count = (section: 'flows' | 'agreements') =>
      all.reduce((sum, records) => sum + records[section].length, 0);
    expect([count('flows'), count('agreements')]).toEqual([90, 7]);
    expect(all.filter(({ parties }) => parties.some(({ kind }) => kind === 'HUB'))).toHaveLength(3);
    const added = (all[0]?.bodies.length ?? 0) - reference.bodies.length;
    expect(added).toBe(40 + 3);
    expect(partOfEngland(1)).toEqual(ENGLAND);
  });
});
