import { certainties, glyphWords } from '../../components/certainty.ts';
import { MatrixChoicesDocument } from '../../graphql/documents/matrix.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import type { ChangeAddress, MatrixAddress } from './address.ts';

interface AskedFiltersProps {
  address: MatrixAddress;
  change: ChangeAddress;
  from: string;
}

/** What the question itself is limited to; what is unsaid of it is counted, never dropped. */
export function AskedFilters({ address, change, from }: AskedFiltersProps) {
  const { state } = useAnswer(MatrixChoicesDocument, { from });
  const choices = state.kind === 'read' ? choicesOf(state.data.party) : none;
  return (
    <>
      <Choice
        id="purpose"
        label="Purpose"
        any="Any purpose"
        value={address.purpose}
        options={choices.purpose}
        onChoose={(purpose) => void change({ purpose })}
      />
      <Choice
        id="stage"
        label="Stage"
        any="Any stage"
        value={address.stage}
        options={choices.stage}
        onChoose={(stage) => void change({ stage })}
      />
      <Choice
        id="agreement"
        label="Agreement"
        any="Under any or none"
        value={address.agreement}
        options={choices.agreement}
        onChoose={(agreement) => void change({ agreement })}
      />
      <Choice
        id="basis"
        label="Basis"
        any="On any basis"
        value={address.basis}
        options={choices.basis}
        onChoose={(basis) => void change({ basis })}
      />
      <Choice
        id="certainty"
        label="Certainty"
        any="Any certainty"
        value={address.certainty}
        options={certainties.map((id) => ({ id, name: glyphWords[id] }))}
        onChoose={(chosen) =>
          void change({ certainty: certainties.find((id) => id === chosen) ?? null })
        }
      />
    </>
  );
}

interface Option {
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

function Choice({ id, label, any, value, options, onChoose }: ChoiceProps) {
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

type Sender = ResultOf<typeof MatrixChoicesDocument>['party'];

const none = { purpose: [], stage: [], agreement: [], basis: [] } as const;

/** What the flows of a sender are said to have, each once, by name. */
function choicesOf(party: Sender): Record<keyof typeof none, readonly Option[]> {
  if (party.__typename !== 'Party') return none;
  const flows = party.sends;
  return {
    purpose: once(flows.flatMap(({ purposes }) => purposes.map(({ purpose }) => purpose))),
    stage: once(flows.flatMap(({ stages }) => stages)),
    agreement: once(
      flows.flatMap(({ agreements }) =>
        agreements.map(({ agreement: { id, title } }) => ({ id, name: title ?? id })),
      ),
    ),
    basis: once(
      flows.flatMap(({ bearingBases }) =>
        bearingBases.flatMap(({ use }) =>
          use.bases.flatMap(({ basis }) =>
            basis ? [{ id: basis.id, name: `${basis.reference} ${basis.name}` }] : [],
          ),
        ),
      ),
    ),
  };
}

function once(options: readonly Option[]): Option[] {
  const byId = new Map(options.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
