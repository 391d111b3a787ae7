import { Empty } from '../../components/boxes.tsx';
import { grades, gradeWords } from '../../components/finding-words.ts';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { FindingsDocument } from '../../graphql/documents/findings.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import { type FindingsAddress, findingsParts, useFindingsAddress } from './address.ts';
import { CheckSection } from './CheckSection.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { byCheck } from './group.ts';
import type { FindingsAnswer } from './types.ts';

/** What the register's checks of itself find, at the page's date, by grade, check, trust, section. */
export function Findings() {
  const { chosen } = useAsAt();
  const [address, change] = useFindingsAddress();
  const { state, onRetry } = useAnswer(FindingsDocument, {
    asAt: chosen,
    where: address,
    about: address.about === null ? [] : [address.about],
  });
  return (
    <>
      <PageTitle
        title="Findings"
        lead="What checks find in the notices, against the law and against themselves. A finding is where to look, not a judgement: the notice may be right, and what is not found may be wrong."
        reads={findingsParts}
      />
      <dl className="finding-grades">
        {grades.map((grade) => (
          <div key={grade}>
            <dt>
              {gradeWords[grade].name} ({gradeWords[grade].letter})
            </dt>
            <dd>{gradeWords[grade].means}</dd>
          </div>
        ))}
      </dl>
      <Answered state={state} what="Checking the registers" onRetry={onRetry}>
        {(answer) => (
          <>
            <FindingFilters address={address} change={change} all={answer.all} />
            <About address={address} answer={answer} />
            <Found answer={answer} address={address} />
          </>
        )}
      </Answered>
    </>
  );
}

/** The one record that the findings are limited to, and the way back to all. */
function About({ address, answer }: { address: FindingsAddress; answer: FindingsAnswer }) {
  if (address.about === null) return null;
  const name = answer.about[0]?.name ?? address.about;
  const what = name === address.about ? name : `${name} (${address.about})`;
  return (
    <p className="finding-about">
      <span>
        Only what rests on or concerns <strong>{what}</strong>.
      </span>
      <Link to={withSearch('/findings', { ...address, about: null })}>Findings of all records</Link>
    </p>
  );
}

function Found({ answer, address }: { answer: FindingsAnswer; address: FindingsAddress }) {
  const { day, chosen } = useAsAt();
  const { counts, findings } = answer;
  const shown = findings.edges.map(({ node }) => node);
  const accepted = counts.accepted === 0 ? '' : `, ${counts.accepted} of them accepted`;
  return (
    <>
      <GradeLinks counts={counts} address={address} />
      <p role="status">
        {plural(findings.totalCount, 'finding')} on {dateInWords(day)}
        {accepted}.{shown.length < findings.totalCount && ` The first ${shown.length} are shown.`}
      </p>
      <p className="no-print">
        <a href={withSearch('/export/findings.csv', fileFilters(address, chosen))}>
          These findings as CSV
        </a>
        {address.section !== null && ' (of all sections)'}
      </p>
      {shown.length === 0 && (
        <Empty title="These checks find nothing here.">
          That does not say that nothing is wrong.
        </Empty>
      )}
      {byCheck(shown).map((group) => (
        <CheckSection key={group.check.id} {...group} address={address} />
      ))}
    </>
  );
}

/** What the file can be limited by. */
function fileFilters({ grade, check, register, about }: FindingsAddress, asAt: string | null) {
  return { grade, check, register, about, asAt };
}

interface GradeLinksProps {
  counts: FindingsAnswer['counts'];
  address: FindingsAddress;
}

function GradeLinks({ counts, address }: GradeLinksProps) {
  const to = (grade: string | null) => withSearch('/findings', { ...address, grade });
  const countOf = (grade: string) => counts.grades.find(({ key }) => key === grade)?.count ?? 0;
  return (
    <nav className="notice-views" aria-label="Grade">
      <Link to={to(null)} aria-current={address.grade === null ? 'page' : undefined}>
        All grades
      </Link>
      {grades.map((grade) => (
        <Link
          key={grade}
          to={to(grade)}
          aria-current={address.grade === grade ? 'page' : undefined}
        >
          {gradeWords[grade].many}
          {(address.grade === null || address.grade === grade) && ` (${countOf(grade)})`}
        </Link>
      ))}
    </nav>
  );
}
