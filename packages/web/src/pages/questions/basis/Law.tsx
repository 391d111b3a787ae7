import { Cited, type CitedStatement } from '../../../components/Cited.tsx';
import { useAsAt } from '../../../shell/as-at.ts';
import { dateInWords } from '../../../text/dates.ts';
import { sentenceStart } from '../../../text/words.ts';

interface LawProps {
  legislation: {
    title: string;
    state: 'CURRENT' | 'ENDED' | 'NOT_BEGUN' | 'UNKNOWN';
    period: { words: string };
  };
  statements: readonly CitedStatement[];
}

/** A law that a notice cites, and how it stands at the date of the page. */
export function Law({ legislation, statements }: LawProps) {
  const { day } = useAsAt();
  return (
    <p>
      {legislation.title} <Cited statements={statements} />
      <br />
      <span className="smallest muted">
        {stateWords[legislation.state](dateInWords(day))} {sentenceStart(legislation.period.words)}.
      </span>
    </p>
  );
}

const stateWords: Record<LawProps['legislation']['state'], (day: string) => string> = {
  CURRENT: (day) => `In force on ${day}.`,
  ENDED: (day) => `No longer in force on ${day}.`,
  NOT_BEGUN: (day) => `Not yet in force on ${day}.`,
  UNKNOWN: (day) => `Whether it was in force on ${day} is not known in this register.`,
};
