import { ChevronDown, ChevronRight } from 'lucide-react';
import type { GroupId, RecipientGroup } from './lines.ts';

interface GroupRowProps {
  group: RecipientGroup;
  line: number;
  /** How many categories are columns. */
  categories: number;
  folded: boolean;
  stop: boolean;
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  onFold: (id: GroupId) => void;
}

/** The heading of a kind of recipient, with its count; it folds what stands under it. */
export function GroupRow(props: GroupRowProps) {
  const { group, line, categories, folded, stop, measure, onFold } = props;
  return (
    <tr
      ref={measure}
      data-index={line}
      data-line={line}
      aria-rowindex={line + 3}
      className="matrix__group"
    >
      <th scope="row" data-column={0}>
        <button
          type="button"
          tabIndex={stop ? 0 : -1}
          aria-expanded={!folded}
          onClick={() => onFold(group.id)}
        >
          {folded ? (
            <ChevronRight size={16} aria-hidden="true" />
          ) : (
            <ChevronDown size={16} aria-hidden="true" />
          )}
          {group.name} <span className="matrix__count">{group.recipients.length}</span>
        </button>
      </th>
      <td colSpan={categories} />
      <td className="matrix__silence" />
      <td className="matrix__ref" />
    </tr>
  );
}
