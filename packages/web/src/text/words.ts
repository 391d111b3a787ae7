/** "1 flow", "2 flows", "0 flows"; give the plural where it is not just an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". Choose "or" for a choice. */
export function listInWords(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`;
}

/** The notice's own words in typographic quotation marks: “will include”. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** Upper case for the first letter only, for a sentence that starts with a stored phrase. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Home Office …", "Department for Education …": the first word begins a proper name. */
const PROPER_NAME = /^\p{Lu}\S* (?:(?:of|for|and) (?:the )?)?\p{Lu}\p{Ll}/u;

/**
 * A name as it stands inside a sentence: "Public task" → "public task", while "NHS number" and
 * "Home Office number" stay.
 */
export function inSentence(name: string): string {
  const isName = !/^\p{Lu}\p{Ll}/u.test(name) || PROPER_NAME.test(name);
  return isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
