import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_PATH } from './graphql-route.ts';
import { readPagePaths } from './page-paths.ts';

const INDEX = 'index.html';
/** The paths of the pages, which the build writes beside them. */
const PATHS = 'page-paths.json';
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
 * Serves the built pages from a folder. What stands at an address is made in the browser, so the
 * address of every page gets the same file. So does a browser that opens any other, to say that
 * there is no such page; the status is then 404.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  if (![INDEX, PATHS].every((name) => existsSync(join(folder, name)))) {
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
  const isPage = await readPagePaths(join(folder, PATHS));
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request.url) && isRead(request) && acceptsPages(request)) {
      return reply.sendFile(INDEX);
    }
    return isNavigation(request) ? reply.code(404).sendFile(INDEX) : nothingHere(reply);
  });
}

function cachingOf(path: string): string {
  if (path.startsWith(HASHED)) return 'public, max-age=31536000, immutable';
  return path.startsWith(`/${INDEX}`) ? 'no-store' : 'public, max-age=3600';
}

/** A browser that opens an address, which is not one of data or of a file of the build. */
function isNavigation(request: FastifyRequest): boolean {
  const { url, headers } = request;
  const isOther = url.startsWith(HASHED) || /^\/graphql(?:[/?]|$)/.test(url);
  return isRead(request) && !isOther && (headers.accept ?? '').includes('text/html');
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Who checks a link, or shows a preview of it, often asks for anything or names nothing. */
function acceptsPages({ headers: { accept = '*/*' } }: FastifyRequest): boolean {
  return /text\/html|text\/\*|\*\/\*/.test(accept);
}

function nothingHere(reply: FastifyReply) {
  return reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send('There is nothing at this address.\n');
}
