import { both, type Truth } from '@sharing-atlas/model';
import { onlyOnce } from '../once.ts';
import { someOf, type Test } from './conditions.ts';
import type {
  CategoryEntry,
  CategoryLink,
  FlowEntry,
  FlowIndex,
  OpenLink,
  Placed,
} from './entries.ts';
import { remembered } from './truths.ts';
import type { CategoriesWhere } from './where.ts';

interface InTree<Entry> {
  readonly narrower: ReadonlySet<Entry>;
}

/** Whether a list says all: it has something in it and no words that leave it open. */
export function isLeftOpen(links: readonly { readonly open: string | null }[]): boolean {
  return links.length === 0 || links.some(({ open }) => open !== null);
}

/**
 * Some of what is said, where the words stand in a tree. What is said of something wider may be of
 * each thing that is narrower, and a list that is left open may hold anything.
 */
export function someInTree<Entry, Of extends InTree<Of> & Placed>(
  read: (entry: Entry) => readonly OpenLink<Of>[],
  all: () => Iterable<Of>,
): (test: Test<Of>) => Test<Entry> {
  return (test) => {
    const said = remembered(saidOf(test, NONE));
    const anything = onlyOnce(() => mayBe(someOf(all(), test)));
    return (entry) => {
      const links = read(entry);
      const found = someOf(links, ({ of }) => said(of));
      return found === 'FALSE' && isLeftOpen(links) ? anything() : found;
    };
  };
}

/**
 * Some of the categories that a flow carries. What it is said to leave out it does not carry, with all
 * that is narrower; where the source states no category it may carry any of the others.
 */
export function someCategory(
  index: FlowIndex,
  asked: CategoriesWhere['assertion'],
): (test: Test<CategoryEntry>) => Test<FlowEntry> {
  const isAsked = ({ assertion }: CategoryLink) => asked == null || asked.includes(assertion);
  // What curators inferred is all known: only what the source states can be left open.
  const canBeOpen = asked == null || asked.includes('STATED');
  return (test) => {
    const ofAll = onlyOnce(() => mayBe(someOf(index.categories.values(), test)));
    const said = remembered(saidOf(test, NONE));
    const saidIfAsked: Test<CategoryLink> = (link) => (isAsked(link) ? said(link.of) : 'FALSE');
    return ({ carries, excludes, carriesLeftOpen }) => {
      if (excludes.length === 0) {
        const found = someOf(carries, saidIfAsked);
        return found === 'FALSE' && canBeOpen && carriesLeftOpen ? ofAll() : found;
      }
      const out = new Set(excludes.flatMap(({ of }) => [of, ...of.narrower]));
      const within = carries.filter((link) => isAsked(link) && !out.has(link.of));
      const found = someOf(within, ({ of }) => saidOf(test, out)(of));
      if (found !== 'FALSE' || !canBeOpen || !carriesLeftOpen) return found;
      return mayBe(someOf(others(index.categories.values(), out), test));
    };
  };
}

/** Whether what the source itself states of what a flow carries leaves room for more. */
export function isStatedOpen(carries: readonly CategoryLink[]): boolean {
  return isLeftOpen(carries.filter(({ assertion }) => assertion === 'STATED'));
}

const NONE: ReadonlySet<never> = new Set();

/** Whether what is said to be this is so: it may be any of the narrower things that are not left out. */
function saidOf<Of extends InTree<Of>>(test: Test<Of>, out: ReadonlySet<Of>): Test<Of> {
  return (of) => {
    const itself = test(of);
    return itself === 'FALSE' ? mayBe(someOf(others(of.narrower, out), test)) : itself;
  };
}

function* others<Of>(all: Iterable<Of>, out: ReadonlySet<Of>): Iterable<Of> {
  for (const each of all) if (!out.has(each)) yield each;
}

/** What holds of something that may be meant, and may not. */
export function mayBe(truth: Truth): Truth {
  return both(truth, 'UNKNOWN');
}
