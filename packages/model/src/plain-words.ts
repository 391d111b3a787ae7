/** Names, numbers and lists as they stand in English sentences. */

/** "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "1 flow", "2 flows". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Home Office …", "Department for Education …": the first word begins a proper name. */
const PROPER_NAME = /^\p{Lu}\S* (?:(?:of|for|and) (?:the )?)?\p{Lu}\p{Ll}/u;

/**
 * A name as it stands inside a sentence: "Health information" → "health information", while "NHS number"
 * and "Home Office number" stay.
 */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isAcronym =
    second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isAcronym || PROPER_NAME.test(name) ? name : first.toLowerCase() + name.slice(1);
}
