import { type Filters, noFilters, sameFilters } from './filters.ts';
import type { Point } from './material.ts';

/** The ways of drawing the same selection. */
export const lenses = ['sharing', 'flows', 'hub', 'category', 'agreements'] as const;
export type Lens = (typeof lenses)[number];

/** On narrow screens map, table and legend take turns. */
export const fronts = ['map', 'table', 'legend'] as const;
export type Front = (typeof fronts)[number];

/** Furthest that a start may reach; the server answers no further either. */
export const MOST_STEPS = 3;

/**
 * Everything that decides what the explorer shows, and nothing else: it stands in the address as a
 * whole. Ids are those of the register (party, flow, category, agreement), save for `opened` and
 * `selected`, which may also name a folded card, a frame or a bundle of the canvas.
 */
export interface View {
  /** Where the picture starts: parties, categories or agreements, in the order they were added. */
  readonly starts: readonly string[];
  readonly lens: Lens;
  /** Steps around each start, 1 to {@link MOST_STEPS}; a flow or a membership is one. */
  readonly steps: number;
  /** Parties whose neighbours were added. */
  readonly expanded: readonly string[];
  /** Parties and flows hidden by hand. */
  readonly hidden: readonly string[];
  /** Only this party and what is next to it; null for everything. */
  readonly focus: string | null;
  /** Where parties were put by hand, in the layout's own pixels, from its top left. */
  readonly pinned: Readonly<Record<string, Point>>;
  /** What is selected; the panel tells of the last one. */
  readonly selected: readonly string[];
  /** Folded groups and bundles that were opened, by their id on the canvas. */
  readonly opened: readonly string[];
  readonly filters: Filters;
  /** Only what lies between these two parties. */
  readonly path: { readonly from: string; readonly to: string } | null;
  /** The day asked about, YYYY-MM-DD; null is today in England. */
  readonly asAt: string | null;
  /** Whether the table stands under the picture; null leaves it to the lens. */
  readonly table: 'open' | 'closed' | null;
  readonly front: Front;
}

/** A picture of nothing yet. */
export const emptyView: View = {
  starts: [],
  lens: 'sharing',
  steps: 1,
  expanded: [],
  hidden: [],
  focus: null,
  pinned: {},
  selected: [],
  opened: [],
  filters: noFilters,
  path: null,
  asAt: null,
  table: null,
  front: 'map',
};

/** What the view looks at by itself: a hub as a hub, a category or an agreement by its own lens. */
export function lensOf(start: string | undefined): Lens {
  if (start === undefined) return 'sharing';
  if (start.startsWith('hub:')) return 'hub';
  return ({ CATEGORY: 'category', AGREEMENT: 'agreements', PARTY: 'sharing' } as const)[
    kindOfStart(start)
  ];
}

/** What an id of the register stands for, told by its prefix; everything else is a party. */
export function kindOfStart(id: string): 'PARTY' | 'CATEGORY' | 'AGREEMENT' {
  if (id.startsWith('cat:')) return 'CATEGORY';
  return id.startsWith('agreement:') ? 'AGREEMENT' : 'PARTY';
}

/** The category that a picture is about: the one it started at, else the only one filtered for. */
export function categoryOf(view: Pick<View, 'starts' | 'filters'>): string | null {
  const start = view.starts.find((id) => id.startsWith('cat:'));
  if (start !== undefined) return start;
  const { categories } = view.filters;
  return categories.length === 1 ? (categories[0] ?? null) : null;
}

/** Whether two views are the same in every part. */
export function sameView(a: View, b: View): boolean {
  return (
    sameList(a.starts, b.starts) &&
    a.lens === b.lens &&
    a.steps === b.steps &&
    sameList(a.expanded, b.expanded) &&
    sameList(a.hidden, b.hidden) &&
    a.focus === b.focus &&
    samePins(a.pinned, b.pinned) &&
    sameList(a.selected, b.selected) &&
    sameList(a.opened, b.opened) &&
    sameFilters(a.filters, b.filters) &&
    a.path?.from === b.path?.from &&
    a.path?.to === b.path?.to &&
    a.asAt === b.asAt &&
    a.table === b.table &&
    a.front === b.front
  );
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function samePins(a: View['pinned'], b: View['pinned']): boolean {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => a[id]?.x === b[id]?.x && a[id]?.y === b[id]?.y)
  );
}
