import { BadArgument } from '../errors.ts';

/** So many words, ids and numbers may one filter hold in all, however they are joined. */
const MOST_VALUES = 5_000;
/** Characters of one of them. No name in a register is as long. */
const LONGEST = 2_000;

/**
 * Refuses a filter that holds more than anybody can have meant: each value is looked up, and its words
 * are told again in what is said of it. @throws BadArgument
 */
export function refuseTooLong(where: unknown): void {
  let values = 0;
  const left: unknown[] = [where];
  while (left.length > 0) {
    const value = left.pop();
    const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
    for (const each of inside) left.push(each);
    // What holds values is none of them; an empty filter counts, so that there are not too many.
    if (inside.length === 0) values += 1;
    if (values > MOST_VALUES) {
      throw new BadArgument(
        'where',
        `more than ${MOST_VALUES} values`,
        `The filter is too large: it may hold at most ${MOST_VALUES} values. Ask for less at once.`,
      );
    }
    if (typeof value === 'string' && value.length > LONGEST) {
      throw new BadArgument(
        'where',
        shortened(value),
        `“${shortened(value)}” is too long: a word in a filter has at most ${LONGEST} characters.`,
      );
    }
  }
}

/** The beginning of a text that is too long to be told whole. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
