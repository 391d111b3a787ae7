import { Client, cacheExchange, fetchExchange } from 'urql';

/**
 * The client of the atlas's own API, on the same origin. Always POST: the server refuses GET
 * without the header that a page of another origin cannot set.
 */
export function createAtlasClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  });
}
