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
    values += 1;
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
    if (typeof value === 'object' && value !== null) {
      for (const inside of Object.values(value)) left.push(inside);
    }
  }
}

/** The beginning of a text that is too long to be told whole. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
