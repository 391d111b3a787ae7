import { useQuery } from 'urql';
import { Empty } from '../../../components/boxes.tsx';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { Anchor } from '../../../components/tags.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { FlowPanelDocument } from '../../../graphql/documents/flow-panel.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, withSearch } from '../../../shell/paths.ts';
import { listInWords, plural, quoted } from '../../../text/words.ts';
import { ThreeWay } from '../../compare/ThreeWay.tsx';
import { whatIfPath } from '../../what-if/address.ts';
import { distinct } from '../rows.ts';
import type { PanelFlow } from '../types.ts';
import { Agreements } from './Agreements.tsx';
import { Basis } from './Basis.tsx';
import { Carried } from './Carried.tsx';
import { Conditions } from './Conditions.tsx';
import { uniqueBy } from './merge.ts';
import { Cited, Part } from './parts.tsx';
import { ShowQuery } from './ShowQuery.tsx';

/** One flow, or several that a line stands for. */
export function FlowPanel({ ids }: { ids: readonly string[] }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: FlowPanelDocument,
    variables: { ids: [...ids], asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Reading these flows"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ nodes }) => {
        const flows = nodes.flatMap((node) => (node?.__typename === 'Flow' ? [node] : []));
        return flows.length === 0 ? (
          <Empty title="This flow could not be read.">It may have left the register.</Empty>
        ) : (
          <Told flows={flows} asAt={chosen} />
        );
      }}
    </Answered>
  );
}

function Told({ flows, asAt }: { flows: readonly PanelFlow[]; asAt: string | null }) {
  const senders = uniqueBy(flows.map(({ sender }) => sender.party));
  const recipients = uniqueBy(flows.map(({ recipient }) => recipient.party));
  const from = nameOrCount(senders, 'sender');
  const to = nameOrCount(recipients, 'recipient');
  const via = uniqueBy(flows.flatMap((flow) => flow.via.map(({ party }) => party)));
  const [sender] = senders;
  const [recipient] = recipients;
  const only = flows.length === 1 ? flows[0] : undefined;
  return (
    <>
      <p className="panel__kind">{plural(flows.length, 'flow')}</p>
      <h2>
        {from} → {to}
      </h2>
      {via.length > 0 && <p>By way of {listInWords(via.map(({ name }) => name))}.</p>}
      <Carried flows={flows} />
      <Part title="How it is put">
        <HowPut flows={flows} />
      </Part>
      <Purposes flows={flows} />
      <Conditions flows={flows} />
      <Part title="Agreement">
        <Agreements flows={flows} />
      </Part>
      <Part title="On what basis">
        <Basis flows={flows} />
      </Part>
      <Part title="Compared">
        {flows.map((flow) => (
          <ThreeWay
            key={flow.id}
            flowId={flow.id}
            name={`${flow.sender.party.name} → ${flow.recipient.party.name}`}
          />
        ))}
      </Part>
      <Part title="Evidence">
        <ul className="panel__flows">
          {uniqueBy(flows.flatMap(({ statements }) => statements)).map((statement) => (
            <li key={statement.id}>
              <Cited statements={[statement]} /> {statement.text}{' '}
              <Anchor>{statement.anchor}</Anchor>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="More">
        <ul className="panel__links">
          {sender && recipient && senders.length === 1 && recipients.length === 1 && (
            <li>
              <Link to={withSearch('/ask/between', { from: sender.id, to: recipient.id })}>
                Ask what goes between them
              </Link>
            </li>
          )}
          {sender && senders.length === 1 && (
            <li>
              <Link to={withSearch('/explore', { of: sender.id })}>Start at {sender.name}</Link>
            </li>
          )}
          {recipient && recipients.length === 1 && (
            <li>
              <Link to={withSearch('/explore', { of: recipient.id })}>
                Start at {recipient.name}
              </Link>
            </li>
          )}
          {only && (
            <li>
              <Link to={whatIfPath('flow', only.id)}>What if it stopped?</Link>
            </li>
          )}
        </ul>
        <ShowQuery query={FlowPanelDocument} variables={{ ids: flows.map(({ id }) => id), asAt }} />
      </Part>
    </>
  );
}

function nameOrCount(parties: readonly { name: string }[], what: string): string {
  const [first] = parties;
  return first && parties.length === 1 ? first.name : plural(parties.length, what);
}

/** The notice's verb and condition, and each recipient with its statements. */
function HowPut({ flows }: { flows: readonly PanelFlow[] }) {
  const many = flows.length > 1;
  return (
    <ul className="panel__flows">
      {flows.map((flow) => {
        const verb = flow.verb === null ? 'No verb is recorded' : quoted(flow.verb);
        const condition = flow.condition === null ? '' : `, ${flow.condition}`;
        return (
          <li key={flow.id}>
            {many && (
              <strong>
                {flow.sender.party.name} → {flow.recipient.party.name}:{' '}
              </strong>
            )}
            {verb}
            {condition} <Cited statements={flow.statements} />
            <FindingBadge id={flow.id} />
            {flow.openWords !== null && <span> List open: {quoted(flow.openWords)}.</span>}
            {flow.assertion === 'INFERRED' && <span> Inferred: {flow.reason}</span>}
            {flow.note !== null && <p className="small muted">Curator’s note: {flow.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Purposes({ flows }: { flows: readonly PanelFlow[] }) {
  const links = flows.flatMap(({ purposes }) => purposes);
  const purposes = uniqueBy(links.map(({ purpose }) => purpose));
  return (
    <Part title="For">
      {purposes.length === 0 ? (
        <p>No purpose is said of {flows.length === 1 ? 'this flow' : 'these flows'}.</p>
      ) : (
        <ul className="panel__flows">
          {purposes.map(({ id, name }) => (
            <li key={id}>
              <Link to={pathOf('purpose', id)}>{name}</Link>{' '}
              <Cited
                statements={distinct(
                  links.filter(({ purpose }) => purpose.id === id).flatMap((l) => l.statements),
                )}
              />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
