import { certainties, glyphWords } from '../../components/certainty.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { MatrixChoicesDocument } from '../../graphql/documents/matrix.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { NO_AGREEMENT, noChoices } from '../questions/choices.ts';
import { basisScopes, type ChangeAddress, type MatrixAddress } from './address.ts';

interface AskedFiltersProps {
  address: MatrixAddress;
  change: ChangeAddress;
  from: string;
}

/** Limits that the address holds as the id of a record. */
const limits = [
  { id: 'purpose', label: 'Purpose', any: 'Any purpose' },
  { id: 'about', label: 'People it is about', any: 'Anyone' },
  { id: 'stage', label: 'Stage', any: 'Any stage' },
  { id: 'agreement', label: 'Agreement', any: 'Under any or none' },
  { id: 'basis', label: 'Basis', any: 'On any basis' },
] as const;
type Limit = (typeof limits)[number]['id'];

const scopes = basisScopes.map((id) => ({
  id,
  name: noChoices.scope.find((scope) => scope.id === id)?.name ?? id,
}));
const certaintyOptions = certainties.map((id) => ({ id, name: glyphWords[id] }));

/** What the question itself is limited to; what is unsaid of it is counted, never dropped. */
export function AskedFilters({ address, change, from }: AskedFiltersProps) {
  const { state } = useAnswer(MatrixChoicesDocument, { from });
  const choices = state.kind === 'read' ? choicesOf(state.data) : none;
  const limitTo = (limit: Partial<Record<Limit, string | null>>) => void change(limit);
  return (
    <>
      {limits.map(({ id, label, any }) => (
        <SelectField
          key={id}
          id={`matrix-${id}`}
          label={label}
          any={any}
          value={address[id]}
          options={choices[id]}
          onChoose={(chosen) => limitTo({ [id]: chosen })}
        />
      ))}
      <SelectField
        id="matrix-basisScope"
        label="Basis said of"
        any="Anything"
        value={address.basisScope}
        options={scopes}
        onChoose={(basisScope) => void change({ basisScope })}
      />
      <SelectField
        id="matrix-certainty"
        label="Certainty"
        any="Any certainty"
        value={address.certainty}
        options={certaintyOptions}
        onChoose={(certainty) => void change({ certainty })}
      />
    </>
  );
}

interface Option {
  readonly id: string;
  readonly name: string;
}

type Read = ResultOf<typeof MatrixChoicesDocument>;

const none: Record<Limit, readonly Option[]> = {
  purpose: [],
  about: [],
  stage: [],
  agreement: [],
  basis: [],
};

/** Groups of people as all notices have them; the rest as the flows of a sender are said to have it. */
function choicesOf({ party, dataSubjectGroups }: Read): Record<Limit, readonly Option[]> {
  const about = once(dataSubjectGroups);
  if (party.__typename !== 'Party') return { ...none, about };
  const flows = party.sends;
  return {
    about,
    purpose: once(flows.flatMap(({ purposes }) => purposes.map(({ purpose }) => purpose))),
    stage: once(flows.flatMap(({ stages }) => stages)),
    agreement: [
      { id: NO_AGREEMENT, name: 'None in this register' },
      ...once(
        flows.flatMap(({ agreements }) =>
          agreements.map(({ agreement: { id, title } }) => ({ id, name: title ?? id })),
        ),
      ),
    ],
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
