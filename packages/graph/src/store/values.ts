import { StoreError } from './errors.ts';
import type { CypherParameters, Meter, RawRow } from './port.ts';

/**
 * Checks that an answer holds plain values only, and gives it back.
 * @throws StoreError FAILED for a whole node, relationship, path or a driver's own type.
 */
export function plainRows(rows: readonly RawRow[]): readonly RawRow[] {
  for (const row of rows) {
    for (const key in row) checkPlain(row[key], key);
  }
  return rows;
}

function checkPlain(value: unknown, column: string): void {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'bigint' || value === undefined) throw notPlain(column);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) checkPlain(item, column);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // The embedded engine marks whole nodes and relationships by `_id`.
  if ((prototype !== Object.prototype && prototype !== null) || '_id' in value) {
    throw notPlain(column);
  }
  for (const item of Object.values(value)) checkPlain(item, column);
}

function notPlain(column: string): StoreError {
  return new StoreError(
    'FAILED',
    `The statement returned a value in "${column}" that differs between engines; return properties(…) or single values.`,
  );
}

/** Adds one statement to each meter when it is sent. */
export function countStatement(meters: readonly (Meter | undefined)[]): void {
  for (const meter of meters) if (meter !== undefined) meter.statements += 1;
}

/** Adds the rows of an answer to each meter, and the time that it took where that is measured. */
export function countRows(
  meters: readonly (Meter | undefined)[],
  rows: number,
  milliseconds: number,
): void {
  for (const meter of meters) {
    if (meter === undefined) continue;
    meter.rows += rows;
    if (meter.milliseconds !== undefined) meter.milliseconds += milliseconds;
  }
}

export const NO_PARAMETERS: CypherParameters = {};
