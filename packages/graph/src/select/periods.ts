import {
  type DaysAsked,
  dateMeets,
  isOver,
  lastDayBefore,
  type PartialDate,
  type Period,
  type PeriodState,
  periodState,
} from '@sharing-atlas/model';
import type { Asking } from './asking.ts';
import { type Condition, oneOf } from './conditions.ts';
import type { Given } from './where.ts';

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface DatesWhere {
  readonly firstDay?: Given<DaysAsked>;
  readonly lastDay?: Given<DaysAsked>;
}

export function date<Entry>(
  asked: Given<DaysAsked>,
  read: (entry: Entry) => PartialDate | null,
  asking: Asking,
  at: string,
): Condition<Entry> {
  if (asked == null) return null;
  const days = asking.days(asked, at);
  return (entry) => dateMeets(read(entry), days);
}

/** The first and the last day, as people write them. */
export function dates<Entry extends Dated>(
  asked: DatesWhere,
  asking: Asking,
  at: string,
): readonly Condition<Entry>[] {
  const lastDay = ({ validTo }: Entry) => (validTo === null ? null : lastDayBefore(validTo));
  return [
    date(asked.firstDay, (entry: Entry) => entry.validFrom, asking, `${at}.firstDay`),
    date(asked.lastDay, lastDay, asking, `${at}.lastDay`),
  ];
}

/** The days, and how the period stands at the day that the question is asked of. */
export function period<Entry extends Dated>(
  asked: DatesWhere & { readonly state?: Given<readonly PeriodState[]> },
  asking: Asking,
  at: string,
): readonly Condition<Entry>[] {
  const state = (entry: Entry) => stateOf(entry, asking);
  return [...dates<Entry>(asked, asking, at), oneOf(asked.state, state, 'UNKNOWN')];
}

/** How it stands at the day asked of. */
export function stateOf(entry: Dated, asking: Asking): PeriodState {
  return periodState(periodOf(entry), asking.asAt);
}

/** Whether it is known to have ended, or not to have begun, by the day asked of. */
export function hasRun(entry: Dated, asking: Asking): boolean {
  return isOver(periodOf(entry), asking.asAt);
}

export function periodOf({ validFrom, validTo }: Dated): Period {
  return { from: validFrom, to: validTo };
}
