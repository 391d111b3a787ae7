import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { CompareDocument } from '../../../graphql/documents/changes.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { dateInWords } from '../../../text/dates.ts';
import { plural } from '../../../text/words.ts';
import { Changes } from '../parts/Changes.tsx';
import { Closing } from '../parts/Closing.tsx';
import { AskedDerivation } from '../parts/Derivation.tsx';
import { exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Reasons } from '../parts/Reasons.tsx';
import { RecipientTable, type Row } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { ChangedRows } from './ChangedRows.tsx';
import { differences } from './differences.ts';

const pieces: readonly Piece[] = [
  'How does the answer to who receives',
  { name: 'category', label: 'Category', of: 'category' },
  'from',
  { name: 'from', label: 'Sender', of: 'controller', open: 'any controller' },
  'differ between',
  { name: 'a', label: 'First date', of: 'day' },
  'and',
  { name: 'b', label: 'Second date', of: 'day' },
];

type Compared = ResultOf<typeof CompareDocument>;
type Answer = Extract<Compared['earlier'], { __typename: 'WhoReceivesAnswer' }>;
type LaterAnswer = Extract<Compared['later'], { __typename: 'WhoReceivesAnswer' }>;

/** One question at two dates, and what differs. */
export function Compare() {
  return (
    <QuestionPage
      title="Compare two dates"
      path="/ask/compare"
      pieces={pieces}
      dated={false}
      intro={
        <p>
          Choose a category and two dates. The notices are known of the day on which they were seen;
          what differs comes mostly from the history of bodies, not from a notice.
        </p>
      }
    >
      {(asked) => (
        <CompareQuestion
          category={asked.get('category') ?? ''}
          from={asked.get('from')}
          a={asked.get('a') ?? ''}
          b={asked.get('b') ?? ''}
        />
      )}
    </QuestionPage>
  );
}

interface CompareGiven {
  category: string;
  from: string | null;
  a: string;
  b: string;
}

function CompareQuestion(given: CompareGiven) {
  const [result, askAgain] = useQuery({ query: CompareDocument, variables: { ...given } });
  return (
    <Answered
      state={answerState(result)}
      what="Reading both answers"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ earlier, later }) => {
        if (earlier.__typename !== 'WhoReceivesAnswer') return <Refused why={earlier} />;
        if (later.__typename !== 'WhoReceivesAnswer') return <Refused why={later} />;
        return <Both given={given} earlier={earlier} later={later} />;
      }}
    </Answered>
  );
}

interface BothProps {
  given: CompareGiven;
  earlier: Answer;
  later: LaterAnswer;
}

function Both({ given, earlier, later }: BothProps) {
  const rowsOf = ({ rows }: Answer | LaterAnswer) => rows.edges.map(({ node }) => node);
  const found = differences(rowsOf(earlier), rowsOf(later));
  const count = found.added.length + found.gone.length + found.changed.length;
  const asked = { category: given.category, from: given.from, to: null };
  const derivationAt = (asAt: string) => (row: Row) => (
    <AskedDerivation row={row} asked={{ ...asked, asAt }} side="recipient" />
  );
  const [a, b] = [dateInWords(given.a), dateInWords(given.b)];
  return (
    <div className="with-rail">
      <div>
        <Verdict
          words={count === 0 ? 'No difference' : plural(count, 'difference')}
          completeness={later.completeness.sentence}
          stated={later.completeness.verdict !== 'UNKNOWN'}
          title={
            count === 0
              ? `This register records no difference between ${a} and ${b}.`
              : `${plural(found.added.length, 'row')} added, ${found.gone.length} gone, ${found.changed.length} standing otherwise on ${b} than on ${a}.`
          }
        >
          <p>
            {plural(found.same, 'row is', 'rows are')} the same. Where a flow has no dates, whether
            it stood on either day is not known.
          </p>
        </Verdict>
        <div className="columns compared">
          <OneAnswer day={a} answer={earlier} />
          <OneAnswer day={b} answer={later} />
        </div>
        {found.added.length > 0 && (
          <>
            <SectionTitle title={`Only on ${b}`} note={plural(found.added.length, 'row')} />
            <RecipientTable
              caption={`Rows only on ${b}`}
              side="recipient"
              rows={found.added}
              derivation={derivationAt(given.b)}
            />
          </>
        )}
        {found.gone.length > 0 && (
          <>
            <SectionTitle title={`Only on ${a}`} note={plural(found.gone.length, 'row')} />
            <RecipientTable
              caption={`Rows only on ${a}`}
              side="recipient"
              rows={found.gone}
              derivation={derivationAt(given.a)}
            />
          </>
        )}
        {found.changed.length > 0 && (
          <>
            <SectionTitle title="Standing otherwise" note={plural(found.changed.length, 'row')} />
            <ChangedRows rows={found.changed} a={a} b={b} />
          </>
        )}
        <Reasons reasons={later.completeness.reasons} />
        <Closing sourceWords={earlier.sourceWords} answer={[earlier, later]} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer files={exportFiles('compare', { ...given })} />
        <Changes
          changes={earlier.changes}
          compared={{ category: given.category, from: given.from }}
          day={given.b}
        />
      </aside>
    </div>
  );
}

function OneAnswer({ day, answer }: { day: string; answer: Answer | LaterAnswer }) {
  return (
    <section className="said">
      <div className="said__head">
        <h2 className="rail__title">{day}</h2>
      </div>
      <div className="said__body">
        <p>
          <strong>{answer.completeness.verdictWords}</strong>,{' '}
          {plural(answer.rows.totalCount, 'row')}
        </p>
        <p>{answer.headline}</p>
      </div>
    </section>
  );
}
