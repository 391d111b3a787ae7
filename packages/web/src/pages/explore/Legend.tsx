import type { LegendItem } from '../../canvas/legend.ts';
import { LineMark } from '../../components/LineMark.tsx';
import { PartyShape } from '../../components/PartyIcon.tsx';
import { ClassTag } from '../../components/tags.tsx';
import type { LineMarkKind } from './address.ts';

interface LegendProps {
  items: readonly LegendItem[];
  hide: readonly LineMarkKind[];
  onToggle: (mark: LineMarkKind) => void;
}

/** What each mark is, with its count; a kind of line is shown or hidden by its button. */
export function Legend({ items, hide, onToggle }: LegendProps) {
  return (
    <section className="explore__legend" aria-label="Legend">
      <ul aria-label="Lines: press to hide or show">
        {items.map(({ mark, words, count }) => {
          if (mark.type !== 'LINE') return null;
          const hidden = hide.includes(mark.line);
          return (
            <li key={mark.line}>
              {count === 0 ? (
                <span className="legend-item legend-item--none">
                  <LineMark kind={mark.line} /> {words} <strong>0</strong>
                </span>
              ) : (
                <button
                  type="button"
                  className="legend-item"
                  aria-pressed={!hidden}
                  onClick={() => onToggle(mark.line)}
                >
                  <LineMark kind={mark.line} />
                  <span className={hidden ? 'legend-item__hidden' : undefined}>{words}</span>{' '}
                  <strong>{count}</strong>
                  {hidden && <span> hidden</span>}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <ul aria-label="Parties">
        {items.map(({ mark, words }) => {
          if (mark.type === 'LINE') return null;
          return (
            <li key={mark.type === 'CLASS' ? mark.mark : mark.shape} className="legend-item">
              {mark.type === 'CLASS' ? <ClassTag kind={mark.mark} /> : <Shape of={mark.shape} />}{' '}
              {words}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type ShapeKind = Extract<LegendItem['mark'], { type: 'SHAPE' }>['shape'];

function Shape({ of }: { of: ShapeKind }) {
  if (of === 'SUBJECT') return <span className="shape-oval" aria-hidden="true" />;
  return <PartyShape kind={of === 'CONCEPT' ? 'CLASS' : of} />;
}
