import type { Asked, Question, Subjects } from './questions/question.ts';
import { type Times, timed, timesOf } from './statistics.ts';
import { askedAt } from './subjects.ts';
import type { Target } from './targets/target.ts';

/**
 * Askings that only check that all answer alike, and rounds that only warm up: Node compiles what is
 * called often, and a server answers for days.
 */
const CHECKED = 3;
const WARM_UPS = 30;

/** Fewer counted rounds than these say nothing. */
const LEAST_ROUNDS = 5;

/** How long to measure: so many rounds, or as many as the minutes allow. */
export interface Limits {
  readonly rounds: number;
  readonly minutes: number;
}

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
    let found = 0;
    for (let index = 0; index < CHECKED; index += 1) {
      const asked = askedAt(subjects, 5_000 + index * 100);
      const expected = await reference.normal(question, asked);
      found += expected.length;
      for (const target of others.filter((each) => each.can(question))) {
        const found = await target.normal(question, asked);
        const difference = differenceOf(expected, found);
        if (difference === null) continue;
        throw new Error(
          `${target.name} answers question ${question.number} otherwise than ${reference.name}, asked ${JSON.stringify(asked)}:\n${difference}`,
        );
      }
    }
    if (found === 0) throw new Error(`Question ${question.number} has no answer.`);
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
 * falls on all alike; the target that begins changes from round to round. Each asking is new and is
 * worked out; it is then repeated, and what may have been kept is taken. `floor` is asked as often as the others.
 */
export async function measure(
  questions: readonly Question[],
  targets: readonly Target[],
  floor: () => Promise<unknown>,
  subjects: Subjects,
  limits: Limits,
): Promise<{
  readonly measured: readonly Measured[];
  readonly floor: Times;
  /** Rounds that were counted. */
  readonly rounds: number;
}> {
  const first = new Map<string, number[]>();
  const again = new Map<string, number[]>();
  const floors: number[] = [];
  const until = performance.now() + limits.minutes * 60_000;
  let round = 0;
  for (; round < WARM_UPS + limits.rounds; round += 1) {
    if (performance.now() > until && round >= WARM_UPS + LEAST_ROUNDS) break;
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
    rounds: round - WARM_UPS,
  };
}

async function measureOne(
  target: Target,
  question: Question,
  asked: Asked,
  into: Readonly<Record<'first' | 'again', Map<string, number[]>>> | null,
): Promise<void> {
  const key = `${question.number} ${target.name}`;
  const first = await timed(() => target.ask(question, asked, true));
  await target.ask(question, asked, false);
  const again = await timed(() => target.ask(question, asked, false));
  if (into === null) return;
  for (const [times, ms] of [
    [into.first, first],
    [into.again, again],
  ] as const) {
    times.set(key, [...(times.get(key) ?? []), ms]);
  }
}

function inTurn<Item>(items: readonly Item[], round: number): Item[] {
  const at = round % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}
