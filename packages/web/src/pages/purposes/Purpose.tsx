import { useParams } from 'wouter';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { PurposeDocument } from '../../graphql/documents/purposes.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, pathOf, withSearch } from '../../shell/paths.ts';
import { listInWords, plural, quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { PurposeBases } from './PurposeBases.tsx';
import type { PurposeFound } from './types.ts';

/** One purpose: what ties a basis to it, and the flows that are said to be for it. */
export function Purpose() {
  const { id: segment = '' } = useParams();
  const id = idOf(segment);
  const { state, onRetry } = useAnswer(PurposeDocument, { id });
  return (
    <Answered state={state} what="Reading the purpose" onRetry={onRetry}>
      {({ node }) =>
        node?.__typename === 'Purpose' ? (
          <Told purpose={node} />
        ) : (
          <NoSuch message={`There is no purpose “${id}” in this register.`} />
        )
      }
    </Answered>
  );
}

function Told({ purpose }: { purpose: PurposeFound }) {
  const notice = purpose.register?.notice;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Purposes', to: '/purposes' },
          ...(notice ? [{ name: notice.title, to: pathOf('notice', notice.id) }] : []),
        ]}
      />
      <PageTitle
        title={purpose.name}
        about={purpose.id}
        lead={
          <>
            A purpose that the notice of {notice?.publisher?.name ?? 'a publisher not known'} gives,
            in our words. <Cited statements={purpose.statements} />
            {purpose.description !== null && <p>{purpose.description}</p>}
          </>
        }
        side={
          notice?.publisher ? (
            <Link
              className="govuk-button govuk-button--secondary"
              to={withSearch('/explore', { v: '2', of: notice.publisher.id, purpose: purpose.id })}
            >
              See it on the map
            </Link>
          ) : undefined
        }
      />
      <dl className="facts">
        <div>
          <dt>Basis tied to it</dt>
          <dd>
            <PurposeBases purpose={purpose} />
          </dd>
        </div>
        <div>
          <dt>Law said to require it</dt>
          <dd>
            {purpose.requiredBy.length === 0 && <p>None is named</p>}
            {purpose.flows
              .filter(({ requiredByLawNotNamed }) => requiredByLawNotNamed)
              .map((flow) => (
                <p key={flow.id}>
                  The notice says that law requires what goes to {flow.recipient.party.name}; it
                  does not name the law. <Cited statements={flow.requiredByLawNotNamedStatements} />
                </p>
              ))}
            {purpose.requiredBy.map(({ legislation, statements }) => (
              <p key={legislation.id}>
                <Link to={pathOf('law', legislation.id)}>{legislation.title}</Link>{' '}
                <Cited statements={statements} />
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>Teams whose purpose it is</dt>
          <dd>
            {purpose.teams.length === 0 && 'None is named'}
            {purpose.teams.map(({ party, statements }) => (
              <p key={party.id}>
                <Link to={pathOf('party', party.id)}>{party.name}</Link>{' '}
                <Cited statements={statements} />
              </p>
            ))}
          </dd>
        </div>
      </dl>
      <SectionTitle title="Flows said to be for it" note={plural(purpose.flows.length, 'flow')} />
      {purpose.flows.length === 0 && (
        <p>No flow is said to be for it. That is not the same as none.</p>
      )}
      <ul className="list-plain">
        {purpose.flows.map((flow) => (
          <PurposeFlow key={flow.id} flow={flow} purpose={purpose.id} />
        ))}
      </ul>
    </>
  );
}

function PurposeFlow({ flow, purpose }: { flow: PurposeFound['flows'][number]; purpose: string }) {
  const stated = flow.carries.filter(({ assertion }) => assertion === 'STATED');
  const link = flow.purposes.find((each) => each.purpose.id === purpose);
  return (
    <li>
      {flow.carries.length === 0 ? (
        <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
      ) : (
        <CertaintyMark
          kind={stated.length > 0 ? 'STATED' : 'INFERRED'}
          words={listInWords(flow.carries.map(({ category }) => category.name))}
        />
      )}{' '}
      <Link to={pathOf('party', flow.sender.party.id)}>{flow.sender.party.name}</Link> →{' '}
      <Link to={pathOf('party', flow.recipient.party.id)}>{flow.recipient.party.name}</Link>
      {flow.verb !== null && `, ${quoted(flow.verb)}`}
      {flow.condition !== null && `, ${flow.condition}`}{' '}
      {link && <Cited statements={link.statements} />}
    </li>
  );
}
