export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What stands at a path of keys; an error tells the path where it is not. */
export function at(value: Json | undefined, ...keys: readonly string[]): Json {
  let here: Json | undefined = value;
  for (const key of keys) {
    here = isList(here) ? here[Number(key)] : isObject(here) ? here[key] : undefined;
  }
  if (here === undefined) {
    throw new Error(
      `Nothing stands at ${keys.join('.')} of ${JSON.stringify(value)?.slice(0, 300)}`,
    );
  }
  return here;
}

export function listAt(value: Json | undefined, ...keys: readonly string[]): readonly Json[] {
  const found = at(value, ...keys);
  if (!isList(found)) throw new Error(`${keys.join('.')} is not a list.`);
  return found;
}

/** Nodes of a connection. */
export function nodesAt(value: Json | undefined, ...keys: readonly string[]): readonly Json[] {
  return listAt(value, ...keys, 'edges').map((edge) => at(edge, 'node'));
}

export function textAt(value: Json | undefined, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : JSON.stringify(found);
}

/** The texts that stand at a path of each of a list, sorted, each once, as one text. */
export function setOf(list: readonly Json[], ...keys: readonly string[]): string {
  return together(list.map((each) => textAt(each, ...keys)));
}

/** Texts as one text, whatever their order and however often they come. */
export function together(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(',');
}

/** Lines in an order of their own. */
export function lines(all: readonly (readonly (string | number)[])[]): string[] {
  return all.map((parts) => parts.join(' | ')).sort();
}

/** All texts in a list of lists or of texts. */
export function flat(list: readonly Json[]): string[] {
  return list.flatMap((each) => (isList(each) ? flat(each) : [textAt(each)]));
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
