import type { ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import { isRecord } from '../connection-csv/columns.ts';
import type { Context } from '../context.ts';
import { explains, type HostRequest, isJson, type Made, shapeOf } from './exchange.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import type { AnswerOperation, Beside, Told } from './one-revision.ts';

export interface DirectOptions {
  readonly schema: GraphQLSchema;
  readonly answer: AnswerOperation;
  readonly contextFor: (signal: AbortSignal, explain: boolean) => Context;
  /** Answers anything. What is under way already is not executed again: only its result is told. */
  readonly otherwise: (
    request: HostRequest,
    reply: ServerResponse,
    beside: Beside,
  ) => Promise<Response>;
}

/** Characters of operations that are known in all, each counting some more for what is made of it. */
const MOST_TEXT = 1_000_000;
const MADE_OF_EACH = 2_000;

/** Kinds of caller, by the headers that they send. */
const MOST_SHAPES = 100;

/**
 * Answers an operation that was answered before without going through the server for GraphQL again:
 * its text was parsed, is within limits and valid, and a caller who sent the same headers was let in
 * and told in which form it is answered. So only what differs is left to do: variables, cost and
 * execution. All else, and every failure, goes through the server, which tells it in its own way.
 */
export function directly({ schema, answer, contextFor, otherwise }: DirectOptions) {
  const documents = new LeastRecentlyUsed<string, DocumentNode>(
    MOST_TEXT,
    (_, text) => text.length + MADE_OF_EACH,
  );
  const headersFor = new LeastRecentlyUsed<string, Made['headers']>(MOST_SHAPES);

  return async (request: HostRequest, reply: ServerResponse, told: Told): Promise<Made> => {
    const asked = request.method === 'POST' ? askedIn(request.body) : null;
    if (asked === null) return madeOf(await otherwise(request, reply, { told }));
    const shape = shapeOf(request);
    const document = documents.get(asked.query);
    const headers = headersFor.get(shape);
    if (document === undefined || headers === undefined) {
      const made = await madeOf(await otherwise(request, reply, { told }));
      if (told.document !== undefined && made.status === 200 && isJson(made)) {
        documents.set(asked.query, told.document);
        const { 'content-length': _ofThisOne, ...ofAll } = made.headers;
        headersFor.set(shape, ofAll);
      }
      return made;
    }
    const { variableValues, operationName } = asked;
    const contextValue = contextFor(goneSignal(reply), explains(request));
    const making = answer({ schema, document, contextValue, variableValues, operationName }, told);
    const result = await making.catch(() => null);
    if (result === null || result.errors !== undefined) {
      return madeOf(await otherwise(request, reply, { told, making }));
    }
    return { status: 200, headers, text: JSON.stringify(result) };
  };
}

type Asked = { readonly query: string } & Pick<ExecutionArgs, 'variableValues' | 'operationName'>;

const PARTS = new Set(['query', 'variables', 'operationName']);

/** One operation and nothing beside it; null for all else. An empty name is a fault, which is told elsewhere. */
function askedIn(body: unknown): Asked | null {
  if (typeof body !== 'string') return null;
  const json = jsonOf(body);
  if (!isRecord(json) || !Object.keys(json).every((name) => PARTS.has(name))) return null;
  const { query, variables = null, operationName = null } = json;
  if (typeof query !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (operationName === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { query, variableValues: variables, operationName };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function madeOf(response: Response): Promise<Made> {
  // Names come as they were written.
  const headers = Object.fromEntries(
    [...response.headers].map(([name, value]) => [name.toLowerCase(), value]),
  );
  return { status: response.status, headers, text: await response.text() };
}

/** Tells when the caller has gone before it was answered. */
function goneSignal(reply: ServerResponse): AbortSignal {
  const gone = new AbortController();
  reply.once('close', () => {
    if (!reply.writableFinished) gone.abort();
  });
  return gone.signal;
}
