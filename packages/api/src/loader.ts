import DataLoader from 'dataloader';

/**
 * Gives rows by id: at once where the memory of the revision holds them, so that a large answer makes
 * no promise for each of its records; else all that a level of a request asks for in one statement.
 * Each asking is counted, be the row remembered or not.
 */
export class Loader<Row> {
  readonly #spend: () => void;
  readonly #kept: ReadonlyMap<string, readonly Row[]> | undefined;
  readonly #read: DataLoader.BatchLoadFn<string, Row | null>;
  #batched: DataLoader<string, Row | null> | undefined;

  constructor(
    spend: () => void,
    kept: ReadonlyMap<string, readonly Row[]> | undefined,
    read: DataLoader.BatchLoadFn<string, Row | null>,
  ) {
    this.#spend = spend;
    this.#kept = kept;
    this.#read = read;
  }

  /** The record with this id, null if there is none. A failure always comes as a promise. */
  load(id: string): Row | null | Promise<Row | null> {
    try {
      this.#spend();
    } catch (tooLarge) {
      // Thrown, it would leave the promises that were made before it without anybody who waits.
      return Promise.reject(tooLarge);
    }
    const rows = this.#kept?.get(id);
    if (rows !== undefined) return rows[0] ?? null;
    this.#batched ??= new DataLoader(this.#read);
    return this.#batched.load(id);
  }
}

/** The records that are there, in the order of the ids; at once if all are in memory. */
export function loadAll<Row>(loader: Loader<Row>, ids: readonly string[]): Row[] | Promise<Row[]> {
  const asked = ids.map((id) => loader.load(id));
  const rows: Row[] = [];
  for (const row of asked) {
    if (row instanceof Promise) return Promise.all(asked).then(present);
    if (row !== null) rows.push(row);
  }
  return rows;
}

function present<Row>(rows: readonly (Row | null)[]): Row[] {
  return rows.filter((row): row is Row & {} => row !== null);
}
