import { useParams } from 'wouter';
import { NotInRegister } from '../../components/boxes.tsx';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { partyKindInFull } from '../../components/party-kind.ts';
import { Answered } from '../../graphql/Answered.tsx';
import { PartyFactsDocument } from '../../graphql/documents/party.ts';
import { PartyPanelDocument } from '../../graphql/documents/party-panel.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, withSearch } from '../../shell/paths.ts';
import { MayAlsoBe } from '../explore/panel/MayAlsoBe.tsx';
import { Cited } from '../explore/panel/parts.tsx';
import type { PanelParty } from '../explore/types.ts';
import { whatIfPath } from '../what-if/address.ts';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { Receives } from './Receives.tsx';
import { ByWayOfIt, InTheNotices, PartyToAgreements } from './Reverse.tsx';
import { Roles } from './Roles.tsx';
import { Sends } from './Sends.tsx';
import { hasHistory } from './succession.ts';
import { MainTies, Ties } from './Ties.tsx';
import type { PartyFacts } from './types.ts';

/** A party: what each notice says of it, side by side and never merged. */
export function Party() {
  const { id: segment = '' } = useParams();
  const { chosen } = useAsAt();
  const variables = { id: idOf(segment), asAt: chosen };
  const flows = useAnswer(PartyPanelDocument, variables);
  const facts = useAnswer(PartyFactsDocument, variables);
  return (
    <Answered state={flows.state} what="Reading the party" onRetry={flows.onRetry}>
      {({ party }) =>
        party.__typename === 'Party' ? (
          <Answered state={facts.state} what="Reading the party" onRetry={facts.onRetry}>
            {({ party: known }) =>
              known.__typename === 'Party' ? <Told party={party} known={known} /> : null
            }
          </Answered>
        ) : (
          <NoSuch message={party.message} />
        )
      }
    </Answered>
  );
}

function Told({ party, known }: { party: PanelParty; known: PartyFacts }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Parties', to: '/parties' },
          {
            name: partyKindInFull[party.kind],
            to: withSearch('/parties', { kind: party.kind }),
          },
        ]}
      />
      <PageTitle
        title={party.name}
        about={party.id}
        icon={<PartyIcon kind={party.kind} />}
        lead={
          <>
            {partyKindInFull[party.kind]}
            {party.area !== null && ` · ${party.area}`}
            {!hasHistory(known) && ` · ${party.standing.words}`}{' '}
            <Cited statements={party.statements} />
            <History party={known} />
            {party.description !== null && <p>{party.description}</p>}
          </>
        }
        side={
          <>
            <Link className="govuk-button" to={withSearch('/ask', { to: party.id })}>
              Ask about it
            </Link>
            <Link
              className="govuk-button govuk-button--secondary"
              to={withSearch('/explore', { of: party.id })}
            >
              Show on the map
            </Link>
            {party.kind === 'ORGANISATION' && (
              <Link to={whatIfPath('party', party.id)}>What if it ended?</Link>
            )}
          </>
        }
      />
      <Facts party={party} known={known} />
      {leadsWithTies(known) && <MainTies known={known} />}
      <ByWayOfIt known={known} />
      <InTheNotices known={known} />
      <Receives party={party} known={known} />
      <MayAlsoBe party={party} />
      <Sends party={party} />
      <PartyToAgreements known={known} />
      <Roles known={known} />
      {!leadsWithTies(known) && <MainTies known={known} />}
      <Ties known={known} />
      {party.receives.length > 0 && <NotInRegister />}
    </>
  );
}

/** A hub is asked about for its members, a kind of body for its kinds: these stand first there. */
function leadsWithTies({ kind, parts }: PartyFacts): boolean {
  return kind === 'HUB' || (kind === 'CLASS' && parts.length > 0);
}
