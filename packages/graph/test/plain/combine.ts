import { periodState } from '@sharing-atlas/model';
import type * as where from '../../src/select/where.ts';
import { greatest, least, ofDate, opposite, periodOf, type Value, type World } from './world.ts';

/** How what is asked of a record is put together, and asked of the records that it leads to. */

export type Evaluate<Of, Where> = (world: World, of: Of, asked: Where) => Value;

export function together<Of, Where extends where.Combined<Where>>(
  world: World,
  of: Of,
  asked: Where,
  evaluate: Evaluate<Of, Where>,
  own: readonly (Value | null)[],
): Value {
  return least([
    ...own.filter((value) => value !== null),
    ...(asked.AND ?? []).map((each) => evaluate(world, of, each)),
    ...(asked.OR == null ? [] : [greatest(asked.OR.map((each) => evaluate(world, of, each)))]),
    ...(asked.NOT == null ? [] : [opposite(evaluate(world, of, asked.NOT))]),
  ]);
}

export const when = <Asked>(asked: Asked | null | undefined, value: (asked: Asked) => Value) =>
  asked === null || asked === undefined ? null : value(asked);

export const among = <Word>(
  words: readonly Word[],
  word: Word | undefined,
  notSaid?: Word,
): Value => (word === undefined ? 0.5 : words.includes(word) ? 1 : word === notSaid ? 0.5 : 0);

const found = new WeakMap<object, Map<unknown, Value>>();

/** A filter asked of the same record again, along another way, is not worked out again. */
export function remembered<Of>(asked: object, evaluate: (of: Of) => Value): (of: Of) => Value {
  const known = found.get(asked) ?? new Map<unknown, Value>();
  found.set(asked, known);
  return (of) => {
    const value = known.get(of) ?? evaluate(of);
    known.set(of, value);
    return value;
  };
}

/** “None” is that not some are; “every” is that none is otherwise. */
export function several<Of, Where extends object>(
  world: World,
  asked: where.Given<where.ListWhere<Where>>,
  evaluate: Evaluate<Of, Where>,
  some: (is: (of: Of) => Value, isAnyAtAll: boolean) => Value,
): Value | null {
  if (asked == null) return null;
  const of = (one: Where) => remembered(one, (entry: Of) => evaluate(world, entry, one));
  const isAny = (one: Where) => JSON.stringify(one) === '{}';
  const values: Value[] = [];
  if (asked.some != null) values.push(some(of(asked.some), isAny(asked.some)));
  if (asked.none != null) values.push(opposite(some(of(asked.none), isAny(asked.none))));
  if (asked.every != null) {
    const isSo = of(asked.every);
    values.push(opposite(some((entry) => opposite(isSo(entry)), false)));
  }
  return least(values);
}

export const someOf =
  <Of>(items: readonly Of[], isOpen = false) =>
  (holds: (of: Of) => Value): Value =>
    greatest([...items.map(holds), isOpen ? 0.5 : 0]);

/** A relation from its other end: some are so and lead here, each as sure as the less sure of both. */
export const fromOtherEnd =
  <Of>(items: readonly Of[], leadsHere: (of: Of) => Value) =>
  (holds: (of: Of) => Value): Value =>
    greatest(
      items.map((item) => {
        const leads = leadsHere(item);
        return leads === 0 ? 0 : least([leads, holds(item)]);
      }),
    );

export const leadsTo = (ids: readonly string[], id: string, isOpen: boolean): Value =>
  ids.includes(id) ? 1 : isOpen ? 0.5 : 0;

interface Said {
  readonly open?: string | undefined;
}
export const opens = (links: readonly Said[] | undefined) =>
  links === undefined || links.length === 0 || links.some(({ open }) => open !== undefined);

type Dates = Parameters<typeof periodOf>[0];

export function ofPeriod(
  world: World,
  of: Dates,
  asked: Pick<where.FlowWhere, 'firstDay' | 'lastDay' | 'state'>,
) {
  return [
    when(asked.firstDay, (days) => ofDate(days, of.firstDay)),
    when(asked.lastDay, (days) => ofDate(days, of.lastDay)),
    when(asked.state, (words) => among(words, periodState(periodOf(of), world.asAt), 'UNKNOWN')),
  ];
}
