/** What of a row can differ between two dates. */
export interface ComparedRow {
  id: string;
  certainty: string | null;
  validity: string;
  party: { name: string; standing: { state: string; badge: string | null; words: string } } | null;
}

export interface ChangedRow<Row> {
  earlier: Row;
  later: Row;
}

export interface Differences<Row> {
  /** Only in the later answer. */
  added: Row[];
  /** Only in the earlier answer. */
  gone: Row[];
  /** In both, with another certainty, another state of the flow, or a body that stands otherwise. */
  changed: ChangedRow<Row>[];
  /** In both, and the same. */
  same: number;
}

/** What differs between two answers to one question, row by row; a row is known by its id. */
export function differences<Row extends ComparedRow>(
  earlier: readonly Row[],
  later: readonly Row[],
): Differences<Row> {
  const before = new Map(earlier.map((row) => [row.id, row]));
  const after = new Map(later.map((row) => [row.id, row]));
  const both = earlier.flatMap((row) => {
    const then = after.get(row.id);
    return then === undefined ? [] : [{ earlier: row, later: then }];
  });
  const changed = both.filter((pair) => !isSame(pair.earlier, pair.later));
  return {
    added: later.filter(({ id }) => !before.has(id)),
    gone: earlier.filter(({ id }) => !after.has(id)),
    changed,
    same: both.length - changed.length,
  };
}

/** Compares what bears on the answer; the words of a standing may name the date and do not count. */
function isSame(one: ComparedRow, other: ComparedRow): boolean {
  return (
    one.certainty === other.certainty &&
    one.validity === other.validity &&
    one.party?.standing.state === other.party?.standing.state &&
    one.party?.standing.badge === other.party?.standing.badge
  );
}
