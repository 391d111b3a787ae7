/** Pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** x and y are the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function rectAround(centre: Point, size: Size): Rect {
  return { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size };
}

/** The rectangle with so many pixels more on each side. */
export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
}

/** Whether two rectangles share an area, with at least `gap` pixels wanted between them. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a segment passes through the inside of a rectangle; touching its edge does not count. */
export function segmentCrosses(from: Point, to: Point, rect: Rect, inset = 0.5): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - (rect.x + inset)],
    [dx, rect.x + rect.width - inset - from.x],
    [-dy, from.y - (rect.y + inset)],
    [dy, rect.y + rect.height - inset - from.y],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q <= 0) return false;
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  return enter < leave;
}

/** Where the ray from inside a convex polygon towards `target` leaves it. */
export function leavePolygon(corners: readonly Point[], inside: Point, target: Point): Point {
  const dx = target.x - inside.x;
  const dy = target.y - inside.y;
  let best = Number.POSITIVE_INFINITY;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    const ex = b.x - a.x;
    const ey = b.y - a.y;
    const cross = dx * ey - dy * ex;
    if (cross === 0) return;
    const t = ((a.x - inside.x) * ey - (a.y - inside.y) * ex) / cross;
    const u = ((a.x - inside.x) * dy - (a.y - inside.y) * dx) / cross;
    if (t > 0 && u >= -1e-9 && u <= 1 + 1e-9) best = Math.min(best, t);
  });
  if (!Number.isFinite(best)) return inside;
  return { x: inside.x + dx * best, y: inside.y + dy * best };
}

export function cornersOf(rect: Rect): readonly Point[] {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  return [
    { x: rect.x, y: rect.y },
    { x: right, y: rect.y },
    { x: right, y: bottom },
    { x: rect.x, y: bottom },
  ];
}

/** The hub's elongated hexagon, in the rectangle's own pixels. */
export function hexagonOf(rect: Rect): readonly Point[] {
  const cut = HEXAGON_CUT * rect.width;
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const middle = rect.y + rect.height / 2;
  return [
    { x: rect.x, y: middle },
    { x: rect.x + cut, y: rect.y },
    { x: right - cut, y: rect.y },
    { x: right, y: middle },
    { x: right - cut, y: bottom },
    { x: rect.x + cut, y: bottom },
  ];
}

/** How much of the hexagon's width its point takes, on each side. */
export const HEXAGON_CUT = 0.075;

export function lengthOf(points: readonly Point[]): number {
  let total = 0;
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next) total += Math.hypot(next.x - point.x, next.y - point.y);
  });
  return total;
}

/** The point `distance` pixels along a polyline. */
export function pointAlong(points: readonly Point[], distance: number): Point {
  let left = distance;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const a = points[index];
    const b = points[index + 1];
    if (!a || !b) break;
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= step && step > 0) {
      const share = left / step;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= step;
  }
  return points[points.length - 1] ?? { x: 0, y: 0 };
}
