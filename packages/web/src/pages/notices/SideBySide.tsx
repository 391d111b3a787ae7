import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { NextPage } from '../../components/NextPage.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { NoticeDocument } from '../../graphql/documents/notice.ts';
import { NoticesDocument } from '../../graphql/documents/notices.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { type Topic, topics } from './topics/topics.tsx';

const path = '/notices/side-by-side';

/** Notices on one page: each is a question of its own to the register. */
const PAGE = 20;

const parts = {
  topic: parseAsStringLiteral(topics.map(({ id }) => id)),
  /** Where the page begins in the list of notices. */
  after: parseAsString,
};

/** One matter in every notice, in columns: each speaks for its own publisher. */
export function SideBySide() {
  const [{ topic: wanted, after }] = useQueryStates(parts);
  const topic = topics.find(({ id }) => id === wanted) ?? topics.find(({ id }) => id === 'rights');
  const { state, onRetry } = useAnswer(NoticesDocument, { first: PAGE, after });
  if (topic === undefined) return null;
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Notices', to: '/notices' }]} />
      <PageTitle
        title={`Side by side: ${topic.title.charAt(0).toLowerCase()}${topic.title.slice(1)}`}
        lead="Each notice speaks for its own publisher. What one says is not said by another."
        reads={parts}
      />
      <p>
        <Link to="/compare">Compare two trusts, or two dates, line by line</Link>
      </p>
      <nav className="topic-list" aria-label="Matters">
        <ul>
          {topics.map(({ id, title }) => (
            <li key={id}>
              <Link
                to={withSearch(path, { topic: id, after })}
                aria-current={id === topic.id ? 'page' : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Answered state={state} what="Reading the notices" onRetry={onRetry}>
        {({ notices }) => (
          <>
            <p>
              {plural(notices.totalCount, 'notice')} in this register
              {notices.edges.length < notices.totalCount &&
                `, ${notices.edges.length} on this page`}
              .
            </p>
            <div className="page-cards">
              {notices.edges.map(({ node }) => (
                <Column key={node.id} id={node.id} topic={topic} />
              ))}
            </div>
            <NextPage path={path} search={{ topic: wanted }} page={notices.pageInfo} />
          </>
        )}
      </Answered>
    </>
  );
}

function Column({ id, topic }: { id: string; topic: Topic }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(NoticeDocument, { id, asAt: chosen });
  return (
    <Answered state={state} what="Reading the notice" onRetry={onRetry}>
      {({ notice }) =>
        notice.__typename !== 'Notice' ? null : (
          <article className="said">
            <header className="said__head">
              <p className="said__publisher">
                Said by <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
              </p>
              <h2>{notice.publisher?.name ?? 'Publisher not known'}</h2>
            </header>
            <div className="said__body">{topic.told(notice)}</div>
          </article>
        )
      }
    </Answered>
  );
}
