import { StoreError } from './errors.ts';
import type { RawRow, Revision } from './port.ts';

/** The shape of the graph that this version writes and can read. */
export const FORMAT_VERSION = 1;

export const REVISION_STATEMENT = `
MATCH (s:Store {id: 'store'})
RETURN s.revision AS number, s.changedAt AS changedAt, s.formatVersion AS formatVersion`;

/** Decodes the answer to `REVISION_STATEMENT`. @throws StoreError FAILED if it makes no sense. */
export function revisionOf(rows: readonly RawRow[], place: string): Revision {
  const row = rows[0];
  if (row === undefined) return { number: 0, changedAt: null, formatVersion: FORMAT_VERSION };
  const { number, changedAt, formatVersion } = row;
  if (
    typeof number === 'number' &&
    (typeof changedAt === 'string' || changedAt === null) &&
    typeof formatVersion === 'number'
  ) {
    return { number, changedAt, formatVersion };
  }
  throw new StoreError(
    'FAILED',
    `The revision in ${place} cannot be read; restore the database from a copy, or empty it and import again.`,
  );
}

/** @throws StoreError NEWER_FORMAT if a later version of Sharing Atlas wrote the store. */
export function refuseNewerFormat(revision: Revision, place: string): void {
  if (revision.formatVersion <= FORMAT_VERSION) return;
  throw new StoreError(
    'NEWER_FORMAT',
    `${place} was written by a newer version of Sharing Atlas (format ${revision.formatVersion}; this version reads up to ${FORMAT_VERSION}): start the newer version, or use another database.`,
  );
}

/** A store that was emptied and filled again has the number of before, and another time. */
export function isSameRevision(one: Revision, other: Revision): boolean {
  return one.number === other.number && one.changedAt === other.changedAt;
}
