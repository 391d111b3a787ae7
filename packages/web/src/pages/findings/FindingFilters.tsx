import type { ChangeFindings, FindingsAddress } from './address.ts';
import type { FindingsAnswer } from './types.ts';

interface FindingFiltersProps {
  address: FindingsAddress;
  change: ChangeFindings;
  all: FindingsAnswer['all'];
}

/** Which findings to show: by trust, check and section. The grades are links above the list. */
export function FindingFilters({ address, change, all }: FindingFiltersProps) {
  return (
    <search className="finding-filters no-print" aria-label="Filters">
      <Choice
        id="finding-register"
        label="Register"
        any="All registers"
        value={address.register}
        options={all.registers}
        onChange={(register) => void change({ register, section: null })}
      />
      <Choice
        id="finding-check"
        label="Check"
        any="All checks"
        value={address.check}
        options={all.checks}
        onChange={(check) => void change({ check })}
      />
      <Choice
        id="finding-section"
        label="Section of the notice"
        any="All sections, and what is said nowhere"
        value={address.section}
        options={all.sections.map(({ key, count }) => ({ key, name: key, count }))}
        onChange={(section) => void change({ section })}
      />
    </search>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  any: string;
  value: string | null;
  options: readonly { key: string; name: string; count: number }[];
  onChange: (value: string | null) => void;
}

function Choice({ id, label, any, value, options, onChange }: ChoiceProps) {
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="govuk-select"
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{any}</option>
        {value !== null && !options.some(({ key }) => key === value) && (
          <option value={value}>{value} (0)</option>
        )}
        {options.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
