import type cytoscape from 'cytoscape';
import type { Size } from './geometry.ts';
import type { Picture } from './picture.ts';
import { focusOf } from './scene.ts';

/** Shows the whole picture, never larger than designed. On phones: full width, from the top. */
export function fit(cy: cytoscape.Core, picture: Picture | null, size: Size, motion = 0): void {
  if (!picture || size.width === 0 || size.height === 0) return;
  const wanted = picture.layout.size;
  const across = size.width / wanted.width;
  const whole =
    picture.layout.shape === 'PHONE'
      ? Math.min(1, across)
      : Math.min(1, across, size.height / wanted.height);
  const zoom = Math.max(whole, cy.minZoom());
  const from = picture.layout.origin ?? { x: 0, y: 0 };
  const x = Math.max(0, (size.width - wanted.width * zoom) / 2) - from.x * zoom;
  const y = Math.max(0, (size.height - wanted.height * zoom) / 2) - from.y * zoom;
  const pan = { x, y: picture.layout.shape === 'PHONE' ? 0 : y };
  cy.stop();
  if (motion > 0) cy.animate({ zoom, pan }, { duration: motion });
  else cy.viewport({ zoom, pan });
}

/**
 * Whether the view can stay where it is: the picture is of the same as before, and all that is on
 * it can be seen. What is on the canvas then does not jump when something is added or taken away.
 */
export function staysInView(
  cy: cytoscape.Core,
  before: Picture | null,
  after: Picture,
  { width, height }: Size,
): boolean {
  if (before === null || before.scene.lens !== after.scene.lens) return false;
  if (before.layout.shape !== after.layout.shape || after.layout.shape === 'PHONE') return false;
  if (focusOf(before.scene.parties)?.id !== focusOf(after.scene.parties)?.id) return false;
  // A canvas of another size has been laid out anew.
  const places = new Map(before.layout.cards.map(({ id, rect }) => [id, rect]));
  const moved = after.layout.cards.some(({ id, rect }) => {
    const was = places.get(id);
    return was !== undefined && (was.x !== rect.x || was.y !== rect.y);
  });
  if (moved) return false;
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return after.layout.cards.every(
    ({ rect }) =>
      rect.x * zoom + x >= 0 &&
      rect.y * zoom + y >= 0 &&
      (rect.x + rect.width) * zoom + x <= width &&
      (rect.y + rect.height) * zoom + y <= height,
  );
}

/** Moves the picture just as far as is needed to see what the keyboard stands on. */
export function bringIntoView(cy: cytoscape.Core, id: string, size: Size): void {
  const nodes = cy.$id(id).nodes();
  if (nodes.empty()) return;
  const box = nodes.renderedBoundingBox({});
  const move = (low: number, high: number, room: number) =>
    low < 0 ? 12 - low : high > room ? Math.max(room - 12 - high, 12 - low) : 0;
  const x = move(box.x1, box.x2, size.width);
  const y = move(box.y1, box.y2, size.height);
  if (x !== 0 || y !== 0) cy.panBy({ x, y });
}
