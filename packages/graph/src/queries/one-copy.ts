/*
 * The rows of a register repeat the same few thousand ids, and the links of one record the same
 * evidence; each row brings its own, and memory keeps all rows. Only for what nobody changes.
 */

/** Texts that are known before all are forgotten and known anew. */
const MOST_TEXTS = 100_000;
const texts = new Map<string, string>();

/** The text itself, as one string however often it is read. */
export function oneText(text: string): string {
  const before = texts.get(text);
  if (before !== undefined) return before;
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}

/** Few: what is equal stands in one row or the next, as each record rests on its own statements. */
const RECENT = 6;

/** Makes a value of another, or gives what it made of an equal one among the last few. */
export function recent<Value>(make: (raw: unknown) => Value): (raw: unknown) => Value {
  const keys: string[] = [];
  const values: Value[] = [];
  let next = 0;
  return (raw) => {
    const key = JSON.stringify(raw) ?? '';
    const place = keys.indexOf(key);
    const before = place < 0 ? undefined : values[place];
    if (before !== undefined) return before;
    const value = make(raw);
    keys[next] = key;
    values[next] = value;
    next = (next + 1) % RECENT;
    return value;
  };
}
