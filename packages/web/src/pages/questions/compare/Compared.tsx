import { Verdict } from '../../../components/answer.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import type { ComparedDocument } from '../../../graphql/documents/changes.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { dateInWords } from '../../../text/dates.ts';
import { plural } from '../../../text/words.ts';
import { PAGE_OF_ROWS } from '../page-size.ts';
import { Changes } from '../parts/Changes.tsx';
import { Closing } from '../parts/Closing.tsx';
import { AskedDerivation } from '../parts/Derivation.tsx';
import { exportFiles } from '../parts/export-files.ts';
import { Reasons } from '../parts/Reasons.tsx';
import { RecipientTable, type Row, type Side } from '../parts/RecipientTable.tsx';
import { SendAnswer } from '../parts/SendAnswer.tsx';
import { ChangedRows } from './ChangedRows.tsx';
import { differences } from './differences.ts';

type Answer = Extract<
  ResultOf<typeof ComparedDocument>['answer'],
  { __typename: 'WhoReceivesAnswer' }
>;

export interface CompareGiven {
  side: Side;
  category: string;
  from: string | null;
  to: string | null;
  a: string;
  b: string;
}

interface ComparedProps {
  /** The page itself, where other dates can be compared. */
  path: string;
  given: CompareGiven;
  earlier: Answer;
  later: Answer;
}

/** What differs between two answers to one question, with each answer's own words. */
export function Compared({ path, given, earlier, later }: ComparedProps) {
  const rowsOf = ({ rows }: Answer) => rows.edges.map(({ node }) => node);
  const found = differences(rowsOf(earlier), rowsOf(later));
  const count = found.added.length + found.gone.length + found.changed.length;
  const { side, category: categoryId, from, to } = given;
  const asked = { category: categoryId, from, to };
  const readOf = Math.max(earlier.rows.totalCount, later.rows.totalCount);
  const derivationAt = (asAt: string) => (row: Row) => (
    <AskedDerivation row={row} asked={{ ...asked, asAt }} side={side} />
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
          {readOf > PAGE_OF_ROWS && (
            <p>
              Only the first {PAGE_OF_ROWS} rows of each answer are compared, of{' '}
              {readOf.toLocaleString('en-GB')}.
            </p>
          )}
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
              side={side}
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
              side={side}
              rows={found.gone}
              derivation={derivationAt(given.a)}
            />
          </>
        )}
        {found.changed.length > 0 && (
          <>
            <SectionTitle title="Standing otherwise" note={plural(found.changed.length, 'row')} />
            <ChangedRows rows={found.changed} side={side} a={a} b={b} />
          </>
        )}
        <Reasons reasons={later.completeness.reasons} />
        <Closing sourceWords={earlier.sourceWords} answer={[earlier, later]} />
      </div>
      <aside className="rail" aria-label="About this answer">
        <SendAnswer
          files={
            side === 'recipient' ? exportFiles('compare', { ...asked, a: given.a, b: given.b }) : []
          }
        />
        <Changes changes={earlier.changes} path={path} compared={asked} day={given.b} />
      </aside>
    </div>
  );
}

function OneAnswer({ day, answer }: { day: string; answer: Answer }) {
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
