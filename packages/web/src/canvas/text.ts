export const FONT_NAME = 'Source Sans 3 Variable';

/** Quoted, because a name with a number in it is not a font name otherwise. */
export const FONT = `"${FONT_NAME}", "Source Sans 3", "Segoe UI", Roboto, Arial, sans-serif`;

export type Weight = 400 | 600 | 700;

/** The width of a text in pixels. Passed in, so that layouts stay pure. */
export type Measure = (text: string, fontPx: number, weight: Weight) => number;

/** A steady guess for places without a screen: Source Sans 3 runs a little under half an em. */
export const roughMeasure: Measure = (text, fontPx, weight) =>
  text.length * fontPx * (weight === 400 ? 0.49 : 0.52);

/**
 * Breaks a name into at most `maxLines` lines; what does not fit is cut at a word with "…".
 * The full name stays in the panel, the table and the accessible name.
 */
export function wrapLabel(
  text: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      return [...lines, shorten([line, ...words.slice(index)].join(' '), width, measure)];
    }
    lines.push(line);
    line = word;
  }
  return [...lines, shorten(line, width, measure)];
}

function shorten(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  const words = line.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ')}…`;
    if (measure(cut) <= width) return cut;
  }
  let start = words[0] ?? '';
  while (start.length > 1 && measure(`${start}…`) > width) start = start.slice(0, -1);
  return `${start}…`;
}
