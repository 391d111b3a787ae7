import type { RegisterFacts } from './material.ts';
import { kindOfStart, type View } from './view.ts';

/** One thing to ask the server for. */
export type Wanted =
  | { readonly kind: 'AROUND'; readonly id: string; readonly steps: number }
  /** Flows said to carry, or to leave out, one category; nothing of broader or narrower ones. */
  | { readonly kind: 'CATEGORY'; readonly id: string }
  | { readonly kind: 'AGREEMENT'; readonly id: string }
  | { readonly kind: 'PATHS'; readonly from: string; readonly to: string };

/**
 * A category is looked for around this many publishers at most: flows that state it are read
 * besides, so beyond this only flows that state nothing are missing, and the picture says so.
 */
export const MOST_PUBLISHERS = 12;

/** What of a view decides what is read. */
export type Asking = Pick<View, 'starts' | 'steps' | 'expanded' | 'path'> & {
  readonly filters: Pick<View['filters'], 'hubs'>;
};

/** What of the register decides what is asked. */
type FactsForAsking = Pick<RegisterFacts, 'categories' | 'controllerIds' | 'cut'>;

/** What must be read for a view, each under its key; a view of the same keys needs nothing new. */
export function wantedFor(view: Asking, facts: FactsForAsking): ReadonlyMap<string, Wanted> {
  const wanted = [
    ...view.starts.flatMap((id) => ofStart(id, view.steps, facts)),
    ...view.expanded.map((id) => around(id)),
    ...view.filters.hubs.map((id) => around(id)),
    ...(view.path === null ? [] : [{ kind: 'PATHS' as const, ...view.path }]),
  ];
  return new Map(wanted.map((each) => [keyOf(each), each]));
}

/** What must be read whatever the register holds: all but the flows of categories. */
export function wantedBeforeFacts(view: Asking): ReadonlyMap<string, Wanted> {
  const starts = view.starts.filter((id) => kindOfStart(id) !== 'CATEGORY');
  return wantedFor({ ...view, starts }, NO_FACTS);
}

const NO_FACTS: FactsForAsking = {
  categories: new Map(),
  controllerIds: [],
  cut: [],
};

function around(id: string, steps = 1): Wanted {
  return { kind: 'AROUND', id, steps };
}

/** What a start is drawn from. */
export function ofStart(id: string, steps: number, facts: FactsForAsking): readonly Wanted[] {
  switch (kindOfStart(id)) {
    case 'PARTY':
      return [around(id, steps)];
    case 'AGREEMENT':
      return [{ kind: 'AGREEMENT', id }];
    case 'CATEGORY':
      // One that is not known here may have another name: that is asked first, then its flows.
      if (!facts.categories.has(id) && !facts.cut.includes('categories')) {
        return [{ kind: 'CATEGORY', id }];
      }
      return [
        ...relatedCategories(id, facts).map((each) => ({ kind: 'CATEGORY' as const, id: each })),
        ...facts.controllerIds.slice(0, MOST_PUBLISHERS).map((each) => around(each)),
      ];
  }
}

/** A category, with everything narrower and broader. */
function relatedCategories(id: string, { categories }: FactsForAsking): readonly string[] {
  const reach = (next: (of: string) => readonly string[]) => {
    const found = new Set<string>();
    const waiting = [...next(id)];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (each === id || found.has(each)) continue;
      found.add(each);
      waiting.push(...next(each));
    }
    return found;
  };
  const broader = reach((of) => categories.get(of)?.broader ?? []);
  const narrower = reach((of) =>
    [...categories.values()].filter((each) => each.broader.includes(of)).map((each) => each.id),
  );
  return [id, ...[...broader, ...narrower].sort()];
}

/** The same for the same question. */
export function keyOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'AROUND':
      return `around ${wanted.steps} ${wanted.id}`;
    case 'PATHS':
      return `paths ${wanted.from} ${wanted.to}`;
    default:
      return `${wanted.kind.toLowerCase()} ${wanted.id}`;
  }
}
