import { X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { StatementLink } from '../../components/StatementLink.tsx';
import { Anchor } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../shell/paths.ts';
import { quoted } from '../../text/words.ts';
import type { Recipient } from './lines.ts';
import type { MatrixCategory, MatrixStatement } from './types.ts';
import { cellMarks, classWords, markWords, notStatedMarks } from './words.ts';

interface CellCardProps {
  recipient: Recipient;
  /** Null for the column "categories not stated". */
  category: MatrixCategory | null;
  fromId: string;
  /** Set where the reader opened the card just now: it then takes the focus. */
  takesFocus: RefObject<boolean>;
  onClose: () => void;
}

/** Why a cell says what it says: words, conditions, the passages, and where to go on. */
export function CellCard({ recipient, category, fromId, takesFocus, onClose }: CellCardProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    box.current?.focus();
  }, [takesFocus]);
  const { row } = recipient;
  const cell = category === null ? undefined : recipient.cells.get(category.id);
  const marks = cell ? cellMarks(cell) : category === null ? notStatedMarks(row) : [];
  const statements = cell ? cell.statements : row.statements;
  const title = `${recipient.name} × ${category?.name ?? 'Categories not stated'}`;
  const first = statements[0];
  return (
    <section className="matrix-card" aria-label={title} tabIndex={-1} ref={box}>
      <button
        type="button"
        className="matrix-card__close"
        aria-label="Close the card"
        onClick={onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
      <p className="matrix-card__title">{title}</p>
      <FindingBadge id={recipient.flowId} of="flow" />
      {marks.length === 0 && <p>Nothing is said of this. That is not a “no”.</p>}
      {marks.map((mark, index) => (
        <p key={mark}>
          <CertaintyMark kind={mark} words={markWords(mark, row)} />
          {index === 0 && cell && cell.conditions.length > 0 && `, ${cell.conditions.join(', ')}`}
        </p>
      ))}
      {category === null && <p>{silenceWords(row.categoriesNotStated)}</p>}
      {category !== null && <p className="small">Class: {classWords(category)}</p>}
      {marks.length > 0 && statements.map((each) => <Evidence key={each.id} statement={each} />)}
      <p className="matrix-card__links">
        {first && marks.length > 0 && (
          <Link to={statementPath(first.notice.id, first.id)}>Read it in the notice</Link>
        )}
        {category === null ? (
          <Link to={withSearch('/ask/between', { from: fromId, to: recipient.partyId })}>
            Ask what goes to it
          </Link>
        ) : (
          <>
            <Link to={withSearch('/ask', { category: category.id, from: fromId })}>
              Ask who receives it
            </Link>
            <Link to={pathOf('category', category.id)}>The category</Link>
          </>
        )}
        <Link to={withSearch('/explore', { of: fromId, selected: recipient.flowId })}>
          See it on the map
        </Link>
      </p>
    </section>
  );
}

function silenceWords(notStated: boolean): string {
  return notStated
    ? 'The party is named or described; what it receives is not. Nothing says that a category goes to it, or that it does not.'
    : 'What is stated need not be all: the notice leaves the list of categories open.';
}

function Evidence({ statement }: { statement: MatrixStatement }) {
  const { id, section, line, anchor, notice } = statement;
  return (
    <div className="matrix-card__evidence">
      <p>
        Section {quoted(section)}, line {line} <StatementLink id={id} notice={notice.id} />
      </p>
      <p>
        <Anchor>{anchor}</Anchor>
      </p>
    </div>
  );
}
