import { certainties, glyphWords } from '../../components/certainty.ts';
import { MatrixChoicesDocument } from '../../graphql/documents/matrix.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { NO_AGREEMENT, noChoices } from '../questions/choices.ts';
import { basisScopes, type ChangeAddress, type MatrixAddress } from './address.ts';
import { Choice, type Option } from './Choice.tsx';

interface AskedFiltersProps {
  address: MatrixAddress;
  change: ChangeAddress;
  from: string;
}

/** What the question itself is limited to; what is unsaid of it is counted, never dropped. */
export function AskedFilters({ address, change, from }: AskedFiltersProps) {
  const { state } = useAnswer(MatrixChoicesDocument, { from });
  const choices = state.kind === 'read' ? choicesOf(state.data) : none;
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
        id="about"
        label="People it is about"
        any="Anyone"
        value={address.about}
        options={choices.about}
        onChoose={(about) => void change({ about })}
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
        id="basisScope"
        label="Basis said of"
        any="Anything"
        value={address.basisScope}
        options={noChoices.scope}
        onChoose={(chosen) =>
          void change({ basisScope: basisScopes.find((id) => id === chosen) ?? null })
        }
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

type Read = ResultOf<typeof MatrixChoicesDocument>;

const none = { purpose: [], about: [], stage: [], agreement: [], basis: [] } as const;

/** Groups of people as all notices have them; the rest as the flows of a sender are said to have it. */
function choicesOf({
  party,
  dataSubjectGroups,
}: Read): Record<keyof typeof none, readonly Option[]> {
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
