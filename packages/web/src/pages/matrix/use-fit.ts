import { type RefObject, useLayoutEffect } from 'react';

/** Pixels; the widths that do not scroll away stand in `_matrix.scss`. */
const narrowest = { wide: 62, phone: 46 } as const;

/**
 * Widens the columns of categories so that a whole number of them is in view, and marks the table
 * while more stand to the right: a heading cut in two must not look like the end of the table.
 */
export function useFit(scroller: RefObject<HTMLElement | null>, columns: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns need another fit.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const mark = () => {
      const left = element.scrollWidth - element.clientWidth - element.scrollLeft;
      element.toggleAttribute('data-more', left > 1);
    };
    const fit = () => {
      element.style.removeProperty('--column');
      const room = (element.parentElement?.clientWidth ?? 0) - fixedWidth(element);
      const least = window.matchMedia('(max-width: 640px)').matches
        ? narrowest.phone
        : narrowest.wide;
      const inView = Math.max(1, Math.floor(room / least));
      if (inView < columns) {
        element.style.setProperty('--column', `${Math.floor((room / inView) * 100) / 100}px`);
      }
      element.style.setProperty('--room', `${room}px`);
      mark();
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element.parentElement ?? element);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, [columns]);
}

/** What the headings at the left and right take, with the edges of the frame. */
function fixedWidth(element: HTMLElement): number {
  const style = getComputedStyle(element);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const page = element.parentElement && getComputedStyle(element.parentElement);
  const padding = page
    ? Number.parseFloat(page.paddingLeft) + Number.parseFloat(page.paddingRight)
    : 0;
  return px('--who') + px('--silence') + px('--ref') + padding + 2 + scrollBar(element);
}

function scrollBar(element: HTMLElement): number {
  return element.offsetWidth - element.clientWidth - 2;
}
