import {
  type DaysAsked,
  dateMeets,
  lastDayBefore,
  type PartialDate,
  type PeriodState,
  periodState,
} from '@sharing-atlas/model';
import type { Asking } from './asking.ts';
import { type Condition, oneOf } from './conditions.ts';
import type { Placed, Table } from './entries.ts';
import { type Dated, periodOf, statesOf } from './period-states.ts';
import { columnOf } from './truths.ts';
import type { Given } from './where.ts';

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
export function period<Entry extends Dated & Placed>(
  asked: DatesWhere & { readonly state?: Given<readonly PeriodState[]> },
  asking: Asking,
  at: string,
): readonly Condition<Entry>[] {
  return [...dates<Entry>(asked, asking, at), inState(asked.state, asking)];
}

/** How the period stands at the day that the question is asked of. */
export function inState<Entry extends Dated & Placed>(
  asked: Given<readonly PeriodState[]>,
  asking: Asking,
): Condition<Entry> {
  const truthOf = oneOf(asked, (state: PeriodState) => state, 'UNKNOWN');
  if (truthOf === null) return null;
  const day = asking.day();
  return Object.assign((entry: Entry) => truthOf(periodState(periodOf(entry), day)), {
    ofAll: (table: Table<Entry>) => {
      const stateOf = statesOf(table, day);
      return columnOf(table, (place) => truthOf(stateOf(place)));
    },
  });
}
