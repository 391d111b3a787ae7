import { useAsAt } from '../../../shell/as-at.ts';
import { dateInWords } from '../../../text/dates.ts';
import { type Choices, idFor } from '../choices.ts';
import { type Field, type Piece, saidOf } from './pieces.ts';

interface AskedSentenceProps {
  pieces: readonly Piece[];
  choices: Choices;
  asked: URLSearchParams;
  dated: boolean;
}

/** The question as it was asked, in words: on narrow screens and on paper. */
export function AskedSentence({ pieces, choices, asked, dated }: AskedSentenceProps) {
  const { day } = useAsAt();
  return (
    <>
      {saidOf(pieces, asked).map((piece, index) => (
        <span key={typeof piece === 'string' ? piece : piece.name}>
          {index > 0 && ' '}
          {typeof piece === 'string' ? piece : <strong>{wordsFor(piece, choices, asked)}</strong>}
        </span>
      ))}
      {dated && (
        <>
          {' '}
          as at <strong>{dateInWords(day)}</strong>
        </>
      )}
      ?
    </>
  );
}

function wordsFor(field: Field, choices: Choices, asked: URLSearchParams): string {
  const written = asked.get(field.name);
  if (written === null || written === '') return field.open ?? (field.of === 'steps' ? '1' : '…');
  if (field.of === 'day') return dateInWords(written);
  if (field.of === 'steps') return written;
  const list = choices[field.of];
  const id = idFor(written, list);
  return list.find((choice) => choice.id === id)?.name ?? written;
}
