import { Empty } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { FromOutside } from '../../../components/tags.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { AgreementDocument } from '../../../graphql/documents/agreements.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';
import { plural, quoted, sentenceStart } from '../../../text/words.ts';
import { stateWords } from '../../agreements/state-words.ts';
import { Part } from './parts.tsx';
import { ShowQuery } from './ShowQuery.tsx';

type PanelAgreement = Extract<
  ResultOf<typeof AgreementDocument>['agreement'],
  { __typename: 'Agreement' }
>;

interface AgreementPanelProps {
  id: string;
  onSelect: (id: string) => void;
}

/** One agreement: its state on the date, who is in it, and the flows that are said to be under it. */
export function AgreementPanel({ id, onSelect }: AgreementPanelProps) {
  const { chosen, day } = useAsAt();
  const variables = { id, asAt: chosen };
  const { state, onRetry } = useAnswer(AgreementDocument, variables);
  return (
    <Answered state={state} what="Reading this agreement" onRetry={onRetry}>
      {({ agreement }) =>
        agreement.__typename === 'Agreement' ? (
          <>
            <Told agreement={agreement} day={day} onSelect={onSelect} />
            <Part title="More">
              <p>
                <Link to={pathOf('agreement', id)}>Its page</Link>
              </p>
              <ShowQuery query={AgreementDocument} variables={variables} />
            </Part>
          </>
        ) : (
          <Empty title="This agreement could not be read.">{agreement.message}</Empty>
        )
      }
    </Answered>
  );
}

interface ToldProps {
  agreement: PanelAgreement;
  day: string;
  onSelect: (id: string) => void;
}

function Told({ agreement, day, onSelect }: ToldProps) {
  const { flows, parties } = agreement;
  return (
    <>
      <p className="panel__kind">Agreement, {agreement.tier.toLowerCase().replaceAll('_', ' ')}</p>
      <h2>{agreement.title}</h2>
      <FindingBadge id={agreement.id} />
      {!agreement.titleKnown && <p className="small">The notice does not give its title.</p>}
      <p>
        State on {dateInWords(day)}: <strong>{stateWords[agreement.state]}</strong>.{' '}
        {sentenceStart(agreement.period.words)}. <Cited statements={agreement.statements} />
      </p>
      {agreement.condition !== null && <p>{sentenceStart(agreement.condition)}.</p>}
      {agreement.openWords !== null && <p>List open: {quoted(agreement.openWords)}.</p>}
      {agreement.outside !== null && (
        <p>
          <FromOutside /> {agreement.outside}
          {agreement.outsideToVerify && ' To verify.'}
        </p>
      )}
      <Part title="Its parties">
        {parties.length === 0 && <p>None in this register.</p>}
        <ul className="panel__flows">
          {parties.map((link) => (
            <li key={link.party?.id}>
              {link.party === null ? (
                'A party that is not in this register'
              ) : (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => onSelect(link.party?.id ?? '')}
                >
                  {link.party.name}
                </button>
              )}
              {link.condition !== null && `, ${link.condition}`}{' '}
              {link.outsideSourceId !== null && <FromOutside />}
              {link.toVerify && ' To verify.'} <Cited statements={link.statements} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={`${plural(flows.length, 'flow')} said to be under it`}>
        <ul className="panel__flows">
          {flows.map((link) => (
            <li key={link.flow.id}>
              <button type="button" className="text-button" onClick={() => onSelect(link.flow.id)}>
                {link.flow.sender.party.name} → {link.flow.recipient.party.name}
              </button>
              {link.condition !== null && `, ${link.condition}`} <Inferred link={link} />{' '}
              <Cited statements={link.statements} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
