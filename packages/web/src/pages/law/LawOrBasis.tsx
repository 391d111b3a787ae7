import { useParams } from 'wouter';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Badge } from '../../components/tags.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { LawOrBasisDocument } from '../../graphql/documents/law.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, pathOf, withSearch } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { BasisPage } from './BasisPage.tsx';
import { Dates } from './LawTable.tsx';
import { hasEnded, lawKindWords, stateOf } from './words.ts';

/** One law or one basis, by its id. */
export function LawOrBasis() {
  const { id: segment = '' } = useParams();
  const { chosen } = useAsAt();
  const id = idOf(segment);
  const { state, onRetry } = useAnswer(LawOrBasisDocument, { id, asAt: chosen });
  return (
    <Answered state={state} what="Reading the law" onRetry={onRetry}>
      {({ node, notices }) => {
        if (node?.__typename === 'Legislation') return <LawPage law={node} />;
        if (node?.__typename === 'LegalBasis') {
          return <BasisPage basis={node} notices={notices.edges.map((each) => each.node)} />;
        }
        return <NoSuch message={`There is no law or basis “${id}” in this register.`} />;
      }}
    </Answered>
  );
}

type LawFound = Extract<ResultOf<typeof LawOrBasisDocument>['node'], { __typename: 'Legislation' }>;

function LawPage({ law }: { law: LawFound }) {
  const { day } = useAsAt();
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Law and bases', to: '/law' }]} />
      <PageTitle title={law.title} about={law.id} lead={lawKindWords[law.kind]} />
      <dl className="facts">
        <div>
          <dt>State on {dateInWords(day)}</dt>
          <dd>{hasEnded(law) ? <Badge>{stateOf(law)}</Badge> : stateOf(law)}</dd>
        </div>
        <div>
          <dt>Dates and what followed</dt>
          <dd>
            <Dates law={law} />
          </dd>
        </div>
        <div>
          <dt>Whom it binds</dt>
          <dd>{law.binds ?? 'Not recorded'}</dd>
        </div>
        <div>
          <dt>Official text</dt>
          <dd>
            {law.uri === null ? (
              'No address recorded'
            ) : (
              <a href={law.uri}>{law.title} at its source</a>
            )}
          </dd>
        </div>
      </dl>
      <SectionTitle title="Flows that it is said to require or permit" />
      {law.requires.length + law.permits.length === 0 && <p>None in this register.</p>}
      <TiedFlows links={law.requires} how="required" />
      <TiedFlows links={law.permits} how="permitted" />
      <SectionTitle title="Notices that cite it" />
      {law.citedBy.length === 0 && <p>No notice in this register cites it.</p>}
      <ul className="list-plain">
        {law.citedBy.map(({ notice, writtenAs, condition, statements }) => (
          <li key={notice.id}>
            <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
            {notice.publisher !== null && ` of ${notice.publisher.name}`}
            {writtenAs !== null && `, written ${quoted(writtenAs)}`}
            {condition !== null && `, ${condition}`} <Cited statements={statements} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TiedFlowsProps {
  links: LawFound['requires'];
  how: 'required' | 'permitted';
}

/** Flows, each with its place on the map. */
function TiedFlows({ links, how }: TiedFlowsProps) {
  return (
    <ul className="list-plain">
      {links.map(({ flow, condition, statements }) => (
        <li key={flow.id}>
          {flow.sender.party.name} → {flow.recipient.party.name}: {how}
          {condition !== null && `, ${condition}`} <Cited statements={statements} />
          {' · '}
          <Link to={withSearch('/explore', { of: flow.sender.party.id, selected: flow.id })}>
            See it on the map
            <span className="govuk-visually-hidden">
              : {flow.sender.party.name} to {flow.recipient.party.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
