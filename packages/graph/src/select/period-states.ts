import {
  type Day,
  dayAfterLatest,
  earliestDay,
  latestDay,
  type Period,
  type PeriodState,
  type periodState,
} from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import type { Table } from './entries.ts';
import { recordsOf } from './truths.ts';

export interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function periodOf({ validFrom, validTo }: Dated): Period {
  return { from: validFrom, to: validTo };
}

/**
 * How the periods of the records of a table stand at a day, by their place: as {@link periodState} says
 * of each. With the days as numbers, side by side, it takes a twentieth of the time.
 */
export function statesOf(table: Table<Dated>, asAt: Day): (place: number) => PeriodState {
  const day = numberOf(asAt);
  const { begins, begun, ends, ended } = boundsOf(table);
  return (place) => {
    if (day < (begins[place] ?? ALWAYS)) return 'NOT_BEGUN';
    if (day >= (ended[place] ?? NEVER)) return 'ENDED';
    const isCurrent = day >= (begun[place] ?? NEVER) && day < (ends[place] ?? ALWAYS);
    return isCurrent ? 'CURRENT' : 'UNKNOWN';
  };
}

/** The days between which the state of each period may be, or is, another. */
interface Bounds {
  readonly begins: Int32Array;
  readonly begun: Int32Array;
  readonly ends: Int32Array;
  readonly ended: Int32Array;
}

const NEVER = 2 ** 31 - 1;
const ALWAYS = 0;

/** Where no first or last day is recorded, nothing is known of either: it is neither over nor sure. */
const boundsOf = onceFor((table: Table<Dated>): Bounds => {
  const records = recordsOf(table);
  const days = (dayOf: (record: Dated) => Day | null, unknown: number) =>
    Int32Array.from(records, (record) => {
      const day = dayOf(record);
      return day === null ? unknown : numberOf(day);
    });
  return {
    begins: days(({ validFrom }) => validFrom && earliestDay(validFrom), ALWAYS),
    begun: days(({ validFrom }) => validFrom && latestDay(validFrom), NEVER),
    ends: days(({ validTo }) => validTo && earliestDay(validTo), ALWAYS),
    ended: days(({ validTo }) => validTo && dayAfterLatest(validTo), NEVER),
  };
});

/** 20261123 for 2026-11-23: numbers in the order of the days. */
function numberOf(day: Day): number {
  return Number(day.replaceAll('-', ''));
}
