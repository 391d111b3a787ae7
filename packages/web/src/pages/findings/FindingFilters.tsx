import { SelectField } from '../../components/SelectField.tsx';
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
      <SelectField
        id="finding-register"
        label="Register"
        any="All registers"
        value={address.register}
        options={counted(all.registers, address.register)}
        onChoose={(register) => void change({ register, section: null })}
      />
      <SelectField
        id="finding-check"
        label="Check"
        any="All checks"
        value={address.check}
        options={counted(all.checks, address.check)}
        onChoose={(check) => void change({ check })}
      />
      <SelectField
        id="finding-section"
        label="Section of the notice"
        any="All sections, and what is said nowhere"
        value={address.section}
        options={counted(
          all.sections.map(({ key, count }) => ({ key, name: key, count })),
          address.section,
        )}
        onChoose={(section) => void change({ section })}
      />
    </search>
  );
}

interface Counted {
  key: string;
  name: string;
  count: number;
}

/** Each with how many findings it has; what the address asks for is there though it has none. */
function counted(options: readonly Counted[], value: string | null) {
  const unlisted = value !== null && !options.some(({ key }) => key === value);
  const all = unlisted ? [{ key: value, name: value, count: 0 }, ...options] : options;
  return all.map(({ key, name, count }) => ({ id: key, name: `${name} (${count})` }));
}
