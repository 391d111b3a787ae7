import { useSearch } from 'wouter';
import { type AddressParts, leftOutOf } from '../shell/left-out.ts';

/** What of the address was not understood; nothing is dropped in silence. */
export function LeftOut({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="note-box left-out" role="status">
      <p>
        <strong>Part of the address was left out.</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** The same for a page that reads these parts of its address. */
export function LeftOutOfAddress({ parts }: { parts: AddressParts }) {
  return <LeftOut sentences={leftOutOf(useSearch(), parts)} />;
}
