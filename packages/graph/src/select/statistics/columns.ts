import type { FlowEntry, FlowIndex } from '../entries.ts';
import { Recent } from '../recent.ts';
import { belongingsBy, type Grouping } from './belongings.ts';
import { ASPECTS, type Aspect, type GroupKey } from './dimensions.ts';
import { NumberLists } from './number-lists.ts';

/**
 * What every flow of an index has in one aspect, in numbers. It is made once and kept with the index:
 * a question goes through numbers only, and makes no object for each way in which a flow belongs.
 */
export interface Column {
  /** The keys that there are, by their number: those of the dimensions that are asked for. */
  readonly keys: readonly (readonly GroupKey[])[];
  /** By the place of a flow: its keys, each once, as {@link keyOf} and {@link isSure} read them. */
  readonly ways: NumberLists;
  /** Places of the categories by which a flow has these keys; none where it is not by what flows carry. */
  categoriesOf(flow: FlowEntry, key: number): readonly number[];
}

/** A way is the number of its keys, and whether the flow has them for sure. */
export const keyOf = (way: number): number => way >> 1;
export const isSure = (way: number): boolean => (way & 1) === 1;

/** The columns of those aspects that flows are grouped by. */
export function columnsOf(grouping: Grouping): readonly Column[] {
  const { by, index } = grouping;
  const asked = ASPECTS.filter((aspect: Aspect) => aspect.some((each) => by.includes(each)));
  return asked.map((aspect) =>
    keptOf(index).of(nameOf(aspect, grouping), () => columnOf(aspect, grouping)),
  );
}

/** At most so many columns are kept; each is a few hundred kilobytes at 20,000 flows. */
const MOST_COLUMNS = 32;
const kept = new WeakMap<FlowIndex, Recent<Column>>();

function keptOf(index: FlowIndex): Recent<Column> {
  const columns = kept.get(index) ?? new Recent(MOST_COLUMNS);
  kept.set(index, columns);
  return columns;
}

/** Names all that a column depends on. */
function nameOf(aspect: Aspect, { by, categoryLevel, asAt }: Grouping): string {
  const asked = aspect.filter((dimension) => by.includes(dimension));
  const level = aspect.includes('CATEGORY') ? categoryLevel : null;
  return JSON.stringify([...asked, level, asked.includes('AGREEMENT_STATE') ? asAt : null]);
}

function columnOf(aspect: Aspect, grouping: Grouping): Column {
  const { by, index } = grouping;
  const belongings = belongingsBy(aspect);
  const numbers = new Map<string, number>();
  const keys: (readonly GroupKey[])[] = [];
  const numberOf = (of: readonly GroupKey[]): number => {
    const asked = of.filter(({ dimension }) => by.includes(dimension));
    const text = textOf(asked);
    const known = numbers.get(text) ?? numbers.size;
    if (known < numbers.size) return known;
    numbers.set(text, known);
    keys.push(asked);
    return known;
  };
  const ways: Iterable<number>[] = [];
  const pairs: Iterable<number>[] = [];
  const most = index.categories.size;
  for (const flow of index.flows.values()) {
    const sure = new Map<number, boolean>();
    const carried = new Set<number>();
    for (const { keys: of, category, isUnsure } of belongings(flow, grouping)) {
      const key = numberOf(of);
      sure.set(key, sure.get(key) === true || !isUnsure);
      if (category !== null) carried.add(key * most + category.place);
    }
    ways.push([...sure].map(([key, isSo]) => key * 2 + (isSo ? 1 : 0)));
    pairs.push(carried);
  }
  // Keys times categories can be more than 32 bits hold.
  const pairsOf = new NumberLists(pairs, Float64Array);
  return {
    keys,
    ways: new NumberLists(ways),
    categoriesOf: ({ place }, key) =>
      [...pairsOf.listAt(place)]
        .filter((pair) => Math.floor(pair / most) === key)
        .map((pair) => pair % most),
  };
}

/** No id and no word has these marks in it. */
function textOf(keys: readonly GroupKey[]): string {
  return keys.map(({ value }) => value ?? '\0').join('\n');
}
