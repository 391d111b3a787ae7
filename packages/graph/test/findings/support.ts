import {
  bundledDataFolder,
  formatProblems,
  loadRegisters,
  type RegisterRecords,
} from '@sharing-atlas/registers';
import type { Check } from '../../src/findings/check.ts';
import { elementsOf, factsOf, type RegisterFacts } from '../../src/findings/facts.ts';
import { type Finding, findFindings } from '../../src/findings/run.ts';
import { projectRegisters } from '../../src/project/project.ts';

/** A day on which all that the two notices name has had time to change. */
export const TODAY = '2026-11-23';

const loaded = await loadRegisters(bundledDataFolder());
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const records = loaded.registers.map((register) => register.records);

export interface Registers {
  readonly reference: RegisterRecords;
  readonly sandwell: RegisterRecords;
  readonly birmingham: RegisterRecords;
}

export function factsOfRecords(all: readonly RegisterRecords[]): RegisterFacts {
  return factsOf(elementsOf(projectRegisters(all)));
}

export const realFacts = factsOfRecords(records);

/** The facts of the two notices and what they share, after something in their files was changed. */
export function changed(change: (registers: Registers) => void): RegisterFacts {
  const copy = structuredClone(records);
  const of = (id: string) => {
    const found = copy.find(({ register }) => register.id === id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    return found;
  };
  change({
    reference: of('register:reference'),
    sandwell: of('register:sandwell'),
    birmingham: of('register:birmingham'),
  });
  return factsOfRecords(copy);
}

/** One record by its id; fails if there is none. */
export function one<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

export function of(check: Check, facts = realFacts, asAt = TODAY): readonly Finding[] {
  return findFindings(facts, asAt, [check]);
}

/** The statements that a check hits, sorted, each once. */
export function hits(check: Check, facts = realFacts, asAt = TODAY): string {
  const ids = of(check, facts, asAt).flatMap(({ statementIds }) => statementIds);
  return [...new Set(ids)].sort().join(' ');
}
