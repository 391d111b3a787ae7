import type { Revision } from '@sharing-atlas/graph';
import { BadArgument } from '../errors.ts';
import { shortened } from './too-long.ts';

/** What a row is ordered by; null is not recorded and stands last. */
export type SortKey = string | number | null;

/** A place in a list: after a row that had these keys, whether or not it is still there. */
export interface Place {
  /** The list, and the order that it was in. */
  readonly list: string;
  /** What else decides which rows it has; empty where a place means the same whatever was asked. */
  readonly question: string;
  readonly order: string;
  /** Which state of the register the page was of. */
  readonly revision: number;
  readonly changedAt: string | null;
  readonly keys: readonly SortKey[];
}

/** Characters. A page's own cursors hold a few names. */
const LONGEST = 20_000;

/** A place as a cursor. It holds no offset: rows that come and go do not move it. */
export function cursorOf({ list, question, order, revision, changedAt, keys }: Place): string {
  const parts = [list, question, order, revision, changedAt, ...keys];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * The place that a cursor means.
 * @throws BadArgument for what no page gave, and for a cursor of another list, question or order.
 */
export function placeOf(
  argument: 'after' | 'before',
  cursor: string,
  of: Pick<Place, 'list' | 'question' | 'order'> & { readonly keys: number },
): Place {
  const place = cursor.length > LONGEST ? null : decoded(cursor);
  if (place === null) {
    const words = shortened(cursor);
    throw new BadArgument(
      argument,
      words,
      `“${words}” is not a cursor. Use a “cursor”, “startCursor” or “endCursor” of another page.`,
    );
  }
  if (place.list !== of.list) {
    throw new BadArgument(
      argument,
      cursor,
      `This cursor is of the list “${place.list}”. Use one that a page of “${of.list}” gave.`,
    );
  }
  if (place.question !== of.question) {
    throw new BadArgument(
      argument,
      cursor,
      'This cursor is of another question, or of another day. Ask for all pages of one question and day, and for its first page without a cursor.',
    );
  }
  if (place.order !== of.order || place.keys.length !== of.keys) {
    throw new BadArgument(
      argument,
      cursor,
      `This cursor is of a list ordered by ${place.order}, and this one is ordered by ${of.order}. Ask for all pages in one order.`,
    );
  }
  return place;
}

function decoded(cursor: string): Place | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return null;
    const [list, question, order, revision, changedAt, ...keys]: readonly unknown[] = parts;
    if (typeof list !== 'string' || typeof order !== 'string') return null;
    if (typeof question !== 'string') return null;
    if (typeof revision !== 'number' || !keys.every(isKey) || keys.length === 0) return null;
    if (typeof changedAt !== 'string' && changedAt !== null) return null;
    return { list, question, order, revision, changedAt, keys };
  } catch {
    return null;
  }
}

function isKey(value: unknown): value is SortKey {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** True if a cursor was given for another state of the register than this one. */
export function isOlder({ revision, changedAt }: Place, present: Revision): boolean {
  return revision !== present.number || changedAt !== present.changedAt;
}
