import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useParams } from 'wouter';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { NoticeDocument } from '../../graphql/documents/notice.ts';
import { StatementsDocument } from '../../graphql/documents/notices.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, pathOf, withSearch } from '../../shell/paths.ts';
import { AsAWhole } from './AsAWhole.tsx';
import { Coverage } from './Coverage.tsx';
import { CoverageView } from './CoverageView.tsx';
import { Reader } from './Reader.tsx';

type Found = Extract<ResultOf<typeof NoticeDocument>['notice'], { __typename: 'Notice' }>;
export type NoticeFound = Found;

const views = [
  { id: null, name: 'Statement by statement' },
  { id: 'whole', name: 'What it says as a whole' },
  { id: 'coverage', name: 'Coverage' },
] as const;

const parts = {
  view: parseAsStringLiteral(['whole', 'coverage'] as const),
  /** The title of the section that is open in the first view. */
  section: parseAsString,
};

/** A notice: its facts, how much of it is accounted for, and every statement by section. */
export function Notice() {
  const { id: segment = '' } = useParams();
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(NoticeDocument, { id: idOf(segment), asAt: chosen });
  return (
    <Answered state={state} what="Reading the notice" onRetry={onRetry}>
      {({ notice }) =>
        notice.__typename === 'Notice' ? (
          <Told notice={notice} />
        ) : (
          <NoSuch message={notice.message} />
        )
      }
    </Answered>
  );
}

function Told({ notice }: { notice: Found }) {
  const [{ view }] = useQueryStates(parts);
  const { state, onRetry } = useAnswer(StatementsDocument, { notice: notice.id });
  const path = pathOf('notice', notice.id);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Notices', to: '/notices' },
          ...(notice.publisher
            ? [{ name: notice.publisher.name, to: pathOf('party', notice.publisher.id) }]
            : []),
        ]}
      />
      <PageTitle
        title={notice.title}
        reads={parts}
        lead={
          <>
            {notice.publisher?.name ?? 'Publisher not known'}. {notice.validityWords}
            {notice.note !== null && <span className="muted"> {notice.note}</span>}
            {notice.publisher !== null && (
              <>
                {' '}
                <Link to={withSearch('/explore', { of: notice.publisher.id })}>
                  See its flows on the map
                </Link>
              </>
            )}
          </>
        }
        side={<Address notice={notice} />}
      />
      <Answered state={state} what="Reading its statements" onRetry={onRetry}>
        {({ statements }) => {
          const all = statements.edges.map(({ node }) => node);
          return (
            <>
              <Coverage notice={notice} statements={all} total={statements.totalCount} />
              <nav className="notice-views" aria-label="Parts of this page">
                {views.map(({ id, name }) => (
                  <Link
                    key={name}
                    to={withSearch(path, { view: id })}
                    aria-current={id === view ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                ))}
                <Link to="/notices/side-by-side">Side by side with other notices</Link>
              </nav>
              {view === 'whole' && <AsAWhole notice={notice} />}
              {view === 'coverage' && <CoverageView notice={notice} statements={all} />}
              {view === null && <Reader notice={notice} statements={all} />}
            </>
          );
        }}
      </Answered>
    </>
  );
}

function Address({ notice }: { notice: Found }) {
  return (
    <div className="notice-address">
      <p>
        {notice.url === null ? (
          <>
            {notice.publisherSite !== null && (
              <>
                <a href={notice.publisherSite}>The publisher’s site</a>;{' '}
              </>
            )}
            address of this notice not known
          </>
        ) : (
          <a href={notice.url}>The notice where it is published</a>
        )}
      </p>
      <details>
        <summary>Checksum of the text as it was seen (SHA-256)</summary>
        <code>{notice.sha256 ?? 'not known'}</code>
      </details>
    </div>
  );
}
