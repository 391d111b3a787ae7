interface SelectFieldProps<Id extends string> {
  id: string;
  label: string;
  /** What it means that nothing is chosen: “Any purpose”. */
  any: string;
  value: string | null;
  options: readonly { readonly id: Id; readonly name: string }[];
  onChoose: (id: Id | null) => void;
}

/** A short list to choose one of, or none; what an address holds and the list lacks stays chosen. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { id, label, any, value, options, onChoose } = props;
  const unlisted = value !== null && !options.some((option) => option.id === value);
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={id}
        value={value ?? ''}
        onChange={({ target }) =>
          onChoose(options.find((option) => option.id === target.value)?.id ?? null)
        }
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
