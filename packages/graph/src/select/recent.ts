/** Values that are made when they are first asked for; of more than so many the longest unused go. */
export class Recent<Value> {
  readonly #most: number;
  readonly #kept = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  of(key: string, make: () => Value): Value {
    const value = this.#kept.get(key) ?? make();
    // Taken out and put in again it stands last: the first is the one that was longest not used.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }
}
