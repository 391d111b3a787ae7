import type { LoadedRegister, RegisterRecords } from '../packages/registers/src/index.ts';
import type { Asked, Category, Subjects } from './questions/question.ts';

/** What there is to ask about in generated registers. */
export function subjectsOf(
  registers: readonly LoadedRegister[],
  starts: readonly string[],
): Subjects {
  const records = registers.map((register) => register.records);
  const [shared] = records;
  if (shared === undefined) throw new Error('There is no register to ask about.');
  const names = shared.bodies
    .filter(({ id }) => id.startsWith('org:body-'))
    .map(({ name }) => name);
  return {
    controllers: records.flatMap(({ register }) => register.publisher ?? []),
    categories: categoriesOf(shared),
    prefixes: [...new Set(names.map((name) => name.slice(0, 5)))],
    starts,
  };
}

/** Bodies that send something and are no controllers: those from which flows can lead on. */
export function sendersOf(registers: readonly LoadedRegister[]): string[] {
  const senders = registers.flatMap(({ records }) => records.flows.map(({ from }) => from.party));
  return [...new Set(senders)].filter((id) => id.startsWith('org:body-')).sort();
}

/** Categories that have narrower ones first: questions follow the tree. */
function categoriesOf({ categories }: RegisterRecords): Category[] {
  const broaderOf = new Map(categories.map(({ id, broader }) => [id, broader ?? []]));
  const above = (id: string): string[] => [id, ...(broaderOf.get(id) ?? []).flatMap(above)];
  return categories
    .map(({ id }) => ({
      id,
      wider: [...new Set(above(id))],
      narrower: categories.map((each) => each.id).filter((each) => above(each).includes(id)),
    }))
    .sort((one, other) => other.narrower.length - one.narrower.length);
}

/** Categories asked about: those with most below them. */
const CATEGORIES = 24;

/**
 * The asking at a place in the run. No two of one question are alike within some thousands, so that
 * no answer is a repeated one unless the run repeats it.
 */
export function askedAt(subjects: Subjects, index: number): Asked {
  const of = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place % items.length];
    if (item === undefined) throw new Error('There is nothing to ask about.');
    return item;
  };
  const categories = subjects.categories.slice(0, CATEGORIES);
  return {
    controller: of(subjects.controllers, index * 7),
    category: of(categories, index * 5),
    asAt: dayAt(index),
    prefix: of(subjects.prefixes, index),
    start: of(subjects.starts, index),
  };
}

/** Days going back from the end of 2026. */
function dayAt(index: number): string {
  const day = new Date(Date.UTC(2026, 10, 30) - (index % 1_500) * 24 * 3_600_000);
  return day.toISOString().slice(0, 10);
}
