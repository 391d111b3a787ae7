import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Store, StoreError } from '@sharing-atlas/graph';
import { todayInLondon } from '@sharing-atlas/model';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Operation } from './connection-csv/plan.ts';
import { type TableReply, tableOf } from './connection-csv/respond.ts';
import { KnownRevision } from './consistent.ts';
import { type Context, createContext } from './context.ts';
import { isExpected } from './errors.ts';
import { compiledExecution, plainExecution } from './execution/compiled.ts';
import { directly } from './execution/direct.ts';
import { EXPLAIN_HEADER, type HostRequest } from './execution/exchange.ts';
import { lettingIn } from './execution/letting-in.ts';
import { withinLimits } from './execution/limits.ts';
import { answeredBy, answering, type Beside, type Told } from './execution/one-revision.ts';
import { readingAhead } from './execution/reading-ahead.ts';
import { type Reply, repeatable } from './execution/repeated.ts';
import { RowMemories } from './execution/row-memories.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { schema } from './schema.ts';
import { SearchIndexes } from './search-index.ts';

export interface ApiOptions {
  readonly store: Store;
  /** Told of every failure that is masked, with the id that the caller is shown. */
  readonly reportUnexpected: (id: string, error: unknown) => void;
  readonly now?: () => Date;
  /** Shared with what else looks things up by name in the same store. */
  readonly indexes?: SearchIndexes;
  /** Operations that GraphiQL opens with, each as the text of a file of `examples/`. */
  readonly examples?: readonly string[];
  /** False executes operations without compiling them: slower, with the same answers. */
  readonly compiled?: boolean;
  /** False reads every row of every question from the store. */
  readonly rememberRows?: boolean;
  /** True reads rows of the whole register into memory before they are asked for. */
  readonly readAhead?: boolean;
  /** The most records, repeated ones too, that one answer may hold. */
  readonly maxRecords?: number;
  /** Bytes of answers that are kept to be given again; 0 keeps none. */
  readonly cacheBytes?: number;
}

export interface Api {
  /** Answers one HTTP request to `/graphql`. */
  handle(request: HostRequest, reply: ServerResponse): Promise<Reply>;
  /** Answers a request without a network: for tests and for programs in the same process. */
  fetch(request: Request): Promise<Response>;
  /** Answers the JSON of an operation with its one list as CSV. */
  table(json: string, signal?: AbortSignal): Promise<TableReply>;
  /** Whether it still reads the register into memory, before it is asked for. */
  isReading(): boolean;
}

/** Makes the GraphQL API over a store. What it keeps is kept by revision and can be made again. */
export function createApi(options: ApiOptions): Api {
  const now = options.now ?? (() => new Date());
  const indexes = options.indexes ?? new SearchIndexes();
  const known = new KnownRevision();
  const remembers = options.rememberRows !== false;
  const ahead =
    remembers && options.readAhead === true
      ? readingAhead(options.store, known, options.reportUnexpected)
      : null;
  const memories = ahead?.memories ?? new RowMemories();
  const today = () => todayInLondon(now());
  const contextFor = (signal: AbortSignal, explain: boolean, day = today()): Context =>
    createContext({
      store: options.store,
      today: day,
      indexes,
      signal,
      maxRecords: options.maxRecords ?? MAX_RECORDS,
      isShort: true,
      explain,
    });
  const answer = answering({
    schema,
    execute: options.compiled === false ? plainExecution : compiledExecution(schema),
    known,
    memories: remembers ? memories : null,
  });
  const yoga = createYoga<Beside, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    graphiql: {
      title: 'Sharing Atlas',
      defaultTabs: (options.examples ?? []).slice(0, 1).map((query) => ({ query })),
    },
    renderGraphiQL: graphiqlPage(options.examples ?? []),
    context: ({ request, today: day }) =>
      contextFor(request.signal, request.headers.get(EXPLAIN_HEADER) !== null, day),
    maskedErrors: {
      maskError: (error, message) => maskError(error, message, options.reportUnexpected),
    },
    plugins: [withinLimits(), lettingIn(), answeredBy(answer)],
  });
  return {
    handle: repeatable({
      store: options.store,
      known,
      today,
      cacheBytes: options.cacheBytes ?? CACHE_BYTES,
      answer: directly({
        schema,
        answer,
        contextFor,
        otherwise: async (request, reply, beside) =>
          yoga.handleNodeRequestAndResponse(request, reply, beside),
      }),
      otherwise: async (request, reply) => yoga.handleNodeRequestAndResponse(request, reply, {}),
    }),
    fetch: async (request) => yoga.fetch(request),
    isReading: () => ahead?.isReading() ?? false,
    table: (json, signal) => {
      const day = today();
      return tableOf(json, async (operation) => {
        const told: Told = {};
        const reply = await yoga.fetch(requestOf(operation, signal), { told, today: day });
        return { status: reply.status, json: await reply.text(), at: told.lasting };
      });
    },
  };
}

function requestOf(operation: Operation, signal: AbortSignal | undefined): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
    ...(signal === undefined ? {} : { signal }),
  });
}

const MAX_RECORDS = 20_000;

const CACHE_BYTES = 32_000_000;

/** Expected failures are passed on with what they know; all others get an id and are reported. */
function maskError(error: unknown, message: string, report: ApiOptions['reportUnexpected']): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isExpected(original)) {
    const { name, message: sentence, ...known } = original;
    return locate(error, original.message, { code: name, ...known });
  }
  if (original instanceof StoreError && isForCaller(original)) {
    return locate(error, original.message, { code: original.code });
  }
  if (original instanceof GraphQLError) return original;
  const id = randomUUID();
  report(id, original);
  return locate(error, `${message} Quote this number to whoever runs the server: ${id}.`, {
    code: 'UNEXPECTED',
    id,
  });
}

/** The caller's own doing, not a fault of the server. */
function isForCaller({ code }: StoreError): boolean {
  return code === 'TIMED_OUT' || code === 'CANCELLED';
}

function locate(error: unknown, message: string, extensions: Record<string, unknown>) {
  return new GraphQLError(message, {
    extensions,
    ...(error instanceof GraphQLError ? { originalError: null, ...placeOf(error) } : {}),
  });
}

function placeOf(error: GraphQLError) {
  return {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}
