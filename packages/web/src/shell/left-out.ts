import { createParser } from 'nuqs';
import { givenTwice, notAPart } from '../text/left-out.ts';

/**
 * The parts of an address that a page reads; a value that a part cannot have is read as null. A
 * part that counts for nothing beside another has a sentence that says why.
 */
export type AddressParts = Readonly<
  Record<string, { parse: (value: string) => unknown } | { leftOut: string }>
>;

/** True, or false; anything else is told and not taken for false. */
export const parseAsTrueOrFalse = createParser<boolean>({
  parse: (text) => (text === 'true' ? true : text === 'false' ? false : null),
  serialize: String,
});

/** Read for every page, and told of, by the strip with the date. */
const OF_EVERY_PAGE = 'asAt';

/** What of an address its page leaves out, a sentence each. A part without a value counts as not given. */
export function leftOutOf(search: string, parts: AddressParts): string[] {
  const given = [...new URLSearchParams(search)].filter(([, value]) => value !== '');
  const names = [...new Set(given.map(([name]) => name))].filter((name) => name !== OF_EVERY_PAGE);
  return names.flatMap((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) return [notAPart(name, 'this page’s address')];
    if ('leftOut' in part) return [part.leftOut];
    const [first = '', ...more] = given
      .filter((each) => each[0] === name)
      .map(([, value]) => value);
    return [
      ...(part.parse(first) === null ? [`“${first}” is nothing that “${name}” can be.`] : []),
      ...more.map((each) => givenTwice(name, each)),
    ];
  });
}
