import { SelectField } from '../../components/SelectField.tsx';
import { AskedFilters } from './AskedFilters.tsx';
import type { ChangeAddress, MatrixAddress } from './address.ts';
import { type GroupId, groupNames } from './lines.ts';

interface FiltersProps {
  address: MatrixAddress;
  change: ChangeAddress;
  /** Kinds of recipient that this sender has. */
  kinds: readonly GroupId[];
  from: string;
}

const roles = [
  { id: 'OTHER_BODY', name: 'Other bodies' },
  { id: 'PROCESSOR', name: 'Processors' },
  { id: 'OWN_TEAM', name: 'Within the sender' },
] as const;

/** Which recipients and which categories to show; the answer itself stays the same. */
export function Filters({ address, change, kinds, from }: FiltersProps) {
  return (
    <search className="matrix__filters no-print" id="matrix-filters" aria-label="Filters">
      <div>
        <label className="govuk-label" htmlFor="matrix-q">
          Name or condition has
        </label>
        <input
          className="govuk-input"
          id="matrix-q"
          type="text"
          value={address.q}
          onChange={(event) => void change({ q: event.target.value })}
        />
      </div>
      <SelectField
        id="matrix-role"
        label="Role"
        any="Any role"
        value={address.role}
        options={roles}
        onChoose={(role) => void change({ role })}
      />
      <SelectField
        id="matrix-kind"
        label="Kind of recipient"
        any="Any kind"
        value={address.kind}
        options={kinds.map((id) => ({ id, name: groupNames[id] }))}
        onChoose={(kind) => void change({ kind })}
      />
      <AskedFilters address={address} change={change} from={from} />
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id="matrix-said"
            type="checkbox"
            checked={address.said}
            onChange={(event) => void change({ said: event.target.checked ? true : null })}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="matrix-said">
            Only categories of which something is said
          </label>
        </div>
      </div>
    </search>
  );
}

/** Whether what is shown is only a part of what was answered. */
export function isNarrowed({ role, kind, q, said }: MatrixAddress): boolean {
  return role !== null || kind !== null || q.trim() !== '' || said;
}

/** Whether the question itself is limited. */
export function isLimited(address: MatrixAddress): boolean {
  const { purpose, stage, about, agreement, basis, basisScope, certainty } = address;
  return [purpose, stage, about, agreement, basis, basisScope, certainty].some(
    (each) => each !== null,
  );
}

/** Everything that limits or narrows, to be taken away at once. */
export const noFilters = {
  purpose: null,
  stage: null,
  about: null,
  agreement: null,
  basis: null,
  basisScope: null,
  certainty: null,
  role: null,
  kind: null,
  q: null,
  said: null,
} as const;
