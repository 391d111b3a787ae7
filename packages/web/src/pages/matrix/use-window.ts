import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Line } from './lines.ts';
import { usePrinting } from './use-media.ts';

/** Above this many lines only those in view are drawn. */
const fewLines = 100;
/** Pixels of the fixed headings, which take that much of the view. */
const headings = 200;
/** First guesses of heights in pixels; each line drawn is measured. */
const heights: Record<Line['kind'], number> = { group: 32, row: 52, card: 220 };

interface Drawn {
  readonly line: Line;
  readonly index: number;
  /** Pixels left free above it, where lines are not drawn. */
  readonly gap: number;
}

interface Window {
  readonly drawn: readonly Drawn[];
  /** Pixels left free below the last. */
  readonly rest: number;
  /** Gives each drawn line's height; undefined where all are drawn. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  /** Brings a line into view, also while heights that were guessed are being measured. */
  readonly reveal: (index: number) => void;
}

/**
 * The lines to draw: all of them when there are few or the page is printed, else those in view
 * and the one with the tab stop, so that the focus is never lost by scrolling.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  stop: number,
  card: number,
): Window {
  const printing = usePrinting();
  const virtual = lines.length > fewLines && !printing;
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.id ?? index,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'row'],
    overscan: 8,
    scrollPaddingEnd: headings,
    useFlushSync: false,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
  });

  // A card in the address can stand far down; later cards open where the reader already is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page is come to.
  useEffect(() => {
    if (card >= 0 && virtual) virtualizer.scrollToIndex(card, { align: 'center' });
  }, []);

  if (!virtual) {
    return {
      drawn: lines.map((line, index) => ({ line, index, gap: 0 })),
      rest: 0,
      measure: undefined,
      reveal: () => {},
    };
  }
  const items = virtualizer.getVirtualItems();
  const drawn = items.flatMap(({ index, start }, at): Drawn[] => {
    const line = lines[index];
    return line ? [{ line, index, gap: start - (items[at - 1]?.end ?? 0) }] : [];
  });
  const rest = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return {
    drawn,
    rest,
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
