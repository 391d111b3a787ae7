/** Failures that a caller can act on. They are part of the schema; all others are masked. */

export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/** An argument names something that is not in the register; `nearest` says what may be meant. */
export class UnknownId extends Error {
  override readonly name = 'UnknownId';
  readonly argument: string;
  readonly value: string;
  readonly nearest: readonly Suggestion[];

  constructor(argument: string, value: string, what: string, nearest: readonly Suggestion[]) {
    super(`There is no ${what} “${value}” in this register.`);
    this.argument = argument;
    this.value = value;
    this.nearest = nearest;
  }
}

/** A name fits several records. */
export class Ambiguous extends Error {
  override readonly name = 'Ambiguous';
  readonly argument: string;
  readonly value: string;
  readonly matches: readonly Suggestion[];

  constructor(argument: string, value: string, matches: readonly Suggestion[]) {
    super(
      `“${value}” fits several: ${matches.map((match) => `“${match.name}” (${match.id})`).join(', ')}. Use one of their ids.`,
    );
    this.argument = argument;
    this.value = value;
    this.matches = matches;
  }
}

/** An argument is not a real date, or not a possible number. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
  readonly argument: string;
  readonly value: string;

  constructor(argument: string, value: string, sentence: string) {
    super(sentence);
    this.argument = argument;
    this.value = value;
  }
}

/** An answer would hold more records than one answer may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly most: number;

  constructor(most: number) {
    super(
      `The answer would hold more than ${most} records. Ask for fewer rows, or for less inside each row.`,
    );
    this.most = most;
  }
}

/** What is worked out for one caller at a time is being worked out for too many. */
export class Busy extends Error {
  override readonly name = 'Busy';

  constructor() {
    super(
      'The server is working this out for several others, one after the other. Try again in a moment.',
    );
  }
}

/** True for failures that are meant for the caller to read. */
export function isExpected(
  error: unknown,
): error is UnknownId | Ambiguous | BadArgument | TooLarge | Busy {
  return [UnknownId, Ambiguous, BadArgument, TooLarge, Busy].some((kind) => error instanceof kind);
}
