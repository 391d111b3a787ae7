import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { Empty } from '../../components/boxes.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { RecordNamesDocument } from '../../graphql/documents/notices.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { useHash } from '../../shell/use-hash.ts';
import { plural } from '../../text/words.ts';
import { claimsOf, inferredLinks, type Named, namesOf } from './became.ts';
import { linesInWords, type NoticeStatement, type Section, sectionsOf } from './coverage.ts';
import type { NoticeFound } from './Notice.tsx';
import { StatementRow } from './StatementRow.tsx';
import { wholeNames } from './whole-names.ts';

interface ReaderProps {
  notice: NoticeFound;
  statements: readonly NoticeStatement[];
}

/** One section at a time: the sections at the left, its statements and what they became. */
export function Reader({ notice, statements }: ReaderProps) {
  const wanted = new URLSearchParams(useSearch()).get('section');
  const hash = useHash();
  const sections = sectionsOf(statements);
  const ofHash = sections.findIndex((each) => each.statements.some(({ id }) => id === hash));
  const ofAddress = sections.findIndex(({ title }) => title === wanted);
  const at = ofHash >= 0 ? ofHash : Math.max(ofAddress, 0);
  const section = sections[at];
  const path = pathOf('notice', notice.id);
  if (section === undefined) return <p>No statement is recorded of this notice.</p>;
  return (
    <div className="with-side">
      <nav className="sections" aria-label="Sections of the notice">
        <p>
          <strong>Sections</strong> <span className="muted">statements</span>
        </p>
        <ol>
          {sections.map((each, index) => (
            <li key={each.title}>
              <Link
                to={withSearch(path, { section: each.title })}
                aria-current={index === at ? 'true' : undefined}
              >
                <span>{each.title}</span> <span>{each.statements.length}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div>
        <div className="section-head">
          <SectionTitle
            title={section.title}
            note={`${plural(section.statements.length, 'statement')}, ${linesInWords(section)}`}
          />
          <p className="section-head__ways">
            <Way path={path} section={sections[at - 1]} words="Previous section" />{' '}
            <Way path={path} section={sections[at + 1]} words="Next section" />
          </p>
        </div>
        {ofHash < 0 && /^[A-Z]+\d+$/.test(hash) && (
          <Empty title={`There is no statement ${hash} in this notice.`}>
            The section below is the one that it would open with.
          </Empty>
        )}
        <Rows notice={notice} section={section} selected={hash} />
      </div>
    </div>
  );
}

function Way({
  path,
  section,
  words,
}: {
  path: string;
  section?: Section | undefined;
  words: string;
}) {
  if (section === undefined) return null;
  return <Link to={withSearch(path, { section: section.title })}>{words}</Link>;
}

interface RowsProps {
  notice: NoticeFound;
  section: Section;
  selected: string;
}

function Rows({ notice, section, selected }: RowsProps) {
  const ids = idsToName(section.statements);
  const { state } = useAnswer(RecordNamesDocument, { ids });
  const nodes = state.kind === 'read' ? state.data.nodes : [];
  const names = new Map<string, Named>([...wholeNames(notice), ...namesOf(nodes)]);
  const inferred = inferredLinks(nodes);
  const ready = state.kind !== 'loading';
  useEffect(() => {
    if (ready && selected !== '')
      document.getElementById(selected)?.scrollIntoView({ block: 'center' });
  }, [ready, selected]);
  return (
    <table className="table table--cards" aria-busy={!ready}>
      <caption className="govuk-visually-hidden">Statements of “{section.title}”</caption>
      <thead>
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">In our words, and where to find it</th>
          <th scope="col">What it became</th>
        </tr>
      </thead>
      <tbody>
        {section.statements.map((statement) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            notice={notice}
            names={names}
            inferred={inferred}
            selected={statement.id === selected}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Every record that the rows name and that can be fetched, once, in a stable order. */
function idsToName(statements: readonly NoticeStatement[]): string[] {
  const ids = statements.flatMap(({ supports }) =>
    supports.flatMap(({ recordId, claims }) => [
      recordId,
      ...claimsOf(recordId, claims).flatMap((claim) => claim.ids),
    ]),
  );
  return [...new Set(ids)].filter((id) => fetchable.test(id)).sort();
}

const fetchable =
  /^(org|concept|class|team|hub|system|subject|unnamed|cat|purpose|uk-gdpr|dpa-2018|basis|leg|agreement|flow|source):/;
