import type { FlowEntry } from '../entries.ts';
import { type Column, isSure, keyOf } from './columns.ts';

/**
 * Flows that have the same keys in all columns; while they are being sorted also those that have the
 * same in the first few, and which keys of the next column lead on from there.
 */
export class Members {
  /** The number of the key in each column, the last one first. */
  readonly #before: Members | null;
  readonly #key: number;
  #next: Map<number, Members> | null = null;
  /** Each once. */
  readonly flows: FlowEntry[] = [];
  /** How many of them have these keys for sure. */
  sure = 0;

  constructor(before: Members | null = null, key = 0) {
    this.#before = before;
    this.#key = key;
  }

  with(key: number): Members {
    this.#next ??= new Map();
    let next = this.#next.get(key);
    if (next === undefined) {
      next = new Members(this, key);
      this.#next.set(key, next);
    }
    return next;
  }

  /** Those in it, by the numbers of their keys: a key before another's stands before it. */
  *all(): Iterable<Members> {
    if (this.flows.length > 0) yield this;
    const next = [...(this.#next ?? [])].sort(([one], [other]) => one - other);
    for (const [, members] of next) yield* members.all();
  }

  /** The number of its key in each column. */
  path(): readonly number[] {
    return this.#before === null ? [] : [...this.#before.path(), this.#key];
  }
}

/** What may be sorted at most: ways in which flows have keys, over all flows, and groups of them. */
export interface Most {
  readonly ways: number;
  readonly groups: number;
}

/**
 * Sorts flows by their keys in all columns: each flow is once in every combination of a key of each.
 * Null if there is more of it than may be: columns multiply.
 */
export function membersOf(
  flows: readonly FlowEntry[],
  columns: readonly Column[],
  most: Most,
): readonly Members[] | null {
  const all = new Members();
  let ways = 0;
  let groups = 0;
  for (const flow of flows) {
    ways += columns.reduce((size, column) => size * column.ways.sizeAt(flow.place), 1);
    if (ways > most.ways || groups > most.groups) return null;
    groups += sort(flow, columns, 0, all, flow.assertion !== 'INFERRED');
  }
  return groups > most.groups ? null : [...all.all()];
}

/**
 * Puts a flow where its keys lead; how many groups that made. A function that calls itself: it is done
 * for each way of each flow, and must make no lists.
 */
function sort(
  flow: FlowEntry,
  columns: readonly Column[],
  depth: number,
  into: Members,
  sure: boolean,
): number {
  const ways = columns[depth]?.ways;
  if (ways === undefined) {
    into.flows.push(flow);
    if (sure) into.sure += 1;
    return into.flows.length === 1 ? 1 : 0;
  }
  let made = 0;
  const end = ways.start(flow.place + 1);
  for (let at = ways.start(flow.place); at < end; at += 1) {
    const way = ways.numbers[at] ?? 0;
    made += sort(flow, columns, depth + 1, into.with(keyOf(way)), sure && isSure(way));
  }
  return made;
}
