/**
 * Gives the same value for equal keys. The rows of a register repeat the same few thousand ids, and the
 * links of one record the same evidence; each row brings its own, and memory keeps all rows. Only for
 * what nobody changes.
 * @param most values that are known before all are forgotten and known anew.
 */
export function oneCopy<Value>(most: number): (key: string, value: Value) => Value {
  const copies = new Map<string, Value>();
  return (key, value) => {
    const before = copies.get(key);
    if (before !== undefined) return before;
    if (copies.size >= most) copies.clear();
    copies.set(key, value);
    return value;
  };
}

const textsOnce = oneCopy<string>(100_000);

/** The text itself, as one string however often it is read. */
export function oneText(text: string): string {
  return textsOnce(text, text);
}
