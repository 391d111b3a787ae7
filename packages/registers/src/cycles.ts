import type { LoadedRegister } from './loaded-register.ts';
import type { Path } from './positions.ts';
import { type Problem, problemAt } from './problem.ts';

/** One step from a record to another, with the place where it is written. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly register: LoadedRegister;
  readonly path: Path;
}

/** Finds records that are, over several steps, broader than or part of themselves. */
export function findCycles(registers: readonly LoadedRegister[]): Problem[] {
  const byRelation = new Map<string, Step[]>();
  for (const register of registers) {
    for (const [relation, step] of stepsOf(register)) {
      byRelation.set(relation, [...(byRelation.get(relation) ?? []), step]);
    }
  }
  return [...byRelation].flatMap(([relation, steps]) => cyclesIn(relation, steps));
}

function cyclesIn(relation: string, steps: readonly Step[]): Problem[] {
  const outgoing = new Map<string, Step[]>();
  for (const step of steps) outgoing.set(step.from, [...(outgoing.get(step.from) ?? []), step]);
  const finished = new Set<string>();
  const problems: Problem[] = [];
  const follow = (id: string, trail: readonly string[]): void => {
    for (const step of outgoing.get(id) ?? []) {
      const start = trail.indexOf(step.to);
      if (start >= 0) {
        const circle = [...trail.slice(start), step.to].join(' → ');
        problems.push(
          problemAt(
            step.register.locate(step.path),
            'cycle',
            `By "${relation}", ${step.to} leads back to itself: ${circle}.`,
            'Remove the step of this circle that is not true.',
          ),
        );
      } else if (!finished.has(step.to)) follow(step.to, [...trail, step.to]);
    }
    finished.add(id);
  };
  for (const id of outgoing.keys()) if (!finished.has(id)) follow(id, [id]);
  return problems;
}

function stepsOf(register: LoadedRegister): [string, Step][] {
  const { records } = register;
  const found: [string, Step][] = [];
  const add = (relation: string, from: string, to: string | undefined, path: Path) => {
    if (to !== undefined) found.push([relation, { from, to, register, path }]);
  };
  const addAll = (relation: string, from: string, to: readonly string[] = [], path: Path) => {
    for (const [index, one] of to.entries()) add(relation, from, one, [...path, index]);
  };
  for (const [index, one] of records.categories.entries()) {
    addAll('broader', one.id, one.broader, ['categories', index, 'broader']);
  }
  for (const [index, one] of records.dataSubjects.entries()) {
    addAll('broader', one.id, one.broader, ['dataSubjects', index, 'broader']);
  }
  for (const [index, one] of records.legislation.entries()) {
    add('partOf', one.id, one.partOf, ['legislation', index, 'partOf']);
    add('successor', one.id, one.successor, ['legislation', index, 'successor']);
  }
  for (const [index, one] of records.bodies.entries()) {
    const path = ['bodies', index];
    add('partOf', one.id, one.partOf, [...path, 'partOf']);
    addAll('instanceOf', one.id, one.instanceOf, [...path, 'instanceOf']);
    for (const [position, { to }] of (one.successors ?? []).entries()) {
      add('successors', one.id, to, [...path, 'successors', position, 'to']);
    }
  }
  for (const [index, one] of records.parties.entries()) {
    const path = ['parties', index];
    addAll('instanceOf', one.id, one.instanceOf, [...path, 'instanceOf']);
    for (const section of ['partOf', 'members'] as const) {
      for (const [position, { party }] of (one[section] ?? []).entries()) {
        add(section, one.id, party, [...path, section, position, 'party']);
      }
    }
  }
  for (const [index, one] of records.agreements.entries()) {
    add('under', one.id, one.under, ['agreements', index, 'under']);
  }
  return found;
}
