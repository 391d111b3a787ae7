import type { ServerResponse } from 'node:http';
import type { Meter, Store } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import type { KnownRevision } from '../consistent.ts';
import { AnswerCache, etagOf, isHeld, type KeptAnswer, type WholeAnswer } from './answer-cache.ts';
import { explains, type HostRequest, isJson, type Made, shapeOf, VARY } from './exchange.ts';
import { LIMITS } from './limits.ts';
import type { CostTold, Told } from './one-revision.ts';

/** An answer to send as it is, or one that the host sends as it comes. */
export type Reply =
  | { readonly kind: 'WHOLE'; readonly answer: WholeAnswer }
  | { readonly kind: 'RESPONSE'; readonly response: Response };

export interface RepeatableOptions {
  readonly store: Store;
  readonly known: KnownRevision;
  readonly today: () => Day;
  readonly cacheBytes: number;
  /** Works the answer to a question out. */
  readonly answer: (request: HostRequest, reply: ServerResponse, told: Told) => Promise<Made>;
  /** Answers what is no question, such as a page. */
  readonly otherwise: (request: HostRequest, reply: ServerResponse) => Promise<Response>;
}

/** Milliseconds within which the store must tell its revision. */
const REVISION_WITHIN_MS = 5_000;

/**
 * Answers requests, and answers those that were asked before with what was sent then, as long as the
 * store tells the same revision: one statement, and nothing is executed. Errors are never kept.
 */
export function repeatable(options: RepeatableOptions) {
  const { store, known, today, answer, otherwise } = options;
  const cache = new AnswerCache(options.cacheBytes);

  /** What was sent before, if the store says that it still holds. */
  async function keptFor(request: HostRequest, asked: string): Promise<WholeAnswer | null> {
    const day = today();
    if (known.last === null || cache.get(asked, known.last, day) === undefined) return null;
    const meter: Meter = { statements: 0, rows: 0, milliseconds: 0 };
    const limits = { timeoutMs: REVISION_WITHIN_MS, meter };
    const revision = await known.ask(store, limits).catch(() => null);
    const kept = revision === null ? undefined : cache.get(asked, revision, day);
    if (kept === undefined) return null;
    return explains(request) ? explained(kept, meter) : kept;
  }

  return async (request: HostRequest, reply: ServerResponse): Promise<Reply> => {
    if (!isQuestion(request)) {
      return { kind: 'RESPONSE', response: await otherwise(request, reply) };
    }
    const told: Told = {};
    if ((request.headers['cache-control'] ?? '').includes('no-store')) {
      return whole(request, passing(await answer(request, reply, told), told));
    }
    const asked = askedBy(request);
    const kept = await keptFor(request, asked);
    if (kept !== null) return whole(request, kept);
    const day = today();
    const made = await answer(request, reply, told);
    // What an answer cost is of this once.
    const lasts = !explains(request) && made.status === 200 && isJson(made);
    if (!lasts || told.lasting === undefined) return whole(request, passing(made, told));
    const lasting = lastingOf(made, told);
    cache.keep(asked, told.lasting, day, lasting);
    return whole(request, lasting);
  };
}

function isQuestion({ method, headers, body }: HostRequest): boolean {
  if (method === 'POST') return typeof body === 'string';
  return method === 'GET' && !(headers.accept ?? '').includes('text/html');
}

/** All that decides the answer to a question, as one text. */
function askedBy(request: HostRequest): string {
  const { method, url, body } = request;
  return [method, url, shapeOf(request), typeof body === 'string' ? body : ''].join('\n');
}

/** An answer that is given once. */
function passing({ status, headers, text }: Made, { cost = 0 }: Told): WholeAnswer {
  return { status, headers: { ...headers, 'cache-control': 'no-store' }, body: text, cost };
}

/** An answer that can be given again. */
function lastingOf({ status, headers, text }: Made, { cost = 0 }: Told): KeptAnswer {
  const body = Buffer.from(text);
  const lasting = { 'cache-control': 'private, no-cache', etag: etagOf(body), vary: VARY };
  return { status, headers: { ...headers, ...lasting }, body, cost };
}

/** A kept answer that tells what it cost to give it again. */
function explained({ status, body, headers, cost }: KeptAnswer, meter: Meter): WholeAnswer {
  const { etag: _etag, 'content-length': _length, ...others } = headers;
  const answer: { extensions?: object } = JSON.parse(body.toString());
  const told: CostTold = {
    cost,
    limit: LIMITS.cost,
    databaseMs: Math.round((meter.milliseconds ?? 0) * 10) / 10,
    statements: meter.statements,
    rows: meter.rows,
    cached: true,
  };
  const extensions = { ...answer.extensions, cost: told };
  return {
    status,
    headers: { ...others, 'cache-control': 'no-store' },
    body: JSON.stringify({ ...answer, extensions }),
    cost,
  };
}

/** Only a GET can be answered with "you have it": a POST with that condition is not. */
function whole(request: HostRequest, answer: WholeAnswer): Reply {
  const { etag } = answer.headers;
  if (request.method === 'GET' && etag && isHeld(request.headers['if-none-match'], etag)) {
    const { 'content-type': _type, 'content-length': _length, ...headers } = answer.headers;
    return { kind: 'WHOLE', answer: { ...answer, status: 304, headers, body: '' } };
  }
  return { kind: 'WHOLE', answer };
}
