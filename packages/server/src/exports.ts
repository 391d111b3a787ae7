import { Readable } from 'node:stream';
import { EXPORT_DOCUMENT_SCHEMA, type Exports } from '@sharing-atlas/api';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const address = z.object({ kind: z.string(), format: z.string() });
const parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Offers the exports as files at /export/:kind.:format. They are sent as they are made; if the
 * register changes meanwhile the connection is broken, so that half a file is not taken for whole.
 */
export function offerExports(exports: Exports) {
  return async (scope: FastifyInstance) => {
    scope.get('/export/schema.json', async (_request, reply) =>
      reply.type('application/schema+json').send(JSON.stringify(EXPORT_DOCUMENT_SCHEMA)),
    );
    scope.get('/export/:kind.:format', async (request, reply) => {
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const answer = await exports.respond({
        ...address.parse(request.params),
        parameters: parameters.parse(request.query),
        origin: `${request.protocol}://${request.host}`,
        signal: gone.signal,
      });
      if (!answer.ok) {
        return reply.code(answer.status).header('cache-control', 'no-store').send(answer.failure);
      }
      return reply.headers(answer.headers).send(Readable.from(answer.body, { objectMode: false }));
    });
  };
}
