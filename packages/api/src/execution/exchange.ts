import type { IncomingMessage } from 'node:http';

/** A request whose body was read by the host, as text. */
export type HostRequest = IncomingMessage & { readonly body?: unknown };

/** An answer that was made, as text. */
export interface Made {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request that has it is told under `extensions.cost` what its answer cost. */
export const EXPLAIN_HEADER = 'x-atlas-explain';

/** What of a request decides how its answer looks; all else is in its address and body. */
const HEADERS = ['accept', 'content-type', 'origin', 'x-graphql-yoga-csrf'] as const;

export const VARY = HEADERS.join(', ');

/** The headers that decide how an answer looks, as one text. */
export function shapeOf({ headers }: HostRequest): string {
  // A header that is there and empty is another thing than none.
  return HEADERS.map((name) => JSON.stringify(headers[name] ?? null)).join('\n');
}

export function explains({ headers }: HostRequest): boolean {
  return headers[EXPLAIN_HEADER] !== undefined;
}

/** A stream of events is no document that could be kept or made again. */
export function isJson({ headers }: Made): boolean {
  return (headers['content-type'] ?? '').includes('json');
}
