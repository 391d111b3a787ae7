import type cytoscape from 'cytoscape';
import type { Point } from './geometry.ts';

interface Pointed {
  /** What was pressed, null for the ground; `more`: besides what is selected already. */
  readonly choose: (id: string | null, more: boolean) => void;
  /** A card was dragged: its centre, in the layout's pixels. */
  readonly pin: (id: string, at: Point) => void;
  readonly zoomed: (zoom: number) => void;
}

/** Tells what the pointer does on the canvas. */
export function followPointer(cy: cytoscape.Core, { choose, pin, zoomed }: Pointed): void {
  cy.on('tap', (event) => {
    const target: unknown = event.target;
    const { ctrlKey, metaKey, shiftKey } = keysOf(event.originalEvent);
    const more = ctrlKey || metaKey || shiftKey;
    if (target !== cy) choose(String(event.target.id()), more);
    else if (!more) choose(null, false);
  });
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    pin(String(event.target.id()), { x, y });
  });
  cy.on('zoom', () => zoomed(cy.zoom()));
}

/** The null renderer has no events of a mouse. */
function keysOf(event: Partial<MouseEvent> | undefined) {
  const { ctrlKey = false, metaKey = false, shiftKey = false } = event ?? {};
  return { ctrlKey, metaKey, shiftKey };
}
