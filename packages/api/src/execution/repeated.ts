import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Meter, Store } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import type { KnownRevision } from '../consistent.ts';
import { AnswerCache, etagOf, isHeld, type WholeAnswer } from './answer-cache.ts';
import { LIMITS } from './limits.ts';
import type { CostTold, Told } from './one-revision.ts';

/** A request whose body was read by the host, as text. */
export type HostRequest = IncomingMessage & { readonly body?: unknown };

/** An answer to send as it is, or one that the host sends as it comes. */
export type Reply =
  | { readonly kind: 'WHOLE'; readonly answer: WholeAnswer }
  | { readonly kind: 'RESPONSE'; readonly response: Response };

export interface RepeatableOptions {
  readonly store: Store;
  readonly known: KnownRevision;
  readonly today: () => Day;
  readonly cacheBytes: number;
  /** Works the answer out. */
  readonly answer: (request: HostRequest, reply: ServerResponse, told: Told) => Promise<Response>;
}

/** Milliseconds within which the store must tell its revision. */
const REVISION_WITHIN_MS = 5_000;

/** A request that has it is told under `extensions.cost` what its answer cost. */
export const EXPLAIN_HEADER = 'x-atlas-explain';

/** What of a request decides how its answer looks; all else is in its address and body. */
const HEADERS = ['accept', 'content-type', 'origin', 'x-graphql-yoga-csrf'] as const;

/**
 * Answers requests, and answers those that were asked before with what was sent then, as long as the
 * store tells the same revision: one statement, and nothing is executed. Errors are never kept.
 */
export function repeatable(options: RepeatableOptions) {
  const { store, known, today, answer } = options;
  const cache = new AnswerCache(options.cacheBytes);
  return async (request: HostRequest, reply: ServerResponse): Promise<Reply> => {
    const asked = askedBy(request);
    if (asked === null) {
      return { kind: 'RESPONSE', response: await answer(request, reply, {}) };
    }
    const explains = request.headers[EXPLAIN_HEADER] !== undefined;
    const mayGiveAgain = !(request.headers['cache-control'] ?? '').includes('no-store');
    const day = today();
    if (mayGiveAgain && known.last !== null && cache.get(asked, known.last, day) !== undefined) {
      const meter: Meter = { statements: 0, rows: 0, milliseconds: 0 };
      const options = { timeoutMs: REVISION_WITHIN_MS, meter };
      const revision = await known.ask(store, options).catch(() => null);
      const kept = revision === null ? undefined : cache.get(asked, revision, day);
      if (kept !== undefined) return whole(request, explains ? explained(kept, meter) : kept);
    }
    const told: Told = {};
    // What an answer cost is of this once.
    const isKept = mayGiveAgain && !explains;
    const response = await answer(request, reply, told);
    const made = await wholeOf(response, told, isKept);
    if (made.headers.etag !== undefined && told.lasting !== undefined)
      cache.keep(asked, told.lasting, day, made);
    return whole(request, made);
  };
}

/** All that decides the answer, as one text; null for what is no question, such as a page. */
function askedBy({ method, url, headers, body }: HostRequest): string | null {
  const wantsPage = (headers.accept ?? '').includes('text/html');
  const isQuestion = method === 'POST' ? typeof body === 'string' : method === 'GET' && !wantsPage;
  if (!isQuestion) return null;
  // A header that is there and empty is another thing than none.
  const shape = HEADERS.map((name) => JSON.stringify(headers[name] ?? null));
  return [method, url, ...shape, typeof body === 'string' ? body : ''].join('\n');
}

async function wholeOf(response: Response, told: Told, isKept: boolean): Promise<WholeAnswer> {
  const body = Buffer.from(await response.text());
  // A stream of events is no document that could be kept or told of.
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const lasts = isKept && isJson && told.lasting !== undefined && response.status === 200;
  return {
    status: response.status,
    headers: {
      ...Object.fromEntries(response.headers),
      ...(lasts
        ? { 'cache-control': 'private, no-cache', etag: etagOf(body), vary: VARY }
        : { 'cache-control': 'no-store' }),
    },
    body,
    cost: told.cost ?? 0,
  };
}

/** A kept answer that tells what it cost to give it again. */
function explained({ status, body, headers, cost }: WholeAnswer, meter: Meter): WholeAnswer {
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
    body: Buffer.from(JSON.stringify({ ...answer, extensions })),
    cost,
  };
}

const VARY = [...HEADERS].join(', ');

/** Only a GET can be answered with "you have it": a POST with that condition is not. */
function whole(request: HostRequest, answer: WholeAnswer): Reply {
  const { etag } = answer.headers;
  if (request.method === 'GET' && etag && isHeld(request.headers['if-none-match'], etag)) {
    const { 'content-type': _type, 'content-length': _length, ...headers } = answer.headers;
    return { kind: 'WHOLE', answer: { ...answer, status: 304, headers, body: Buffer.alloc(0) } };
  }
  return { kind: 'WHOLE', answer };
}
