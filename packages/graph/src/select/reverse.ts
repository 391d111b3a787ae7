import { onlyOnce } from '../once.ts';
import { someOf, type Test } from './conditions.ts';
import type { AgreementEntry, CategoryEntry, FlowEntry, FlowIndex } from './entries.ts';
import { mayBe } from './trees.ts';

/**
 * Relations asked from their other end. They must say the same as from their own: a list that is left
 * open, or that nobody wrote down, may lead here too.
 */

/** Some of those that name it; UNKNOWN where one that leaves its list open is so. */
export function someNaming<Entry, Of>(
  read: (entry: Entry) => Iterable<Of>,
  all: () => Iterable<Of>,
  isOpen: (of: Of) => boolean,
): (test: Test<Of>) => Test<Entry> {
  return (test) => {
    const maybe = onlyOnce(() => mayBe(someOf(all(), (of) => (isOpen(of) ? test(of) : 'FALSE'))));
    return (entry) => {
      const found = someOf(read(entry), test);
      return found === 'FALSE' ? maybe() : found;
    };
  };
}

/**
 * Some of the flows that carry a category. One that is said to carry something broader may, and so may
 * one that states no category or leaves its list open, unless it is said to leave this one out.
 */
export function someCarrying({ flows }: FlowIndex): (test: Test<FlowEntry>) => Test<CategoryEntry> {
  return (test) => {
    const open = onlyOnce(() =>
      [...flows.values()].filter((flow) => flow.carriesLeftOpen && test(flow) !== 'FALSE'),
    );
    return (category) => {
      const carrying: Test<FlowEntry> = (flow) =>
        isLeftOut(category, flow) ? 'FALSE' : test(flow);
      const found = someOf(category.carriedBy, carrying);
      if (found !== 'FALSE') return found;
      const mayCarry = [...category.broader].some(
        ({ carriedBy }) => someOf(carriedBy, carrying) !== 'FALSE',
      );
      return mayCarry || open().some((flow) => !isLeftOut(category, flow)) ? 'UNKNOWN' : 'FALSE';
    };
  };
}

function isLeftOut(category: CategoryEntry, { excludes }: FlowEntry): boolean {
  return excludes.some(({ of }) => of === category || of.narrower.has(category));
}

/** Whether the source leaves open which agreements it is under; no word of any is no doubt. */
export function agreementsLeftOpen({ agreements }: FlowEntry): boolean {
  return agreements.some(({ open }) => open !== null);
}

/** Whether there may be parties to it that are not named. */
export function othersMayBeParties({ parties, partiesLeftOpen }: AgreementEntry): boolean {
  return parties.length === 0 || partiesLeftOpen;
}
