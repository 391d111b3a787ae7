import type { Asked, Question, Subjects } from './questions/question.ts';
import { type Times, timed, timesOf } from './statistics.ts';
import { askedAt } from './subjects.ts';
import type { Target } from './targets/target.ts';

/** Askings that only check that all answer alike, and those that only warm up. */
const CHECKED = 3;
const WARM_UPS = 12;

/** What was measured of one question: by the name of the target, first askings and repeated ones. */
export interface Measured {
  readonly question: Question;
  readonly first: ReadonlyMap<string, Times>;
  readonly again: ReadonlyMap<string, Times>;
}

/** @throws Error that shows the first difference if two targets answer a question differently. */
export async function checkSame(
  questions: readonly Question[],
  targets: readonly Target[],
  subjects: Subjects,
): Promise<void> {
  const [reference, ...others] = targets;
  if (reference === undefined) return;
  for (const question of questions) {
    for (let index = 0; index < CHECKED; index += 1) {
      const asked = askedAt(subjects, index);
      const expected = await reference.normal(question, asked);
      if (expected.length === 0) {
        throw new Error(`Question ${question.number} has no answer: ${JSON.stringify(asked)}`);
      }
      for (const target of others.filter((each) => each.can(question))) {
        const found = await target.normal(question, asked);
        const difference = differenceOf(expected, found);
        if (difference === null) continue;
        throw new Error(
          `${target.name} answers question ${question.number} otherwise than ${reference.name}, asked ${JSON.stringify(asked)}:\n${difference}`,
        );
      }
    }
  }
}

function differenceOf(expected: readonly string[], found: readonly string[]): string | null {
  const missing = expected.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !expected.includes(line));
  if (missing.length === 0 && extra.length === 0 && expected.length === found.length) return null;
  return [
    `${expected.length} lines against ${found.length}`,
    ...missing.slice(0, 3).map((line) => `- ${line}`),
    ...extra.slice(0, 3).map((line) => `+ ${line}`),
  ].join('\n');
}

/**
 * Asks every question of every target in turn, round by round, so that a passing load of the machine
 * falls on all alike; the target that begins changes from round to round. Each asking is new, and is
 * then repeated once. `floor` is asked as often as the others.
 */
export async function measure(
  questions: readonly Question[],
  targets: readonly Target[],
  floor: () => Promise<unknown>,
  subjects: Subjects,
  rounds: number,
): Promise<{ readonly measured: readonly Measured[]; readonly floor: Times }> {
  const first = new Map<string, number[]>();
  const again = new Map<string, number[]>();
  const floors: number[] = [];
  for (let round = 0; round < WARM_UPS + rounds; round += 1) {
    const asked = askedAt(subjects, CHECKED + round);
    const isCounted = round >= WARM_UPS;
    for (const question of questions) {
      const floorMs = await timed(floor);
      if (isCounted) floors.push(floorMs);
      for (const target of inTurn(targets, round)) {
        if (!target.can(question)) continue;
        await measureOne(target, question, asked, isCounted ? { first, again } : null);
      }
    }
  }
  const timesBy = (all: ReadonlyMap<string, readonly number[]>, question: Question) =>
    new Map(
      targets.flatMap(({ name }) => {
        const times = all.get(`${question.number} ${name}`);
        return times === undefined ? [] : [[name, timesOf(times)] as const];
      }),
    );
  return {
    measured: questions.map((question) => ({
      question,
      first: timesBy(first, question),
      again: timesBy(again, question),
    })),
    floor: timesOf(floors),
  };
}

async function measureOne(
  target: Target,
  question: Question,
  asked: Asked,
  into: Readonly<Record<'first' | 'again', Map<string, number[]>>> | null,
): Promise<void> {
  const key = `${question.number} ${target.name}`;
  for (const which of ['first', 'again'] as const) {
    const ms = await timed(() => target.ask(question, asked));
    if (into === null) continue;
    const times = into[which].get(key) ?? [];
    times.push(ms);
    into[which].set(key, times);
  }
}

function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const at = round % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}
