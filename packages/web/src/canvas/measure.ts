import { FONT, type Measure } from './text.ts';

/** So many widths are kept: a picture of a thousand cards asks for some thousands, again and again. */
const MOST_KEPT = 20_000;

/** Measures on a canvas, of the page or of a worker. */
export function measureOn(
  context: Pick<CanvasText & CanvasTextDrawingStyles, 'measureText' | 'font'>,
): Measure {
  const kept = new Map<string, number>();
  return (text, fontPx, weight) => {
    const font = `${weight} ${fontPx}px ${FONT}`;
    const key = `${weight} ${fontPx} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    context.font = font;
    const { width } = context.measureText(text);
    kept.set(key, width);
    return width;
  };
}
