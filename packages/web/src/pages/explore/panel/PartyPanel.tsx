import { useQuery } from 'urql';
import { Empty, SafetyWords } from '../../../components/boxes.tsx';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { PartyIcon } from '../../../components/PartyIcon.tsx';
import { partyKindWords } from '../../../components/party-kind.ts';
import { Badge, FromOutside } from '../../../components/tags.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { PartyPanelDocument } from '../../../graphql/documents/party-panel.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, withSearch } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';
import { listInWords, quoted } from '../../../text/words.ts';
import type { PanelParty } from '../types.ts';
import { Contacts } from './Contacts.tsx';
import { Host } from './Host.tsx';
import { MayAlsoBe } from './MayAlsoBe.tsx';
import { Memberships } from './Memberships.tsx';
import { Cited, FlowLines, Part } from './parts.tsx';
import { ShowQuery } from './ShowQuery.tsx';

interface PartyPanelProps {
  id: string;
  onSelect: (id: string) => void;
}

/** One party: in this hub, receives, may also be, sends, not known, links; always in this order. */
export function PartyPanel({ id, onSelect }: PartyPanelProps) {
  const { chosen, day } = useAsAt();
  const [result, askAgain] = useQuery({
    query: PartyPanelDocument,
    variables: { id, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading this party"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ party }) =>
        party.__typename === 'Party' ? (
          <Told party={party} day={day} onSelect={onSelect} />
        ) : (
          <Empty title="This party could not be read.">{party.message}</Empty>
        )
      }
    </Answered>
  );
}

interface ToldProps {
  party: PanelParty;
  day: string;
  onSelect: (id: string) => void;
}

function Told({ party, day, onSelect }: ToldProps) {
  const { chosen } = useAsAt();
  const { standing } = party;
  const throughHubs = party.memberOf.flatMap((membership) => membership.party?.receives ?? []);
  const receives = [...party.receives, ...throughHubs];
  return (
    <>
      <p className="panel__kind">
        <PartyIcon kind={party.kind} /> {partyKindWords[party.kind]}
        {standing.badge !== null && (
          <>
            {' '}
            <Badge>{standing.badge}</Badge>
          </>
        )}
      </p>
      <h2>{party.name}</h2>
      <FindingBadge id={party.id} />
      {party.description !== null && <p>{party.description}</p>}
      {party.partOf.map((link) => (
        <p key={link.party.id}>
          Part of <Link to={pathOf('party', link.party.id)}>{link.party.name}</Link>{' '}
          <Cited statements={link.statements} />
        </p>
      ))}
      <p className="panel__actions">
        <Link
          to={withSearch('/ask/between', { to: party.id })}
          className="govuk-button button--small"
        >
          Ask about it
        </Link>
        <Link
          to={pathOf('party', party.id)}
          className="govuk-button govuk-button--secondary button--small"
        >
          Its page
        </Link>
      </p>
      {(party.memberOf.length > 0 || standing.state === 'ENDED') && (
        <Part title={party.memberOf.length > 0 ? 'In this hub' : `On ${dateInWords(day)}`}>
          <Memberships memberships={party.memberOf} />
          {party.successorsAt.length > 0 && (
            <p>
              <FromOutside>From organisation history</FromOutside> On {dateInWords(day)} in its
              place: {listInWords(party.successorsAt.map(({ name }) => name))}. The notice does not
              say so.
            </p>
          )}
        </Part>
      )}
      {party.kind === 'HUB' && (
        <Part title="Who hosts its record">
          <Host heldBy={party.heldBy} />
        </Part>
      )}
      <Part title={throughHubs.length > 0 ? 'It may receive' : 'It receives'}>
        {receives.length === 0 ? <Silent /> : <FlowLines flows={receives} onSelect={onSelect} />}
      </Part>
      <MayAlsoBe party={party} />
      <Part title="It sends">
        {party.sends.length === 0 ? (
          <Silent />
        ) : (
          <FlowLines flows={party.sends} onSelect={onSelect} />
        )}
      </Part>
      <Part title="Whom to ask there">
        <Contacts party={party} />
      </Part>
      <Part title="Not known">
        <p>{notKnown(party, receives)}</p>
      </Part>
      <Part title="More">
        <ul className="panel__links">
          <li>
            <Link to={withSearch('/ask/between', { from: party.id })}>Ask what it sends</Link>
          </li>
          {party.statements.length > 0 && (
            <li>
              Evidence <Cited statements={party.statements} />
            </li>
          )}
          {party.openWords !== null && <li>List open: {quoted(party.openWords)}</li>}
        </ul>
        <ShowQuery query={PartyPanelDocument} variables={{ id: party.id, asAt: chosen }} />
      </Part>
    </>
  );
}

function Silent() {
  return (
    <p>
      <SafetyWords />
    </p>
  );
}

/** What a reader would ask next and the register does not hold. */
function notKnown(party: PanelParty, receives: PanelParty['receives']): string {
  const flows = [...receives, ...party.sends];
  const missing = [
    ...(party.memberOf.some(({ period }) => period.firstDay === null)
      ? ['since when it has been a member']
      : []),
    ...(receives.some(({ carries }) => carries.length === 0) ? ['what it receives'] : []),
    ...(flows.some(({ agreements }) => agreements.length === 0)
      ? ['under which agreement, where none is named']
      : []),
    ...(party.kind === 'CLASS' ? ['which bodies are meant'] : []),
    ...(party.contacts.length === 0 && party.kind === 'ORGANISATION' ? ['whom to ask there'] : []),
    ...(party.memberOf.some((membership) => membership.party?.heldBy.length === 0)
      ? ['who hosts the record of its hub']
      : []),
    ...(party.kind === 'UNNAMED' ? ['who it is'] : []),
    ...(party.standing.state === 'UNKNOWN' ? ['whether it stood on this date'] : []),
  ];
  const words = missing.join('; ');
  return words === ''
    ? 'Nothing further is recorded as missing.'
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
