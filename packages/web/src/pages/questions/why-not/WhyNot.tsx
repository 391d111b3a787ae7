import { useQuery } from 'urql';
import { Verdict } from '../../../components/answer.tsx';
import { NotInRegister } from '../../../components/boxes.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { answerState } from '../../../graphql/answer.ts';
import { WhyNotDocument } from '../../../graphql/documents/questions.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';
import { notInRegister, sourceSentence } from '../../../text/safety.ts';
import { plural } from '../../../text/words.ts';
import { Closing } from '../parts/Closing.tsx';
import { Examples } from '../parts/Examples.tsx';
import { exportFiles } from '../parts/export-files.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { type DerivedRow, derivationOf, RecipientTable } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';

const pieces: readonly Piece[] = [
  'Why is',
  { name: 'party', label: 'Party', of: 'party' },
  'not among those who receive',
  { name: 'category', label: 'Category', of: 'category' },
  'from',
  { name: 'from', label: 'Sender', of: 'controller', open: 'any controller' },
];

/** Why a party is, or is not, in the answer to “who receives”. */
export function WhyNot() {
  return (
    <QuestionPage
      title="Why is someone not here?"
      path="/ask/why-not"
      pieces={pieces}
      intro={
        <>
          <p>
            Choose a party and a category. The answer says what the register holds of that party:
            rows, what is counted apart, and what other notices say.
          </p>
          <NotInRegister />
          <Examples of="why-not" />
        </>
      }
    >
      {(asked) => (
        <WhyNotQuestion
          party={asked.get('party') ?? ''}
          category={asked.get('category') ?? ''}
          from={asked.get('from')}
        />
      )}
    </QuestionPage>
  );
}

function WhyNotQuestion(given: { party: string; category: string; from: string | null }) {
  const { chosen } = useAsAt();
  const [result, askAgain] = useQuery({
    query: WhyNotDocument,
    variables: { ...given, asAt: chosen },
  });
  return (
    <Answered
      state={answerState(result)}
      what="Looking for it in the answer"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ whyNot: answer }) => {
        if (answer.__typename !== 'WhyNotAnswer') return <Refused why={answer} />;
        const [first = '', ...more] = answer.sentences.map(withoutSafety);
        return (
          <div className="with-rail">
            <div>
              <Verdict
                words={answer.isThere ? 'In the answer' : 'Not in the answer'}
                completeness="Of this register, at this date."
                stated={answer.isThere}
                title={first}
              >
                {more.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Verdict>
              <Part
                title="Rows that concern it"
                rows={answer.rows}
                otherEnd={given.from === null}
              />
              <Part title="Counted apart" rows={answer.countedApart} />
              <Part title="What other notices say of it" rows={answer.elsewhere} otherEnd />
              <Closing sourceWords={sourceSentence} answer={answer} />
            </div>
            <aside className="rail" aria-label="About this answer">
              <SendAnswer files={exportFiles('why-not', { ...given, asAt: chosen })} />
              <section>
                <h2 className="rail__title">The whole answer</h2>
                <Link to={withSearch('/ask', { category: given.category, from: given.from })}>
                  Who receives this category?
                </Link>
              </section>
            </aside>
          </div>
        );
      }}
    </Answered>
  );
}

/** The safety words stand in a box of their own below: they are not said twice in one breath. */
function withoutSafety(sentence: string): string {
  return sentence.replace(`${notInRegister.head} ${notInRegister.rest}`, '').trim();
}

interface PartProps {
  title: string;
  rows: readonly DerivedRow[];
  otherEnd?: boolean;
}

function Part({ title, rows, otherEnd = false }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <SectionTitle title={title} note={plural(rows.length, 'row')} />
      <RecipientTable
        caption={title}
        side="recipient"
        rows={rows}
        derivation={derivationOf}
        otherEnd={otherEnd}
      />
    </>
  );
}
