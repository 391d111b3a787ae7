import { BadArgument } from '../errors.ts';

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The parameters that an export knows, by name. Empty counts as left out.
 * @throws BadArgument for one that it does not know, and for one given twice: a question that is
 * misread would be answered wrongly without anyone noticing.
 */
export function readParameters<Name extends string>(
  given: Parameters,
  known: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const read: Partial<Record<Name, string>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === '') continue;
    const which = known.find((entry) => entry === name);
    if (which === undefined) {
      throw new BadArgument(
        name,
        String(value),
        `This export has no parameter “${name}”. It knows: ${known.join(', ')}.`,
      );
    }
    if (typeof value !== 'string') {
      throw new BadArgument(name, value.join(', '), `“${name}” is given more than once.`);
    }
    read[which] = value;
  }
  return read;
}

/** @throws BadArgument if it was left out. */
export function required(value: string | undefined, name: string, example: string): string {
  if (value !== undefined) return value;
  throw new BadArgument(name, '', `“${name}” is needed, for example ${name}=${example}.`);
}
