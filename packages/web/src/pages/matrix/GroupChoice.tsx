import type { ColumnGroup } from './columns.ts';

interface GroupChoiceProps {
  groups: readonly ColumnGroup[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** On narrow screens one group of categories is shown at a time. */
export function GroupChoice({ groups, chosen, onChoose }: GroupChoiceProps) {
  return (
    <div className="matrix__choice no-print">
      <label className="govuk-label" htmlFor="matrix-group">
        Categories shown
      </label>
      <select
        className="govuk-select"
        id="matrix-group"
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        {groups.map(({ id, name, columns }) => (
          <option key={id} value={id}>
            {name} ({columns.length})
          </option>
        ))}
      </select>
    </div>
  );
}
