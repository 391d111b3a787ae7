import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Line } from './lines.ts';

/** The cell that the Tab key comes to; the column is kept while lines without it are crossed. */
interface Place {
  readonly lineId: string;
  readonly column: number;
}

const focusables = 'a[href], button';
const page = 10;

/**
 * One tab stop for the whole table, moved by the arrows, Home, End and the Page keys, with Ctrl
 * to the first and last cell (the grid pattern of the ARIA practices). Cards are stepped over.
 */
export function useGridFocus(
  table: RefObject<HTMLTableElement | null>,
  lines: readonly Line[],
  columns: number,
) {
  const [place, setPlace] = useState<Place>({ lineId: '', column: 0 });
  const wanted = useRef(false);
  /** How a line far away is brought into view; given by the table, which draws after this. */
  const reveal = useRef<(line: number) => void>(() => {});
  const found = lines.findIndex(({ id }) => id === place.lineId);
  const line = Math.max(0, found);

  // The cell may only be drawn by the render that follows; then it is there to be focused.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const column = lines[line]?.kind === 'group' ? 0 : place.column;
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-line="${line}"] [data-column="${column}"]`,
    );
    if (!cell) return;
    wanted.current = false;
    reveal.current(line);
    (cell.querySelector<HTMLElement>(focusables) ?? cell).focus();
  });

  function go(to: number, column: number) {
    const target = lines[to];
    if (!target) return;
    wanted.current = true;
    setPlace({ lineId: target.id, column: Math.min(Math.max(column, 0), columns - 1) });
  }

  /** The nearest line that is no card, `steps` lines away or as far as there are any. */
  function away(steps: number): number {
    const bounded = Math.min(Math.max(line + steps, 0), lines.length - 1);
    if (lines[bounded]?.kind !== 'card') return bounded;
    const beyond = bounded + Math.sign(steps);
    return lines[beyond] ? beyond : bounded - Math.sign(steps);
  }

  /** Where a key leads: a line and a column; null where the key is not one of the table's. */
  function destination(
    key: string,
    ctrl: boolean,
    column: number,
  ): readonly [number, number] | null {
    switch (key) {
      case 'ArrowDown':
        return [away(1), place.column];
      case 'ArrowUp':
        return [away(-1), place.column];
      case 'ArrowRight':
        return [line, column + 1];
      case 'ArrowLeft':
        return [line, column - 1];
      case 'PageDown':
        return [away(page), place.column];
      case 'PageUp':
        return [away(-page), place.column];
      case 'Home':
        return [ctrl ? 0 : line, 0];
      case 'End':
        return [ctrl ? lines.length - 1 : line, columns - 1];
      default:
        return null;
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.metaKey) return;
    const column = lines[line]?.kind === 'group' ? 0 : place.column;
    const to = destination(event.key, event.ctrlKey, column);
    if (!to) return;
    event.preventDefault();
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (sideways === 0 || !focusBeside(cell, sideways)) go(...to);
  }

  /** A click or a tap moves the tab stop as well. */
  function onFocus(event: FocusEvent<HTMLElement>) {
    const cell = cellOf(event.target);
    const row = cell?.closest<HTMLElement>('[data-line]');
    const target = lines[Number(row?.dataset.line)];
    if (!cell || !target) return;
    const column = target.kind === 'group' ? place.column : Number(cell.dataset.column);
    if (target.id !== place.lineId || column !== place.column) {
      setPlace({ lineId: target.id, column });
    }
  }

  return { line, column: place.column, go, onKeyDown, onFocus, reveal };
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
}

/** Goes to the next link of the same cell; false where there is none. */
function focusBeside(cell: HTMLElement, step: number): boolean {
  const inside = [...cell.querySelectorAll<HTMLElement>(focusables)];
  const at = inside.findIndex((each) => each.matches(':focus'));
  const next = at < 0 ? undefined : inside[at + step];
  next?.focus();
  return next !== undefined;
}
