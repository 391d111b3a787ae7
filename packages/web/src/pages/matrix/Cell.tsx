import type { GlyphKind } from '../../components/certainty.ts';
import { Glyph } from '../../components/Glyph.tsx';

interface CellProps {
  column: number;
  /** Nothing is said where there is none; the cell is then empty. */
  marks: readonly GlyphKind[];
  /** What the marks say, of whom and of what. */
  name: string;
  /** Whether the table's one tab stop is here. */
  stop: boolean;
  open: boolean;
  className?: string | undefined;
  onOpen: () => void;
}

/** One cell: empty, or a button with the glyphs, named by their words. */
export function Cell({ column, marks, name, stop, open, className, onOpen }: CellProps) {
  const tabIndex = stop ? 0 : -1;
  if (marks.length === 0) {
    return <td className={className} data-column={column} tabIndex={tabIndex} />;
  }
  return (
    <td className={className} data-column={column}>
      <button
        type="button"
        className="matrix__cell"
        tabIndex={tabIndex}
        aria-label={name}
        aria-expanded={open}
        onClick={onOpen}
      >
        {marks.map((mark) => (
          <Glyph key={mark} kind={mark} />
        ))}
      </button>
    </td>
  );
}
