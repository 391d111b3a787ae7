import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Reply, TableReply } from '@sharing-atlas/api';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphiqlHeaders } from './security.ts';

export const GRAPHQL_PATH = '/graphql';

const METHODS = ['GET', 'POST', 'OPTIONS'];

/** Bytes. */
const BODY_LIMIT = 1_000_000;

/**
 * The part of the API that answers requests. It is given the body, read already, as `body` of the
 * request, and gives an answer for the host to send.
 */
export interface GraphqlHandler {
  handle(request: IncomingMessage, reply: ServerResponse): Promise<Reply>;
  table(json: string, signal: AbortSignal): Promise<TableReply>;
  isReading(): boolean;
}

/** Offers the API at /graphql. What goes wrong before the API sees a request is told in GraphQL's own shape. */
export function offerGraphql(api: GraphqlHandler) {
  return async (scope: FastifyInstance) => {
    // The text is only measured here; the API reads it, so that faults in it are told in one way.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler(replyWithGraphqlError);
    // Only the whole answer would tell its length: who asks whether the server is there has /healthz.
    scope.head(GRAPHQL_PATH, (_request, reply) =>
      reply.code(405).header('allow', METHODS.join(', ')).send(),
    );
    scope.route({
      url: GRAPHQL_PATH,
      method: METHODS,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        if (request.body === '') {
          return sendError(
            reply,
            400,
            'EMPTY_BODY',
            'The request has no body. Send a query as JSON.',
          );
        }
        if (asksForTable(request)) return sendTable(api, request, reply);
        if (asksForPage(request)) await reply.helmet(graphiqlHeaders);
        if (request.body !== undefined) Object.assign(request.raw, { body: request.body });
        const answered = await api.handle(request.raw, reply.raw);
        if (answered.kind === 'RESPONSE') return answered.response;
        const { status, headers, body } = answered.answer;
        return reply.code(status).headers(headers).send(body);
      },
    });
  };
}

/** JSON is what a caller gets who accepts both: a table has to be asked for alone. */
function asksForTable({ method, headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '';
  return method === 'POST' && accept.includes('text/csv') && !accept.includes('json');
}

async function sendTable(api: GraphqlHandler, request: FastifyRequest, reply: FastifyReply) {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return sendError(reply, 415, 'NOT_JSON', 'Send the operation as application/json.');
  }
  const gone = new AbortController();
  reply.raw.on('close', () => gone.abort());
  const table = await api.table(String(request.body), gone.signal);
  if (!table.ok) return reply.code(table.status).type('application/json').send(table.json);
  return reply.headers(table.headers).send(Readable.from(table.body, { objectMode: false }));
}

/** The same rule as the API's: a browser that opens the address is given GraphiQL. */
function asksForPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

function replyWithGraphqlError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error.statusCode === 413) {
    return sendError(
      reply,
      413,
      'REQUEST_TOO_LARGE',
      `The request is larger than ${BODY_LIMIT / 1_000_000} MB. Ask for less at once, or use variables.`,
    );
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return sendError(reply, status, 'BAD_REQUEST', error.message);
  request.log.error({ err: error }, 'a request to the API failed');
  return sendError(
    reply,
    500,
    'UNEXPECTED',
    `Something went wrong in the server. The log tells what, under ${request.id}.`,
  );
}

function sendError(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
