import { type GlyphKind, glyphKinds, glyphWords } from '../../components/certainty.ts';
import { Glyph } from '../../components/Glyph.tsx';
import type { Recipient } from './lines.ts';
import { cellMarks, notStatedMarks } from './words.ts';

/** What the glyphs of this table mean; only those that stand in it. */
export function Legend({ recipients }: { recipients: readonly Recipient[] }) {
  const found = new Set<GlyphKind>(
    recipients.flatMap(({ row }) => [...row.cells.flatMap(cellMarks), ...notStatedMarks(row)]),
  );
  return (
    <ul className="matrix__legend" aria-label="What the marks mean">
      {glyphKinds
        .filter((kind) => found.has(kind))
        .map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} small />
            {kind === 'NOT_STATED' ? 'Categories not stated' : glyphWords[kind]}
          </li>
        ))}
    </ul>
  );
}
