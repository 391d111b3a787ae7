import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Cited, type CitedStatement } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { FlowNamesDocument } from '../../../graphql/documents/sharing.ts';
import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';
import { plural } from '../../../text/words.ts';

export interface Reason {
  code: string;
  words: string;
  count?: number;
  /** The flows that it concerns. */
  flowIds?: readonly string[];
  flows?: readonly { id: string }[];
  /** False of what is told beside the verdict and does not change it. */
  bearsOnVerdict?: boolean;
  statements: readonly CitedStatement[];
}

/** So many statement numbers stand beside a reason; more are behind a disclosure. */
const FEW = 4;

/** So many flows are named at a time: a reason can concern thousands. */
const AT_A_TIME = 100;

/** Typed reasons why an answer is not, or may not be, the whole of it; each opens to its flows. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  const bearing = reasons.filter(({ bearsOnVerdict }) => bearsOnVerdict !== false);
  const told = reasons.filter(({ bearsOnVerdict }) => bearsOnVerdict === false);
  return (
    <section className="why-not-whole">
      <SectionTitle title="What is not known, and why" small />
      {bearing.length > 0 && <ReasonList reasons={bearing} />}
      {told.length > 0 && (
        <>
          <h3 className="why-not-whole__told">Told as well; the verdict does not rest on it</h3>
          <ReasonList reasons={told} />
        </>
      )}
    </section>
  );
}

function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <OneReason key={reason.code + reason.words} reason={reason} />
      ))}
    </ul>
  );
}

function OneReason({ reason }: { reason: Reason }) {
  const { count, words, statements, flows = [], flowIds = flows.map(({ id }) => id) } = reason;
  return (
    <li>
      <span className="reasons__count">{count?.toLocaleString('en-GB') ?? ''}</span>
      <span>
        {words} {statements.length <= FEW && <Cited statements={statements} />}
        {flowIds.length > 0 && (
          <Opening words={plural(flowIds.length, 'flow')}>
            {() => <FlowNames ids={flowIds} />}
          </Opening>
        )}
        {statements.length > FEW && (
          <Opening words={plural(statements.length, 'statement')}>
            {() => <Cited statements={statements} />}
          </Opening>
        )}
      </span>
    </li>
  );
}

/** What is inside is drawn, and asked for, only once it was opened. */
function Opening({ words, children }: { words: string; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="reasons__more"
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{words}</summary>
      {opened && children()}
    </details>
  );
}

function FlowNames({ ids }: { ids: readonly string[] }) {
  const [most, setMost] = useState(AT_A_TIME);
  const [result] = useQuery({
    query: FlowNamesDocument,
    variables: { ids: ids.slice(0, most) },
  });
  const state = answerState(result);
  if (state.kind === 'loading') return <p role="status">Reading the names of the flows</p>;
  if (state.kind !== 'read') return <p role="alert">The names could not be read.</p>;
  const flows = state.data.nodes.flatMap((node) => (node?.__typename === 'Flow' ? [node] : []));
  return (
    <>
      <ul className="reasons__flows">
        {flows.map(({ id, sender, recipient, statements }) => (
          <li key={id}>
            <Link to={withSearch('/explore', { of: sender.party.id, selected: id })}>
              {sender.party.name} → {recipient.party.name}
            </Link>{' '}
            <Cited statements={statements} />
          </li>
        ))}
      </ul>
      {most < ids.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => setMost(most + AT_A_TIME)}
        >{`Show ${Math.min(AT_A_TIME, ids.length - most)} more of ${ids.length.toLocaleString('en-GB')}`}</button>
      )}
    </>
  );
}
