import { partyKinds } from '../components/party-kind.ts';
import { parseDay } from '../text/dates.ts';
import { givenTwice, notAPart } from '../text/left-out.ts';
import {
  basisScopes,
  classMarks,
  type Filters,
  type ListFilter,
  lineMarks,
  listFilters,
  noFilters,
  states,
} from './filters.ts';
import { joined, putTogether, type RawAddress, split, takeApart } from './query-string.ts';
import { emptyView, fronts, lenses, lensOf, MOST_STEPS, type View } from './view.ts';

/** Addresses written now. Those without a version are of the time before there was one. */
const VERSION = 2;
/** Each is a question to the server: an address may not ask for more. */
const MOST_READ = 40;

/** When an address was made, and what it showed then. */
export interface Made {
  readonly revision: number;
  /** See `fingerprint.ts`; empty where the picture was too large. */
  readonly was: string;
}

export interface ReadAddress {
  readonly view: View;
  readonly made: Made | null;
  /** What of the address was not understood, a sentence each. */
  readonly leftOut: readonly string[];
}

const filterNames: Readonly<Record<ListFilter, string>> = {
  categories: 'category',
  classes: 'class',
  purposes: 'purpose',
  stages: 'stage',
  bases: 'basis',
  scopes: 'scope',
  agreements: 'agreement',
  hubs: 'hub',
  hiddenLines: 'hide',
  hiddenKinds: 'kinds',
  hiddenStates: 'states',
};

/** Filters with values of their own; the others hold ids. */
const filterValues: Partial<Readonly<Record<ListFilter, readonly string[]>>> = {
  classes: classMarks,
  scopes: basisScopes,
  hiddenLines: lineMarks,
  hiddenKinds: partyKinds,
  hiddenStates: states,
};

/** The query string of a view, without a question mark; what is as it is by itself is left out. */
export function writeAddress(view: View, made: Made | null = null): string {
  const lens = view.lens === lensOf(view.starts[0]) ? '' : view.lens;
  const path = view.path === null ? '' : joined([view.path.from, view.path.to]);
  return putTogether([
    ['v', String(VERSION)],
    ['of', joined(view.starts)],
    ['lens', lens],
    ['steps', view.steps === 1 ? '' : String(view.steps)],
    ['with', joined(view.expanded)],
    ['without', joined(view.hidden)],
    ['focus', view.focus ?? ''],
    ['path', path],
    ...listFilters.map((list) => [filterNames[list], joined(view.filters[list])] as const),
    ['unsaid', view.filters.unsaid === 'show' ? '' : view.filters.unsaid],
    ['open', joined(view.opened)],
    ['at', joined(Object.entries(view.pinned).map(([id, { x, y }]) => `${id}@${x}_${y}`))],
    ['selected', joined(view.selected)],
    ['asAt', view.asAt ?? ''],
    ['table', view.table ?? ''],
    ['view', view.front === 'map' ? '' : view.front],
    ['rev', made === null ? '' : String(made.revision)],
    ['was', made?.was ?? ''],
  ]);
}

/** Reads a query string. It opens what it can, and says what it left out. */
export function readAddress(search: string): ReadAddress {
  const raw = takeApart(search);
  const leftOut: string[] = raw.broken.map(
    (text) => `“${text}” holds a character code that is cut or broken.`,
  );
  const take = reader(raw, leftOut);
  const version = versionOf(take.one('v'), leftOut);
  const list = (name: string) => (version === 1 ? take.whole(name) : take.list(name));
  const starts = within(MOST_READ, 'of', list('of'), leftOut);
  const lens = take.choice('lens', lenses) ?? lensOf(starts[0]);
  const filters = readFilters(take);
  const view: View = {
    starts,
    lens,
    steps: stepsOf(take.one('steps') ?? take.one('depth'), leftOut),
    expanded: within(MOST_READ, 'with', take.list('with'), leftOut),
    hidden: take.list('without'),
    focus: take.one('focus'),
    pinned: pinsOf(take.list('at'), leftOut),
    selected: list('selected'),
    opened: take.list('open'),
    filters,
    path: pathOf(take.list('path'), leftOut),
    asAt: dayOf(take.one('asAt')),
    table: take.choice('table', ['open', 'closed'] as const),
    front: take.choice('view', fronts) ?? emptyView.front,
  };
  const made = madeOf(take.one('rev'), take.one('was'), leftOut);
  for (const name of raw.values.keys()) {
    if (!take.asked.has(name)) leftOut.push(notAPart(name, 'a map’s address'));
  }
  return { view, made, leftOut };
}

