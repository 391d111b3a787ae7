/** A query string in parts, and back, with nothing dropped on the way. */

export interface RawAddress {
  /** Values by name, decoded once, in their order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Names and values that hold a broken character code. */
  readonly broken: readonly string[];
}

/** Takes a query string apart. Unlike URLSearchParams it tells of what cannot be decoded. */
export function takeApart(search: string): RawAddress {
  const values = new Map<string, string[]>();
  const broken: string[] = [];
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      broken.push(text);
      return text;
    }
  };
  for (const part of search.replace(/^\?/u, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = decode(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? '' : decode(part.slice(at + 1));
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { values, broken };
}

/** Puts names and values together. What is legal in a query and easier to read unescaped stays so. */
export function putTogether(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${escaped(value)}`)
    .join('&');
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|2F|2C|40)/gu, decodeURIComponent);
}

/** Several values in one: a comma stands between, and is escaped within. */
export function joined(items: readonly string[]): string {
  return items
    .map((item) => item.replace(/[%,]/gu, (sign) => (sign === ',' ? '%2C' : '%25')))
    .join(',');
}

export function split(text: string): readonly string[] {
  return text
    .split(',')
    .filter((item) => item !== '')
    .map((item) => item.replace(/%2C|%25/gu, (code) => (code === '%2C' ? ',' : '%')));
}
