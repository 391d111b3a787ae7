import { Disclosure } from '../../../components/answer.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { PartyIcon } from '../../../components/PartyIcon.tsx';
import { reachWords } from '../../../components/PartyName.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../../shell/paths.ts';
import { quoted } from '../../../text/words.ts';
import { Steps } from '../parts/Derivation.tsx';
import { OpenedRow } from '../parts/OpenedRow.tsx';
import { RowFindings } from '../parts/RowFindings.tsx';
import { RowNotes } from '../parts/RowNotes.tsx';
import { Carried } from './Carried.tsx';
import { stepsOf } from './steps.ts';
import { type GoesFlow, type GoesRow as Row, rowKey } from './summary.ts';

/** One flow to one recipient: what it carries at the left, what the notice says of it beside. */
export function GoesRow({ row }: { row: Row }) {
  const { flow, party } = row;
  if (flow === null) return null;
  const reach = reachWords(row);
  const [first] = row.statements;
  return (
    <article
      data-row={rowKey(row)}
      className={`said goes${row.categoriesStated ? '' : ' said--unstated'}`}
    >
      <div className="said__head">
        <h3>
          {flow.sender.party.name} → {party !== null && <PartyIcon kind={party.kind} />}{' '}
          {party?.name ?? flow.recipient.party.name}
        </h3>
        <p className="smallest muted">
          {flow.passage}
          {reach !== null && <> · {reach}</>} <Cited statements={row.statements} />
          <RowFindings row={row} />
          <RowNotes row={row} />
        </p>
      </div>
      <div className="said__body goes__body">
        <Carried flow={flow} />
        <div>
          <FlowFacts flow={flow} />
          <p className="opened__links">
            {first !== undefined && (
              <Link to={statementPath(first.notice.id, first.id)}>Read it in the notice</Link>
            )}{' '}
            <Link
              to={withSearch('/ask/basis', {
                from: flow.sender.party.id,
                to: party?.id ?? flow.recipient.party.id,
              })}
            >
              On what basis?
            </Link>{' '}
            <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
              Show on the map
            </Link>
          </p>
        </div>
        <div className="goes__all">
          <Disclosure summary="Why this row is here, and all that the notice says of it">
            <OpenedRow row={row} derivation={<Steps steps={stepsOf(row, flow)} />} />
          </Disclosure>
        </div>
      </div>
    </article>
  );
}

function FlowFacts({ flow }: { flow: GoesFlow }) {
  return (
    <dl className="pairs">
      <dt>Notice’s verb</dt>
      <dd>{flow.verb === null ? 'Not stated' : quoted(flow.verb)}</dd>
      <dt>Condition</dt>
      <dd>
        {flow.condition === null && flow.conditions.length === 0 && 'None given'}
        {flow.condition !== null && (
          <>
            {flow.condition} <Cited statements={flow.statements} />
          </>
        )}
        {flow.conditions.map(({ rule, statements }) => (
          <p key={rule.description}>
            On every such sharing: {rule.description} <Cited statements={statements} />
          </p>
        ))}
      </dd>
      <dt>Purpose</dt>
      <dd>
        {flow.purposes.length === 0
          ? 'Not stated'
          : flow.purposes.map(({ purpose, statements }) => (
              <p key={purpose.id}>
                {purpose.name} <Cited statements={statements} />
              </p>
            ))}
      </dd>
      <dt>Agreement</dt>
      <dd>
        {flow.agreements.length === 0
          ? 'None in this register'
          : flow.agreements.map(({ agreement, statements, ...link }) => (
              <p key={agreement.id}>
                <Link to={pathOf('agreement', agreement.id)}>{agreement.title}</Link>{' '}
                <Cited statements={statements} /> <Inferred link={link} />
              </p>
            ))}
      </dd>
      <dt>Basis</dt>
      <dd>
        {flow.requiredByLawNotNamed && (
          <p>
            Required by law; the law is not named.{' '}
            <Cited statements={flow.requiredByLawNotNamedStatements} />
          </p>
        )}
        {flow.bearingBases.length === 0 && !flow.requiredByLawNotNamed && 'Not stated'}
        {flow.bearingBases.map(({ use, words }) => (
          <p key={use.id}>
            {use.bases.flatMap(({ basis }) => basis?.reference ?? []).join(', ')}: {words}{' '}
            <Cited statements={use.statements} />
          </p>
        ))}
      </dd>
    </dl>
  );
}
