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
