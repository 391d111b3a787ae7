import type { Store } from '@sharing-atlas/graph';
import { type Api, type ApiOptions, createApi } from '../../src/index.ts';

/** A day after all dates of the registers; tests do not depend on the clock. */
const NOW = new Date('2026-11-22T12:00:00.000Z');

export interface Reported {
  readonly id: string;
  readonly error: unknown;
}

export interface Failure {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly path?: readonly (string | number)[];
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Failure[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An API over a store, with what it reported as unexpected. */
export function apiOver(
  store: Store,
  examples: readonly string[] = [],
  options: Partial<ApiOptions> = {},
) {
  const reported: Reported[] = [];
  const api = createApi({
    store,
    now: () => NOW,
    reportUnexpected: (id, error) => reported.push({ id, error }),
    examples,
    ...options,
  });
  return { api, reported };
}

export function requestOf(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  init: RequestInit = {},
): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query, variables }),
    ...init,
  });
}

/** The whole GraphQL answer to a query, errors and all. */
export async function answerOf(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await api.fetch(requestOf(query, variables));
  const answer: Answer = await response.json();
  return answer;
}

/** The data of an answer; the test fails if there are errors in it. */
export async function dataOf(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const answer = await answerOf(api, query, variables);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
