import { beforeAll, expect, test } from 'vitest';
import {
  bundledDataFolder,
  formatProblems,
  type LoadedRegister,
  loadRegisters,
} from '../src/index.ts';

let sandwell: LoadedRegister;
let birmingham: LoadedRegister;

beforeAll(async () => {
  const result = await loadRegisters(bundledDataFolder());
  if (!result.ok) throw new Error(formatProblems(result.problems));
  const bySlug = new Map(result.registers.map((register) => [register.slug, register]));
  sandwell = found(bySlug.get('sandwell'));
  birmingham = found(bySlug.get('birmingham'));
});

function found(register: LoadedRegister | undefined): LoadedRegister {
  if (register === undefined) throw new Error('A bundled register is missing.');
  return register;
}

function statementIds({ records }: LoadedRegister): string[] {
  return records.statements.map(({ id }) => id).toSorted();
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${`${index + 1}`.padStart(3, '0')}`);
}

test('all 289 statements of the two notices are there', () => {
  expect(statementIds(birmingham)).toEqual(numbered('B', 163));
  expect(statementIds(sandwell)).toEqual(numbered('S', 126));
});

test('what an answer needs is never out of scope', () => {
  const kindsKept = [
    'RECIPIENT',
    'SOURCE_OF_DATA',
    'DATA_CATEGORY',
    'LEGAL_BASIS',
    'AGREEMENT',
    'HUB_MEMBERSHIP',
  ];
  for (const { records } of [birmingham, sandwell]) {
    const outside = new Set(records.outOfScope.map(({ statement }) => statement));
    const lost = records.statements.filter(
      ({ id, kind }) => outside.has(id) && kindsKept.includes(kind),
    );

    expect(lost).toEqual([]);
  }
});

test('only eleven statements tie a party to a category', () => {
  const tying = [birmingham, sandwell].flatMap(({ records }) =>
    records.statements.filter((statement) => statement.tiesPartyToCategory).map(({ id }) => id),
  );

  expect(tying.toSorted()).toEqual([
    'B013',
    'B065',
    'B066',
    'B067',
    'B068',
    'B069',
    'S061',
    'S085',
    'S086',
    'S087',
    'S088',
  ]);
});

test('what a flow to or from a named party carries rests on those statements alone', () => {
  // B070 speaks of the trust's own teams; no other body is tied to a category by it.
  const within = new Set(['B070']);
  for (const { records } of [birmingham, sandwell]) {
    const tying = new Set(
      records.statements.filter((one) => one.tiesPartyToCategory).map(({ id }) => id),
    );
    const invented = records.flows.flatMap((flow) => {
      const isUnnamed = [flow.from.party, flow.to.party].some((id) => id.startsWith('unnamed:'));
      const links = [...(flow.carries ?? []), ...(flow.excludes ?? [])];
      if (isUnnamed) return [];
      return links
        .filter((link) => !link.statements.some((id) => tying.has(id) || within.has(id)))
        .map((link) => `${flow.id} ${link.category}`);
    });

    expect(invented).toEqual([]);
  }
});

test('the name of the child is said not to go to the Department for Education', () => {
  const excluding = sandwell.records.flows.filter(
    (flow) => flow.to.party === 'org:department-for-education' && flow.excludes !== undefined,
  );

  expect(excluding.flatMap((flow) => flow.excludes ?? [])).toEqual([
    expect.objectContaining({ category: 'cat:childs-name', statements: ['S087'] }),
  ]);
});

test('wording is our own and short, and anchors only find the place', () => {
  const words = (text: string) => text.trim().split(/\s+/).length;
  for (const { records } of [birmingham, sandwell]) {
    const long = records.statements.filter(
      ({ text, anchor }) => words(text) > 60 || words(anchor) > 12,
    );

    expect(long.map(({ id }) => id)).toEqual([]);
  }
});
