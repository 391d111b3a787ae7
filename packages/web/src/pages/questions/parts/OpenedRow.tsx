import type { ReactNode } from 'react';
import { Empty } from '../../../components/boxes.tsx';
import type { CitedStatement } from '../../../components/Cited.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { SharingDocument } from '../../../graphql/documents/sharing.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../../shell/paths.ts';
import { HowMember } from './HowMember.tsx';
import { Published } from './Published.tsx';
import { WhatIsSaid } from './WhatIsSaid.tsx';

/** What of a row is needed to open it. */
export interface OpenableRow {
  party: { id: string; name: string } | null;
  through: { id: string; name: string } | null;
  flow: {
    id: string;
    sender: { party: { id: string } };
    recipient: { party: { id: string } };
  } | null;
  statements: readonly CitedStatement[];
}

interface OpenedRowProps {
  row: OpenableRow;
  /** Why the row is here, in numbered steps. */
  derivation: ReactNode;
}

/** Why a row is here, step by step, beside all that the notice says of that sharing. */
export function OpenedRow({ row, derivation }: OpenedRowProps) {
  const { flow, party, through, statements } = row;
  const [place] = statements;
  return (
    <div className="opened">
      <section aria-label="Why this row is here">
        <h3 className="opened__title">Why this row is here</h3>
        {derivation}
        {party !== null && through !== null && <HowMember party={party.id} hub={through.id} />}
        <p className="opened__links">
          {place !== undefined && (
            <Link to={statementPath(place.notice.id, place.id)}>Read it in the notice</Link>
          )}
          {flow !== null && (
            <>
              <Link
                to={withSearch('/ask/basis', {
                  from: flow.sender.party.id,
                  to: flow.recipient.party.id,
                })}
              >
                On what basis?
              </Link>
              <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
                Show on the map
              </Link>
            </>
          )}
          {party !== null && <Link to={pathOf('party', party.id)}>{party.name}</Link>}
        </p>
      </section>
      <section aria-label="What the notice says of this sharing">
        <h3 className="opened__title">What the notice says of this sharing</h3>
        {flow === null ? <p>The flow is not in this register.</p> : <Said flow={flow.id} />}
      </section>
    </div>
  );
}

/** Read only when a row is opened: the facts of all rows at once would be a long answer. */
function Said({ flow }: { flow: string }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(SharingDocument, { flow, asAt: chosen });
  return (
    <Answered state={state} what="Reading what the notice says" onRetry={onRetry}>
      {({ flow: sharing }) =>
        sharing.__typename === 'Flow' ? (
          <>
            <WhatIsSaid sharing={sharing} />
            <Published notice={sharing.register?.notice ?? null} />
          </>
        ) : (
          <Empty title={sharing.message} />
        )
      }
    </Answered>
  );
}
