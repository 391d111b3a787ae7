/** One thing that a matrix can be limited to. */
export interface Option {
  id: string;
  name: string;
}

interface ChoiceProps {
  id: string;
  label: string;
  any: string;
  value: string | null;
  options: readonly Option[];
  onChoose: (id: string | null) => void;
}

/** A list to limit the matrix by; what an address holds and the list lacks stays chosen. */
export function Choice({ id, label, any, value, options, onChoose }: ChoiceProps) {
  const unlisted = value !== null && !options.some((option) => option.id === value);
  return (
    <div>
      <label className="govuk-label" htmlFor={`matrix-${id}`}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={`matrix-${id}`}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{any}</option>
        {unlisted && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
