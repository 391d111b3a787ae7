import { lensOf, type View } from './view.ts';

/** The view with the register's own ids in place of names and former ids. */
export function renamedIn(view: View, names: ReadonlyMap<string, string>): View {
  const id = (each: string) => names.get(each) ?? each;
  const all = (list: readonly string[]) => [...new Set(list.map(id))];
  const starts = all(view.starts);
  return {
    ...view,
    starts,
    // From a name it cannot be told what lens goes with it.
    lens: view.lens === lensOf(view.starts[0]) ? lensOf(starts[0]) : view.lens,
    expanded: all(view.expanded),
    hidden: all(view.hidden),
    selected: all(view.selected),
    focus: view.focus === null ? null : id(view.focus),
    path: view.path === null ? null : { from: id(view.path.from), to: id(view.path.to) },
    filters: { ...view.filters, hubs: all(view.filters.hubs) },
  };
}
