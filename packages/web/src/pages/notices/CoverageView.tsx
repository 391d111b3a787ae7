import { SectionTitle } from '../../components/PageTitle.tsx';
import { StatementLink } from '../../components/StatementLink.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { isAccountedFor, type NoticeStatement, sectionsOf } from './coverage.ts';
import type { NoticeFound } from './Notice.tsx';

interface CoverageViewProps {
  notice: NoticeFound;
  statements: readonly NoticeStatement[];
}

/** What of the notice is in the graph, what was left out and why; counted from the statements. */
export function CoverageView({ notice, statements }: CoverageViewProps) {
  const apart = statements.filter(({ outOfScope }) => outOfScope !== null);
  const open = statements.filter((each) => !isAccountedFor(each));
  const unread = notice.documents.filter(({ read }) => !read);
  return (
    <>
      {notice.register !== null && <p>{notice.register.coverage}</p>}
      <SectionTitle title="Section by section" />
      <SectionCounts notice={notice} statements={statements} />
      <SectionTitle title="Left out of the graph" note={plural(apart.length, 'statement')} />
      {apart.length === 0 && <p>None: every statement that was recorded became something.</p>}
      <Listed
        notice={notice}
        statements={apart}
        words={(each) => `${each.text} Left out: ${each.outOfScope}`}
      />
      {open.length > 0 && (
        <>
          <SectionTitle title="Became nothing yet" note={plural(open.length, 'statement')} />
          <Listed notice={notice} statements={open} words={(each) => each.text} />
        </>
      )}
      <SectionTitle title="Not read for this register" note={plural(unread.length, 'document')} />
      {unread.length === 0 && <p>None: the notice points to no document that was not read.</p>}
      <ul className="list-plain">
        {unread.map(({ id, title, bearsOn, statements: cited }) => (
          <li key={id}>
            {title}. It could add: {bearsOn ?? 'not recorded'}{' '}
            {cited.map((each) => (
              <StatementLink key={each.id} id={each.id} notice={notice.id} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function SectionCounts({ notice, statements }: CoverageViewProps) {
  const path = pathOf('notice', notice.id);
  return (
    <table className="table">
      <caption className="govuk-visually-hidden">Statements by section of the notice</caption>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col" className="number">
            In the graph
          </th>
          <th scope="col" className="number">
            Left out
          </th>
          <th scope="col" className="number">
            Tie party and category
          </th>
        </tr>
      </thead>
      <tbody>
        {sectionsOf(statements).map(({ title, statements: each }) => (
          <tr key={title}>
            <th scope="row">
              <Link to={withSearch(path, { section: title })}>{title}</Link>
            </th>
            <td className="number">{each.filter(({ supports }) => supports.length > 0).length}</td>
            <td className="number">
              {each.filter(({ outOfScope }) => outOfScope !== null).length}
            </td>
            <td className="number">
              {each.filter(({ tiesPartyToCategory }) => tiesPartyToCategory).length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ListedProps extends CoverageViewProps {
  words: (statement: NoticeStatement) => string;
}

function Listed({ notice, statements, words }: ListedProps) {
  return (
    <ul className="list-plain">
      {statements.map((each) => (
        <li key={each.id}>
          <StatementLink id={each.id} notice={notice.id} /> {words(each)}
        </li>
      ))}
    </ul>
  );
}
