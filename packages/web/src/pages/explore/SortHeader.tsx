import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Sorting } from './rows.ts';

interface SortHeaderProps<Key extends string> {
  column: Key;
  title: string;
  sorting: Sorting<Key> | null;
  onSort: (sorting: Sorting<Key>) => void;
}

/** A column's heading that sorts by it; pressed again it turns the order round. */
export function SortHeader<Key extends string>(props: SortHeaderProps<Key>) {
  const { column, title, sorting, onSort } = props;
  const current = sorting?.by === column ? sorting : null;
  return (
    <th scope="col" aria-sort={current ? (current.down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ by: column, down: current !== null && !current.down })}
      >
        {title}
        {current &&
          (current.down ? (
            <ArrowDown size={14} aria-hidden="true" />
          ) : (
            <ArrowUp size={14} aria-hidden="true" />
          ))}
      </button>
    </th>
  );
}
