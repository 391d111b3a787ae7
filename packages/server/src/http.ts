import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { Exports } from '@sharing-atlas/api';
import type { Store } from '@sharing-atlas/graph';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { offerExports } from './exports.ts';
import { type GraphqlHandler, offerGraphql } from './graphql-route.ts';
import { healthOf } from './health.ts';
import { servePages } from './pages.ts';
import { securityHeaders } from './security.ts';

export interface HttpOptions {
  readonly store: Store;
  readonly api: GraphqlHandler;
  readonly exports: Exports;
  /** The folder of the built pages; they may be missing. */
  readonly pagesFolder: string;
  readonly log: FastifyBaseLogger;
}

/** Milliseconds in which a client must have sent its request. */
const REQUEST_WITHIN_MS = 30_000;

/** Puts the API, the pages and /healthz behind one HTTP server, which does not listen yet. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.log,
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_WITHIN_MS,
    schemaController: { compilersFactory: { buildValidator: none, buildSerializer: none } },
  });
  await app.register(helmet, securityHeaders);
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status < 500) return reply.code(status).send('This request cannot be answered.\n');
    request.log.error({ err: error }, 'a request failed');
    return reply
      .code(500)
      .send(`Something went wrong in the server. The log tells what, under ${request.id}.\n`);
  });
  app.get('/healthz', async (request, reply) => {
    const health = await healthOf(options.store, (reason) => request.log.warn(reason));
    reply.header('cache-control', 'no-store').code(health.status === 'ok' ? 200 : 503);
    return health.status === 'ok' ? { ...health, reading: options.api.isReading() } : health;
  });
  await app.register(offerGraphql(options.api));
  await app.register(offerExports(options.exports));
  await servePages(app, options.pagesFolder);
  return app;
}

/** No route has a schema, so what compiles schemas is not loaded. */
function none(): never {
  throw new Error('Routes have no schemas here.');
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
