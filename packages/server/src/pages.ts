import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_PATH } from './graphql-route.ts';

const INDEX = 'index.html';
/** The build puts a hash of the content into the name of every file of this folder. */
const HASHED = '/assets/';

const NOT_BUILT = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Sharing Atlas: pages not built</title></head>
  <body>
    <h1>The pages have not been built</h1>
    <p>Stop the server and start it with <code>npm start</code>, which builds them. Until then
    GraphQL can be used at <a href="${GRAPHQL_PATH}">${GRAPHQL_PATH}</a>.</p>
  </body>
</html>
`;

/**
 * Serves the built pages from a folder. The addresses of places inside Explore and Ask are made in
 * the browser, so every address that a browser opens and that is no file gets the same page.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, INDEX))) {
    app.setNotFoundHandler((request, reply) =>
      isNavigation(request)
        ? reply.code(503).header('cache-control', 'no-store').type('text/html').send(NOT_BUILT)
        : nothingHere(reply),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cachingOf(path.slice(folder.length).replaceAll('\\', '/')));
    },
  });
  app.setNotFoundHandler((request, reply) =>
    isNavigation(request) ? reply.sendFile(INDEX) : nothingHere(reply),
  );
}

function cachingOf(path: string): string {
  if (path.startsWith(HASHED)) return 'public, max-age=31536000, immutable';
  return path.startsWith(`/${INDEX}`) ? 'no-store' : 'public, max-age=3600';
}

function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  const isPage = !url.startsWith(HASHED) && !/^\/graphql(?:[/?]|$)/.test(url);
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && isPage && (headers.accept ?? '').includes('text/html');
}

function nothingHere(reply: FastifyReply) {
  return reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send('There is nothing at this address.\n');
}
