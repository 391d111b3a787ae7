import { flows } from './flows.ts';
import { law } from './law.ts';
import { lists } from './lists.ts';
import { notices } from './notices.ts';
import { parties } from './parties.ts';
import { search } from './search.ts';
import { select } from './select.ts';
import { whole } from './whole.ts';

/** Every query of the graph, evaluated in plain JavaScript: one entry under the query's own name. */
export const inMemory = {
  ...flows,
  ...law,
  ...lists,
  ...notices,
  ...parties,
  ...search,
  ...select,
  ...whole,
};

export type { Evaluation } from './evaluation.ts';
export { type MemoryGraph, memoryGraph } from './graph.ts';
