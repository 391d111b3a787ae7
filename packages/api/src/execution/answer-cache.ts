import { createHash } from 'node:crypto';
import type { Revision } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import { LeastRecentlyUsed } from './least-recently-used.ts';

/** A whole answer, ready to be sent. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
  /** As weighed before it ran. */
  readonly cost: number;
}

/** Its bytes are counted, and sent as they are each time. */
export interface KeptAnswer extends WholeAnswer {
  readonly body: Buffer;
}

/** Who may see what. Today everybody sees all; an answer for one must never be given to another. */
const ACCESS = 'everybody';

/** Bytes that an entry takes beside its key and body. */
const OVERHEAD = 500;

/**
 * Answers ready to be sent, by what was asked (document, variables and operation name, as they were
 * sent), the revision, the day and the access. It holds no truth: at another revision, or another
 * day, nothing in it is found.
 */
export class AnswerCache {
  readonly #answers: LeastRecentlyUsed<string, KeptAnswer>;

  /** @param bytes the most that it holds; 0 keeps nothing. */
  constructor(bytes: number) {
    this.#answers = new LeastRecentlyUsed(
      bytes,
      ({ body }, key) => body.byteLength + 2 * key.length + OVERHEAD,
    );
  }

  get(asked: string, revision: Revision, today: Day): KeptAnswer | undefined {
    return this.#answers.get(keyOf(asked, revision, today));
  }

  keep(asked: string, revision: Revision, today: Day, answer: KeptAnswer): void {
    this.#answers.set(keyOf(asked, revision, today), answer);
  }
}

function keyOf(asked: string, { number, changedAt }: Revision, today: Day): string {
  return [number, changedAt, today, ACCESS, asked].join('\n');
}

/** A strong ETag: the same bytes have the same one, on every server. */
export function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether a caller that holds what `If-None-Match` names holds this answer. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const held = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(etag) || held.includes('*');
}
