/** A view that a person kept in this browser. */
export interface SavedView {
  readonly name: string;
  /** Its address, without a question mark. */
  readonly address: string;
}

const KEY = 'sharing-atlas.views';

/** What the browser's storage offers of what is needed here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The saved views, newest first. What is not of our making is passed over. */
export function savedViews(shelf: Shelf): readonly SavedView[] {
  try {
    const read: unknown = JSON.parse(shelf.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Keeps a view under a name, in place of one of the same name. False where the browser refuses. */
export function saveView(shelf: Shelf, view: SavedView): boolean {
  return keep(shelf, [view, ...savedViews(shelf).filter(({ name }) => name !== view.name)]);
}

export function forgetView(shelf: Shelf, name: string): boolean {
  return keep(
    shelf,
    savedViews(shelf).filter((view) => view.name !== name),
  );
}

function keep(shelf: Shelf, views: readonly SavedView[]): boolean {
  try {
    shelf.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

function isSaved(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'address' in value &&
    typeof value.address === 'string'
  );
}
