import { Cited, type CitedStatement } from '../../../components/Cited.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { dateInWords } from '../../../text/dates.ts';
import { lawStateWords } from '../../../text/law.ts';
import { listInWords, sentenceStart } from '../../../text/words.ts';

interface Legislation {
  title: string;
  kind: 'STATUTE' | 'SECTION' | 'REGULATION' | 'GUIDANCE';
  state: 'CURRENT' | 'ENDED' | 'NOT_BEGUN' | 'UNKNOWN';
  period: { words: string };
  successors: readonly { title: string }[];
}

/** A law that a notice cites, and how it stands at the date of the page. */
export function Law(props: { legislation: Legislation; statements: readonly CitedStatement[] }) {
  const { legislation, statements } = props;
  return (
    <p>
      {legislation.title} <Cited statements={statements} />
      <br />
      <span className="smallest muted">
        <LawState legislation={legislation} /> {sentenceStart(legislation.period.words)}.
      </span>
    </p>
  );
}

/** Whether a law was in force at the date of the page, and what replaced it. */
export function LawState({ legislation }: { legislation: Legislation }) {
  const { day } = useAsAt();
  const { successors } = legislation;
  return (
    <>
      On {dateInWords(day)}: {lawStateWords(legislation)}.
      {successors.length > 0 &&
        ` Replaced by ${listInWords(successors.map(({ title }) => title))}.`}
    </>
  );
}
