import { Verdict } from '../../components/answer.tsx';
import { Cited } from '../../components/Cited.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { dateInWords } from '../../text/dates.ts';
import { sourceSentence } from '../../text/safety.ts';
import { plural } from '../../text/words.ts';
import { GradeTag } from '../findings/GradeTag.tsx';
import { Closing } from '../questions/parts/Closing.tsx';
import type { ExportFile } from '../questions/parts/export-files.ts';
import { SendAnswer } from '../questions/parts/SendAnswer.tsx';
import { AnswerTables } from './AnswerTables.tsx';
import { Losses } from './Losses.tsx';
import type { ImpactFound } from './types.ts';

type Finding = ImpactFound['findingsAppear'][number];

/** More statements than this under one sentence would hide it; the files cite them all. */
const FEW = 6;

/** What cannot be told, then flows left without, answers that would differ, findings. */
export function Differences({
  impact,
  files,
}: {
  impact: ImpactFound;
  files: readonly ExportFile[];
}) {
  const { losses, answers, findingsAppear, findingsGo, findingsDiffer } = impact;
  const found = findingsAppear.length + findingsGo.length + findingsDiffer.length;
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={verdictWords(losses.length, answers.totalCount + found)}
          completeness={`Supposed, asked of ${dateInWords(impact.asAt)}. Nothing was written.`}
          stated={losses.length > 0}
          title={`${impact.changeWords}:`}
        >
          <p>{impact.headline}</p>
          <h3 className="rail__title" id="not-told">
            What cannot be told
          </h3>
          <ul className="told-list" aria-labelledby="not-told">
            {impact.notTold.map(({ code, words, statements }) => (
              <li key={code}>
                {words}{' '}
                {statements.length > 0 && statements.length <= FEW && (
                  <Cited statements={statements} />
                )}
                {code === 'ALREADY_SENT' && <Link to="/ask/told">Who must be told?</Link>}
              </li>
            ))}
          </ul>
        </Verdict>
        <section aria-labelledby="losses">
          <SectionTitle
            id="losses"
            title="Flows that would be left without"
            note={plural(new Set(losses.map(({ flow }) => flow?.id)).size, 'flow')}
          />
          {losses.length === 0 && (
            <p>No flow would lose its last recorded agreement, basis or condition.</p>
          )}
          <Losses losses={losses} />
        </section>
        <section aria-labelledby="answers">
          <SectionTitle
            id="answers"
            title="Answers that would differ"
            note={`${plural(answers.totalCount, 'place')}${
              answers.edges.length < answers.totalCount
                ? `, the first ${answers.edges.length} are shown; the files hold all`
                : ''
            }`}
          />
          {answers.totalCount === 0 && <p>None of those that were asked.</p>}
          <AnswerTables changes={answers.edges.map(({ node }) => node)} />
        </section>
        <section aria-labelledby="findings">
          <SectionTitle id="findings" title="Findings" note={plural(found, 'difference')} />
          {found === 0 && <p>None would appear, go or differ.</p>}
          <Found title="Would appear" findings={findingsAppear} />
          <Found title="Would go" findings={findingsGo} />
          <Found title="Would read otherwise" findings={findingsDiffer.map(({ after }) => after)} />
        </section>
        <Closing sourceWords={sourceSentence} answer={impact} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={files} />
      </aside>
    </div>
  );
}

function verdictWords(losses: number, differences: number): string {
  if (losses > 0) return 'Something would be missing';
  return differences > 0 ? 'Something would differ' : 'Nothing would differ';
}

function Found({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="finding-list">
        {findings.map(({ id, grade, words, check, statements }) => (
          <li key={id}>
            <p>
              <GradeTag grade={grade} /> <strong>{check.title}.</strong> {words}{' '}
              <Cited statements={statements} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
