import { useQuery } from 'urql';
import { SafetyWords } from '../../../components/boxes.tsx';
import { SourcesDocument } from '../../../graphql/documents/questions.ts';
import { citedIn } from './cited-in.ts';

interface ClosingProps {
  /** The API's sentence on what an answer from published documents is not. */
  sourceWords: string;
  /** The whole answer: its statements are printed in full at the end. */
  answer: unknown;
  /** False where the page says the safety words higher up. */
  safety?: boolean;
}

/** The end of every answer: the words that keep people safe and, on paper, the sources in full. */
export function Closing({ sourceWords, answer, safety = true }: ClosingProps) {
  return (
    <>
      <div className="safety closing">
        {safety && (
          <p>
            <SafetyWords />
          </p>
        )}
        <p>{sourceWords}</p>
      </div>
      <Sources ids={citedIn(answer)} />
    </>
  );
}

/** More statements than this would fill a book, and are not read for it. */
const MOST_SOURCES = 500;

/** On paper a number cannot be followed: each statement stands in our words, with its place. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const isTooMuch = ids.length > MOST_SOURCES;
  const [{ data }] = useQuery({
    query: SourcesDocument,
    variables: { ids: [...ids].sort() },
    pause: ids.length === 0 || isTooMuch,
  });
  const statements = (data?.nodes ?? []).flatMap((node) =>
    node?.__typename === 'Statement' ? [node] : [],
  );
  if (isTooMuch) {
    return (
      <p className="print-only">
        This answer rests on {ids.length.toLocaleString('en-GB')} statements: its CSV and JSON give
        the place of each.
      </p>
    );
  }
  if (statements.length === 0) return null;
  return (
    <section className="print-only sources">
      <h2>Sources in full</h2>
      <ul className="list-plain">
        {statements.map(({ id, text, section, line, anchor, notice }) => (
          <li key={id}>
            <strong>[{id}]</strong> {text} <em>{notice.title}</em>, section “{section}”, line {line}
            , at “{anchor}”.
          </li>
        ))}
      </ul>
    </section>
  );
}
