import { type Filters, type LineMarkKind, type ListFilter, noFilters, toggled } from './filters.ts';
import type { Point } from './material.ts';
import { emptyView, type Front, type Lens, lensOf, type View } from './view.ts';

/** Everything that a person can do to the picture. Ids are those of {@link View}. */
export type Action =
  /** Begin anew at something; what was there goes. */
  | { readonly type: 'START'; readonly id: string }
  /** Draw something besides what is there. */
  | { readonly type: 'ADD'; readonly id: string }
  /** No longer start at something. */
  | { readonly type: 'DROP'; readonly id: string }
  /** Only the way of looking: a category or a hub is for a person to choose. */
  | { readonly type: 'LENS'; readonly lens: Lens }
  | { readonly type: 'STEPS'; readonly steps: number }
  | { readonly type: 'EXPAND'; readonly id: string }
  | { readonly type: 'COLLAPSE'; readonly id: string }
  | { readonly type: 'HIDE'; readonly ids: readonly string[] }
  | { readonly type: 'UNHIDE'; readonly ids: readonly string[] }
  | { readonly type: 'FOCUS'; readonly id: string | null }
  | { readonly type: 'PIN'; readonly id: string; readonly at: Point }
  | { readonly type: 'UNPIN'; readonly id: string }
  | { readonly type: 'UNPIN_ALL' }
  /** Select one thing, or nothing. */
  | { readonly type: 'SELECT'; readonly id: string | null }
  /** Add one to what is selected, or take it out. */
  | { readonly type: 'SELECT_MORE'; readonly id: string }
  | { readonly type: 'OPEN_GROUP'; readonly id: string }
  | { readonly type: 'CLOSE_GROUP'; readonly id: string }
  | { readonly type: 'FILTER'; readonly list: ListFilter; readonly value: string }
  | { readonly type: 'ONLY'; readonly list: ListFilter; readonly values: readonly string[] }
  | { readonly type: 'UNSAID'; readonly show: boolean }
  | { readonly type: 'TOGGLE_LINE'; readonly mark: LineMarkKind }
  | { readonly type: 'CLEAR_FILTERS' }
  /** Nothing hidden, filtered or focused. */
  | { readonly type: 'SHOW_ALL' }
  | { readonly type: 'PATH'; readonly from: string; readonly to: string }
  | { readonly type: 'LEAVE_PATH' }
  | { readonly type: 'DATE'; readonly day: string | null }
  | { readonly type: 'TABLE'; readonly open: boolean }
  | { readonly type: 'FRONT'; readonly front: Front }
  /** A whole view, from a saved one or from the address. */
  | { readonly type: 'GO'; readonly view: View; readonly words: string };

/** The view after an action. An action that changes nothing gives an equal view. */
export function apply(view: View, action: Action): View {
  switch (action.type) {
    case 'START':
      return startAt(view, action.id);
    case 'ADD':
      return { ...view, starts: withOne(view.starts, action.id), path: null };
    case 'DROP':
      return { ...view, starts: without(view.starts, [action.id]) };
    case 'LENS':
      // Pins and opened groups belong to the places of one lens.
      return { ...view, lens: action.lens, pinned: {}, opened: [] };
    case 'STEPS':
      return { ...view, steps: action.steps };
    case 'EXPAND':
      return {
        ...view,
        expanded: withOne(view.expanded, action.id),
        hidden: without(view.hidden, [action.id]),
        // What a focus leaves out would not be seen.
        focus: null,
        path: null,
      };
    case 'COLLAPSE':
      return { ...view, expanded: without(view.expanded, [action.id]) };
    case 'HIDE':
      return hide(view, action.ids);
    case 'UNHIDE':
      return { ...view, hidden: without(view.hidden, action.ids) };
    case 'FOCUS':
      return { ...view, focus: action.id };
    case 'PIN':
      return { ...view, pinned: { ...view.pinned, [action.id]: rounded(action.at) } };
    case 'UNPIN':
      return { ...view, pinned: withoutPin(view.pinned, action.id) };
    case 'UNPIN_ALL':
      return { ...view, pinned: {} };
    case 'SELECT':
      return { ...view, selected: action.id === null ? [] : [action.id] };
    case 'SELECT_MORE':
      return { ...view, selected: toggled(view.selected, action.id) };
    case 'OPEN_GROUP':
      return { ...view, opened: withOne(view.opened, action.id) };
    case 'CLOSE_GROUP':
      return { ...view, opened: without(view.opened, [action.id]) };
    case 'FILTER':
      return { ...view, filters: toggleFilter(view.filters, action.list, action.value) };
    case 'ONLY':
      return { ...view, filters: { ...view.filters, [action.list]: action.values } };
    case 'UNSAID':
      return { ...view, filters: { ...view.filters, unsaid: action.show ? 'show' : 'hide' } };
    case 'TOGGLE_LINE':
      return { ...view, filters: toggleFilter(view.filters, 'hiddenLines', action.mark) };
    case 'CLEAR_FILTERS':
      return { ...view, filters: noFilters };
    case 'SHOW_ALL':
      return { ...view, filters: noFilters, hidden: [], focus: null };
    case 'PATH':
      return { ...view, path: { from: action.from, to: action.to }, focus: null, selected: [] };
    case 'LEAVE_PATH':
      return { ...view, path: null };
    case 'DATE':
      return { ...view, asAt: action.day };
    case 'TABLE':
      return { ...view, table: action.open ? 'open' : 'closed' };
    case 'FRONT':
      return { ...view, front: action.front };
    case 'GO':
      return action.view;
  }
}

/** Steps that undo passes over: they change where one looks, not what is shown. */
export function isPassing({ type }: Action): boolean {
  return type === 'TABLE' || type === 'FRONT';
}

/** What one after another makes one step with: selections, and days that a slider passes. */
export function runsTogether({ type }: Action): string | null {
  if (type === 'SELECT' || type === 'SELECT_MORE') return 'SELECT';
  return type === 'DATE' ? type : null;
}

/** Everything anew but for the date and what is open beside the map. */
function startAt({ asAt, table, front }: View, id: string): View {
  return { ...emptyView, starts: [id], lens: lensOf(id), asAt, table, front };
}

/** What is hidden can be neither focused nor selected. */
function hide(view: View, ids: readonly string[]): View {
  return {
    ...view,
    hidden: [...view.hidden, ...ids.filter((id) => !view.hidden.includes(id))],
    selected: without(view.selected, ids),
    focus: view.focus !== null && ids.includes(view.focus) ? null : view.focus,
    expanded: without(view.expanded, ids),
  };
}

function toggleFilter(filters: Filters, list: ListFilter, value: string): Filters {
  return { ...filters, [list]: toggled<string>(filters[list], value) };
}

function withOne(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id];
}

function without(list: readonly string[], ids: readonly string[]): readonly string[] {
  return list.filter((each) => !ids.includes(each));
}

function withoutPin(pinned: View['pinned'], id: string): View['pinned'] {
  return Object.fromEntries(Object.entries(pinned).filter(([each]) => each !== id));
}

/** Whole pixels: the address stays short, and reads back what it was written from. */
function rounded({ x, y }: Point): Point {
  // Minus nought would be read back as nought.
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
