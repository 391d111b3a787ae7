import { FindingBadge } from '../../components/FindingBadge.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { quoted } from '../../text/words.ts';
import { ThreeWay } from '../compare/ThreeWay.tsx';
import { Agreements } from '../explore/panel/Agreements.tsx';
import { Basis } from '../explore/panel/Basis.tsx';
import { Carried } from '../explore/panel/Carried.tsx';
import { Cited } from '../explore/panel/parts.tsx';
import type { PanelFlow } from '../explore/types.ts';
import { whatIfPath } from '../what-if/address.ts';
import type { PartyFacts } from './types.ts';

interface FlowCardProps {
  flow: PanelFlow;
  onceThere: PartyFacts['receives'][number]['onceThere'];
}

function nameOf({ sender, recipient }: PanelFlow): string {
  return `${sender.party.name} → ${recipient.party.name}`;
}

/** What one notice says of one flow: solid rule where categories are stated, dotted where not. */
export function FlowCard({ flow, onceThere }: FlowCardProps) {
  const notice = flow.register?.notice ?? null;
  return (
    <article className={flow.carries.length > 0 ? 'said' : 'said said--unstated'}>
      <header className="said__head">
        <p className="said__publisher">
          Said by{' '}
          {notice === null ? (
            'a source of this register'
          ) : (
            <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
          )}
        </p>
        <h3>
          <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
            {flow.sender.party.name} → {flow.recipient.party.name}
          </Link>
        </h3>
        <FindingBadge id={flow.id} />
        <p>
          {flow.verb === null ? 'How strongly it is put is not stated' : quoted(flow.verb)}{' '}
          <Cited statements={flow.statements} />
          {flow.requiredByLawNotNamed && (
            <>
              ; required by law, the law is not named{' '}
              <Cited statements={flow.requiredByLawNotNamedStatements} />
            </>
          )}
        </p>
      </header>
      <div className="said__body">
        <Carried flows={[flow]} />
        {flow.excludes.length === 0 && (
          <p className="muted">Leaves out: nothing is said. No other notice speaks for this one.</p>
        )}
        <dl className="pairs">
          <dt>For</dt>
          <dd>
            {flow.purposes.length === 0 && 'Not stated of this flow'}
            {flow.purposes.map(({ purpose, statements }) => (
              <p key={purpose.id}>
                {purpose.name} <Cited statements={statements} />
              </p>
            ))}
          </dd>
          <dt>Condition</dt>
          <dd>{flow.condition ?? 'None said of this flow itself'}</dd>
          <dt>Basis</dt>
          <dd>
            <Basis flows={[flow]} />
          </dd>
          <dt>Agreement</dt>
          <dd>
            <Agreements flows={[flow]} none="None in this register" />
          </dd>
          <dt>Once there</dt>
          <dd>
            {onceThere.length === 0 && 'Nothing is said'}
            {onceThere.map(({ handling }) => (
              <p key={handling.id}>
                {handling.description} <Cited statements={handling.statements} />{' '}
                {handling.to.length === 0 &&
                  !/no further recipient/i.test(handling.description) &&
                  'No further recipient is stated.'}
              </p>
            ))}
          </dd>
          <dt className="no-print">What if it stopped?</dt>
          <dd className="no-print">
            <Link to={whatIfPath('flow', flow.id)}>
              See what would differ
              <span className="govuk-visually-hidden"> without “{flow.name}”</span>
            </Link>
          </dd>
          {flow.note !== null && (
            <>
              <dt>Curator’s note</dt>
              <dd>{flow.note}</dd>
            </>
          )}
        </dl>
        <ThreeWay flowId={flow.id} name={nameOf(flow)} />
      </div>
    </article>
  );
}
