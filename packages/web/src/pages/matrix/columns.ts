import type { MatrixCategory } from './types.ts';

interface Column {
  readonly category: MatrixCategory;
  /** 0 for the widest of its group; else how many wider columns it stands under. */
  readonly depth: number;
}

export interface ColumnGroup {
  /** Id of the widest category, or 'alone' for those that share it with no other column. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly Column[];
}

interface Wider {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly Wider[];
}

interface Branch {
  readonly root: Wider;
  readonly columns: Column[];
}

/**
 * The categories as groups of columns, broader before narrower. A group is the widest category
 * that at least two columns share; a category of several wider ones stands once, under the wider
 * one that is a column too, else under the first. Groups of which something
 * is said (the ids in `said`) come first.
 */
export function columnGroups(
  categories: readonly MatrixCategory[],
  said: ReadonlySet<string>,
): readonly ColumnGroup[] {
  const asColumns = new Map(categories.map((each) => [each.id, each]));
  const under = new Map<string, MatrixCategory[]>();
  const roots = new Map<string, { root: Wider; heads: MatrixCategory[] }>();
  for (const category of categories) {
    const path = pathUp(category, asColumns);
    const parent = path.find(({ id }) => asColumns.has(id));
    if (parent) {
      under.set(parent.id, [...(under.get(parent.id) ?? []), category]);
    } else {
      const root = path.at(-1) ?? category;
      const known = roots.get(root.id) ?? { root, heads: [] };
      known.heads.push(category);
      roots.set(root.id, known);
    }
  }
  const branches = [...roots.values()].map(({ root, heads }): Branch => {
    const start = asColumns.has(root.id) ? 0 : 1;
    return { root, columns: heads.flatMap((head) => withNarrower(head, start, under)) };
  });
  const shared = branches.filter(({ columns }) => columns.length > 1);
  const alone = branches.filter(({ columns }) => columns.length === 1);
  const groups = shared.map(({ root, columns }) => ({ id: root.id, name: root.name, columns }));
  if (alone.length === 0) return saidFirst(groups, said);
  const onTheirOwn = {
    id: 'alone',
    name: groups.length === 0 ? 'Categories' : 'Categories on their own',
    columns: alone
      .flatMap(({ columns }) => columns.map((each) => ({ ...each, depth: 0 })))
      .sort((a, b) => Number(said.has(b.category.id)) - Number(said.has(a.category.id))),
  };
  return saidFirst([...groups, onTheirOwn], said);
}

/** What little is said should be in sight before any scrolling. */
function saidFirst(
  groups: readonly ColumnGroup[],
  said: ReadonlySet<string>,
): readonly ColumnGroup[] {
  const isSaid = ({ columns }: ColumnGroup) =>
    columns.some(({ category }) => said.has(category.id));
  return [...groups.filter(isSaid), ...groups.filter((group) => !isSaid(group))];
}

/** The wider categories from the nearest up, through columns wherever there is a choice. */
function pathUp(from: Wider, columns: ReadonlyMap<string, unknown>): readonly Wider[] {
  const path: Wider[] = [];
  let wider = from.broader ?? [];
  while (wider.length > 0) {
    const next = wider.find(({ id }) => columns.has(id)) ?? wider[0];
    if (!next || path.some(({ id }) => id === next.id)) break;
    path.push(next);
    wider = next.broader ?? [];
  }
  return path;
}

function withNarrower(
  category: MatrixCategory,
  depth: number,
  under: ReadonlyMap<string, readonly MatrixCategory[]>,
): Column[] {
  const narrower = under.get(category.id) ?? [];
  return [{ category, depth }, ...narrower.flatMap((each) => withNarrower(each, depth + 1, under))];
}

/** Only the columns of which some row says something; a group left without columns goes. */
export function onlySaid(
  groups: readonly ColumnGroup[],
  said: ReadonlySet<string>,
): readonly ColumnGroup[] {
  return groups
    .map((group) => ({
      ...group,
      columns: group.columns.filter(({ category }) => said.has(category.id)),
    }))
    .filter(({ columns }) => columns.length > 0);
}
