import { setImmediate } from 'node:timers/promises';

/** Of so many rows something is made in a few tens of milliseconds. */
const AT_ONCE = 1_000;

/** Makes something of each row, one after the other, and gives way to questions every so many rows. */
export async function mapGivingWay<Row, Made>(
  rows: readonly Row[],
  make: (row: Row, place: number) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [place, row] of rows.entries()) {
    if (place > 0 && place % AT_ONCE === 0) await setImmediate();
    made.push(make(row, place));
  }
  return made;
}
