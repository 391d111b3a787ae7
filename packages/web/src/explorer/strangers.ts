import { NO_AGREEMENT } from './filters.ts';
import type { Material } from './material.ts';
import type { View } from './view.ts';

const NOT_TOLD = 'whether it is in this register is not told here.';

/**
 * What an address names and nothing that was read has: a sentence each. What is selected is told of
 * in the panel, and what is asked of the server is refused by it.
 */
export function strangersIn(view: View, material: Material): readonly string[] {
  const { parties, flows, memberships, facts } = material;
  const isHere = (id: string) => parties.has(id) || flows.has(id) || memberships.has(id);
  const missing = (ids: readonly string[], what: string) =>
    ids.filter((id) => !isHere(id)).map((id) => `“${id}” is not on this map, so ${what}.`);
  const { categories, agreements } = view.filters;
  return [
    ...missing(view.hidden, 'it could not be hidden'),
    ...missing(view.focus === null ? [] : [view.focus], 'there is no focus on it'),
    ...missing(Object.keys(view.pinned), 'it has no place there'),
    ...categories
      .filter((id) => !facts.categories.has(id))
      .map((id) =>
        facts.cut.includes('categories')
          ? `“${id}” is not among the ${facts.categories.size} categories that the map has read: ${NOT_TOLD}`
          : `“${id}” is no category of this register: no flow is said to carry it.`,
      ),
    ...agreements
      .filter((id) => id !== NO_AGREEMENT && !facts.agreements.has(id))
      .map((id) =>
        facts.cut.includes('agreements')
          ? `“${id}” is not among the ${facts.agreements.size} agreements that the map has read: ${NOT_TOLD}`
          : `“${id}” is no agreement of this register: no flow is under it.`,
      ),
  ];
}