type Reader = ReturnType<typeof reader>;

function reader({ values }: RawAddress, leftOut: string[]) {
  const asked = new Set<string>();
  const one = (name: string): string | null => {
    asked.add(name);
    const [first, ...more] = values.get(name) ?? [];
    for (const each of more) leftOut.push(givenTwice(name, each));
    if (first === '') leftOut.push(`“${name}” is empty.`);
    return first === undefined || first === '' ? null : first;
  };
  const distinct = (name: string, items: readonly string[]) =>
    items.filter((item, at) => {
      const isFirst = items.indexOf(item) === at;
      if (!isFirst) leftOut.push(`“${item}” stands twice in “${name}”.`);
      return isFirst;
    });
  const known = <T extends string>(name: string, text: string, allowed: readonly T[]) => {
    const found = allowed.find((each) => each === text);
    if (found === undefined) {
      leftOut.push(`“${text}” is nothing that “${name}” can be; it can be ${allowed.join(', ')}.`);
    }
    return found ?? null;
  };
  const list = (name: string) => distinct(name, split(one(name) ?? ''));
  return {
    asked,
    one,
    list,
    whole: (name: string): readonly string[] => {
      const value = one(name);
      return value === null ? [] : [value];
    },
    choice: <T extends string>(name: string, allowed: readonly T[]): T | null => {
      const text = one(name);
      return text === null ? null : known(name, text, allowed);
    },
    choices: <T extends string>(name: string, allowed: readonly T[]): readonly T[] =>
      list(name).flatMap((text) => known(name, text, allowed) ?? []),
  };
}

function readFilters(take: Reader): Filters {
  const lists = listFilters.map((list) => {
    const allowed = filterValues[list];
    const name = filterNames[list];
    return [list, allowed ? take.choices(name, allowed) : take.list(name)] as const;
  });
  return {
    ...noFilters,
    ...Object.fromEntries(lists),
    unsaid: take.choice('unsaid', ['show', 'hide'] as const) ?? 'show',
  };
}

function versionOf(text: string | null, leftOut: string[]): number {
  if (text === null) return 1;
  const version = Number(text);
  if (Number.isInteger(version) && version >= 1 && version <= VERSION) return version;
  leftOut.push(
    version > VERSION
      ? `The address is of version ${text}, which is later than this one; only what this version knows was read.`
      : `“${text}” is no version of an address.`,
  );
  return VERSION;
}

function stepsOf(text: string | null, leftOut: string[]): number {
  if (text === null) return 1;
  const steps = Number(text);
  if (Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS) return steps;
  leftOut.push(`“${text}” is no number of steps from 1 to ${MOST_STEPS}; one step is shown.`);
  return 1;
}

function pinsOf(items: readonly string[], leftOut: string[]): View['pinned'] {
  return Object.fromEntries(
    items.flatMap((item) => {
      const [, id, x, y] = /^(.+)@(-?\d{1,6})_(-?\d{1,6})$/u.exec(item) ?? [];
      if (id === undefined) {
        leftOut.push(`“${item}” is no place on the map.`);
        return [];
      }
      return [[id, { x: Number(x) + 0, y: Number(y) + 0 }]];
    }),
  );
}

function pathOf(items: readonly string[], leftOut: string[]): View['path'] {
  const [from, to, ...more] = items;
  if (from === undefined) return null;
  if (to !== undefined && more.length === 0 && from !== to) return { from, to };
  leftOut.push(`“${items.join(',')}” does not name two parties to look between.`);
  return null;
}

/** A day that cannot be is told of by the date strip, on every page in the same words. */
function dayOf(text: string | null): string | null {
  if (text === null) return null;
  const parsed = parseDay(text);
  return parsed.ok ? parsed.day : null;
}

function madeOf(revision: string | null, was: string | null, leftOut: string[]): Made | null {
  if (was !== null && !/^[\w-]*$/u.test(was)) leftOut.push('What the map was then cannot be read.');
  if (revision === null) return null;
  const number = Number(revision);
  if (Number.isInteger(number) && number >= 0) {
    return { revision: number, was: was !== null && /^[\w-]*$/u.test(was) ? was : '' };
  }
  leftOut.push(`“${revision}” is no revision of the register.`);
  return null;
}

function within(
  most: number,
  name: string,
  items: readonly string[],
  leftOut: string[],
): readonly string[] {
  if (items.length > most) {
    leftOut.push(`“${name}” names ${items.length}; only the first ${most} are shown.`);
  }
  return items.slice(0, most);
}
