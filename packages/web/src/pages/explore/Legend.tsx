import type { LegendItem } from '../../canvas/legend.ts';
import { SIGNS } from '../../canvas/signs.ts';
import { LineMark } from '../../components/LineMark.tsx';
import { PartyShape } from '../../components/PartyIcon.tsx';
import { ClassTag } from '../../components/tags.tsx';
import type { Action } from '../../explorer/actions.ts';
import type { Filters } from '../../explorer/filters.ts';

interface LegendProps {
  items: readonly LegendItem[];
  filters: Filters;
  /** The canvas draws signs on its lines in the place of patterns. */
  signs: boolean;
  act: (action: Action) => void;
}

/** What each mark is, with its count. Each is a button that hides what wears it, or shows it again. */
export function Legend({ items, filters, signs, act }: LegendProps) {
  const lines = items.filter(({ mark }) => mark.type === 'LINE');
  const shapes = items.filter(({ mark }) => mark.type !== 'LINE');
  return (
    <section className="explore__legend" aria-label="Legend">
      {signs && (
        <p className="small">
          So large a map is drawn without patterns of lines: a sign on each tells how sure it is.
        </p>
      )}
      <ul aria-label="Lines: press to hide or show">
        {lines.map((item) => (
          <Item key={keyOf(item)} item={item} filters={filters} signs={signs} act={act} />
        ))}
      </ul>
      <ul aria-label="Parties and data: press to hide or show">
        {shapes.map((item) => (
          <Item key={keyOf(item)} item={item} filters={filters} signs={signs} act={act} />
        ))}
      </ul>
      <p className="legend-flags">
        <span className="legend-flag" aria-hidden="true">
          F 1
        </span>{' '}
        faults found,{' '}
        <span className="legend-flag legend-flag--GAP" aria-hidden="true">
          G 1
        </span>{' '}
        gaps found, where no fault is: how many of that letter. What is for review stands in table
        and panel
      </p>
    </section>
  );
}

interface ItemProps extends Omit<LegendProps, 'items'> {
  item: LegendItem;
}

function Item({ item, filters, signs, act }: ItemProps) {
  const { words, count } = item;
  const { isOff, offWords, toggle } = useOf(item, filters);
  if (count === 0 && !isOff) {
    return (
      <li>
        <span className="legend-item legend-item--none">
          <Mark item={item} signs={signs} /> {words} <strong>0</strong>
        </span>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className="legend-item"
        aria-pressed={!isOff}
        onClick={() => act(toggle)}
      >
        <Mark item={item} signs={signs} />
        <span className={isOff ? 'legend-item__hidden' : undefined}>{words}</span>{' '}
        <strong>{count}</strong>
        {isOff && <span> {offWords}</span>}
      </button>
    </li>
  );
}

/** Which filter an item of the legend stands for, and whether it is on. */
function useOf(
  { mark }: LegendItem,
  filters: Filters,
): { isOff: boolean; offWords: string; toggle: Action } {
  if (mark.type === 'LINE') {
    return {
      isOff: filters.hiddenLines.includes(mark.line),
      offWords: 'hidden',
      toggle: { type: 'TOGGLE_LINE', mark: mark.line },
    };
  }
  if (mark.type === 'CLASS') {
    const others = filters.classes.length > 0 && !filters.classes.includes(mark.mark);
    return {
      isOff: others,
      offWords: 'not asked for',
      toggle: { type: 'FILTER', list: 'classes', value: mark.mark },
    };
  }
  if (mark.shape === 'ENDED') {
    return {
      isOff: filters.hiddenStates.includes('ENDED'),
      offWords: 'hidden',
      toggle: { type: 'FILTER', list: 'hiddenStates', value: 'ENDED' },
    };
  }
  const kinds: readonly string[] =
    mark.shape === 'CLASS' || mark.shape === 'CONCEPT' ? ['CLASS', 'CONCEPT'] : [mark.shape];
  const hidden: readonly string[] = filters.hiddenKinds;
  const isOff = kinds.some((kind) => hidden.includes(kind));
  const others = hidden.filter((kind) => !kinds.includes(kind));
  return {
    isOff,
    offWords: 'hidden',
    toggle: { type: 'ONLY', list: 'hiddenKinds', values: isOff ? others : [...others, ...kinds] },
  };
}

function keyOf({ mark }: LegendItem): string {
  switch (mark.type) {
    case 'LINE':
      return mark.line;
    case 'CLASS':
      return mark.mark;
    case 'SHAPE':
      return mark.shape;
  }
}

function Mark({ item: { mark }, signs }: Pick<ItemProps, 'item' | 'signs'>) {
  if (mark.type === 'LINE') {
    return (
      <>
        <LineMark kind={mark.line} />
        {signs && mark.line !== 'MEMBERSHIP' && (
          <span aria-hidden="true">{SIGNS[mark.line].glyph}</span>
        )}
      </>
    );
  }
  if (mark.type === 'CLASS') return <ClassTag kind={mark.mark} />;
  if (mark.shape === 'SUBJECT') return <span className="shape-oval" aria-hidden="true" />;
  return <PartyShape kind={mark.shape === 'CONCEPT' ? 'CLASS' : mark.shape} />;
}
