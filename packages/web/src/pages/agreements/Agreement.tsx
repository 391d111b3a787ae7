import { useParams } from 'wouter';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { Inferred } from '../../components/Inferred.tsx';
import { ListCompleteness } from '../../components/ListCompleteness.tsx';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Anchor, FromOutside } from '../../components/tags.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { AgreementDocument } from '../../graphql/documents/agreements.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, pathOf, withSearch } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { inNoticeOrder } from '../../text/order.ts';
import { listInWords, plural, quoted, sentenceStart } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { whatIfPath } from '../what-if/address.ts';
import { stateWords } from './state-words.ts';

type Found = Extract<ResultOf<typeof AgreementDocument>['agreement'], { __typename: 'Agreement' }>;

/** An agreement: what is said of it, by whom, and the flows that are said to be under it. */
export function Agreement() {
  const { id: segment = '' } = useParams();
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(AgreementDocument, { id: idOf(segment), asAt: chosen });
  return (
    <Answered state={state} what="Reading the agreement" onRetry={onRetry}>
      {({ agreement }) =>
        agreement.__typename === 'Agreement' ? (
          <Told agreement={agreement} />
        ) : (
          <NoSuch message={agreement.message} />
        )
      }
    </Answered>
  );
}

function Told({ agreement }: { agreement: Found }) {
  const { day } = useAsAt();
  const said = agreement.parties.filter(({ outsideSourceId }) => outsideSourceId === null);
  const outside = agreement.parties.filter(({ outsideSourceId }) => outsideSourceId !== null);
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Agreements', to: '/agreements' }]} />
      <PageTitle
        title={agreement.title}
        about={agreement.id}
        lead={agreement.titleKnown ? undefined : 'Our words: the notice gives no title.'}
        side={
          <Link
            className="govuk-button govuk-button--secondary"
            to={withSearch('/explore', { of: agreement.id })}
          >
            See it on the map
          </Link>
        }
      />
      <dl className="facts">
        <div>
          <dt>State on {dateInWords(day)}</dt>
          <dd>{sentenceStart(stateWords[agreement.state])}</dd>
        </div>
        <div>
          <dt>Dates</dt>
          <dd>{sentenceStart(agreement.period.words)}</dd>
        </div>
        <div>
          <dt>Due for review</dt>
          <dd>{sentenceStart(dateInWords(agreement.reviewOn))}</dd>
        </div>
        <div>
          <dt>Kind</dt>
          <dd>{sentenceStart(agreement.kind.toLowerCase().replaceAll('_', ' '))}</dd>
        </div>
        <div>
          <dt>Tier</dt>
          <dd>{sentenceStart(agreement.tier.toLowerCase().replaceAll('_', ' '))}</dd>
        </div>
      </dl>
      {agreement.condition !== null && <p>Condition: {agreement.condition}</p>}
      <p className="no-print">
        <Link to={withSearch('/ask/told', { reason: 'AGREEMENT_ENDED', agreement: agreement.id })}>
          Who must be told if it ended?
        </Link>
        {' · '}
        <Link to={whatIfPath('agreement', agreement.id)}>What if it lapsed?</Link>
      </p>
      <SectionTitle title="What the notice says of it" />
      <ul className="list-plain">
        {agreement.statements.map((statement) => (
          <li key={statement.id}>
            <Cited statements={[statement]} /> {statement.text} <Anchor>{statement.anchor}</Anchor>
          </li>
        ))}
      </ul>
      <SectionTitle
        title="Parties, said by the notice"
        note={
          agreement.openWords === null ? undefined : `list open: ${quoted(agreement.openWords)}`
        }
      />
      <ListCompleteness completeness={agreement.partiesCompleteness} />
      {said.length === 0 ? <p>The notice names none.</p> : <Parties parties={said} />}
      <SectionTitle
        title="Who is mentioned under it"
        note={`${plural(agreement.flows.length, 'flow')} said to be under it. A kind of partner is no list of who has signed.`}
      />
      <ListCompleteness completeness={agreement.flowsCompleteness} />
      <ul className="list-plain">
        {inNoticeOrder(agreement.flows).map(
          ({ flow, condition, openWords, statements, ...link }) => (
            <li key={flow.id}>
              {flow.carries.length === 0 ? (
                <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
              ) : (
                <Carried carries={flow.carries} />
              )}{' '}
              <Link to={pathOf('party', flow.sender.party.id)}>{flow.sender.party.name}</Link> →{' '}
              <Link to={pathOf('party', flow.recipient.party.id)}>{flow.recipient.party.name}</Link>
              {condition !== null && `, ${condition}`}
              {openWords !== null && `; list open: ${quoted(openWords)}`}{' '}
              <Cited statements={statements} /> <Inferred link={link} />
              <FindingBadge id={flow.id} of="flow" />
            </li>
          ),
        )}
      </ul>
      {(outside.length > 0 || agreement.outside !== null) && (
        <>
          <SectionTitle title="From outside the notice" />
          {agreement.outside !== null && (
            <p>
              <FromOutside>
                From outside the notice{agreement.outsideToVerify && ', to verify'}
              </FromOutside>{' '}
              {agreement.outside}
            </p>
          )}
          <Parties parties={outside} />
        </>
      )}
    </>
  );
}

/** Categories that a flow is said to carry, those that a person inferred apart. */
function Carried({ carries }: { carries: Found['flows'][number]['flow']['carries'] }) {
  return (['STATED', 'INFERRED'] as const).map((assertion) => {
    const names = carries
      .filter((each) => each.assertion === assertion)
      .map(({ category }) => category.name);
    return (
      names.length > 0 && (
        <CertaintyMark
          key={assertion}
          kind={assertion}
          words={`${assertion === 'STATED' ? 'Stated' : 'Inferred'}: ${listInWords(names)}`}
        />
      )
    );
  });
}

function Parties({ parties }: { parties: Found['parties'] }) {
  return (
    <ul className="list-plain">
      {parties.map(
        ({ party, role, writtenAs, condition, outsideSourceId, toVerify, statements }) => (
          <li key={party?.id ?? writtenAs}>
            {party ? (
              <Link to={pathOf('party', party.id)}>{party.name}</Link>
            ) : (
              'Not in this register'
            )}
            {role !== null && `, ${role}`}
            {writtenAs !== null && `, written ${quoted(writtenAs)}`}
            {condition !== null && `, ${condition}`} <Cited statements={statements} />{' '}
            {outsideSourceId !== null && (
              <FromOutside>From outside the notice{toVerify && ', to verify'}</FromOutside>
            )}
          </li>
        ),
      )}
    </ul>
  );
}
