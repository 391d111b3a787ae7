import { Empty, NotInRegister } from '../../components/boxes.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { FlowPanelDocument } from '../../graphql/documents/flow-panel.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { noNoticeSaysItMovesOn } from '../../text/safety.ts';
import { listInWords, plural } from '../../text/words.ts';
import type { PanelFlow, PanelParty } from '../explore/types.ts';
import { FlowCard } from './FlowCard.tsx';
import type { PartyFacts } from './types.ts';

/** One card a flow, the notice that says it on top; those of one notice stand together. */
export function Receives({ party, known }: { party: PanelParty; known: PartyFacts }) {
  return (
    <section>
      <SectionTitle title="What it receives" note="Each notice speaks for its own publisher." />
      <p className="small">
        <Link to={withSearch('/ask/between', { to: party.id })}>
          Everything it receives, also through hubs and as a kind of body
        </Link>
      </p>
      {party.receives.length === 0 ? (
        <NotInRegister>
          <p>No notice in this register names {party.name} itself as a recipient.</p>
          {known.flowsVia.length > 0 && (
            <p>
              {plural(known.flowsVia.length, 'flow')} to other recipients by way of it: see above.
            </p>
          )}
          {receivingKinds(known) > 0 && (
            <p>
              As a kind of body it is a recipient in the notices: {receivingKinds(known)} of its
              kinds above.
            </p>
          )}
          {known.memberOf.length > 0 && (
            <p>
              It is a member of a hub, below: what goes to the hub may reach it. Being a member does
              not say what is received.
            </p>
          )}
          {receivingParts(known).length > 0 && (
            <p>
              Of its kinds or parts, {receivingParts(known).length} are named as recipients:{' '}
              {listInWords(receivingParts(known))}.
            </p>
          )}
        </NotInRegister>
      ) : (
        <Cards ids={party.receives.map(({ id }) => id)} party={party} known={known} />
      )}
    </section>
  );
}

function Cards({ ids, party, known }: { ids: string[]; party: PanelParty; known: PartyFacts }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(FlowPanelDocument, { ids: ids.slice(0, 200), asAt: chosen });
  const onceThere = new Map(known.receives.map((flow) => [flow.id, flow.onceThere]));
  const movesOn = known.receives.some((flow) =>
    flow.onceThere.some(({ handling }) => handling.to.length > 0),
  );
  return (
    <Answered state={state} what="Reading what it receives" onRetry={onRetry}>
      {({ nodes }) => {
        const flows = nodes.flatMap((node) => (node?.__typename === 'Flow' ? [node] : []));
        return (
          <>
            {flows.length < ids.length && (
              <Empty title={`${flows.length} of ${ids.length} flows are shown.`}>
                The rest are on the map.
              </Empty>
            )}
            <div className="page-cards">
              {byNotice(flows).map((flow) => (
                <FlowCard key={flow.id} flow={flow} onceThere={onceThere.get(flow.id) ?? []} />
              ))}
            </div>
            {!movesOn && (
              <>
                <SectionTitle title="Onward from here" />
                <p>{noNoticeSaysItMovesOn(party.name)}</p>
              </>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function receivingKinds({ instances }: PartyFacts): number {
  return instances.filter(({ party }) => party.kind === 'CLASS' && party.receives.length > 0)
    .length;
}

function receivingParts({ parts }: PartyFacts): string[] {
  return parts.flatMap(({ party }) => (party.receives.length > 0 ? [party.name] : []));
}

/** Those that state something first, then by notice. */
function byNotice(flows: readonly PanelFlow[]): PanelFlow[] {
  const key = (flow: PanelFlow) =>
    `${flow.carries.length > 0 ? 0 : 1} ${flow.register?.notice?.title ?? ''}`;
  return [...flows].sort((a, b) => key(a).localeCompare(key(b)));
}
