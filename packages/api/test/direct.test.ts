import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { openStore } from '@sharing-atlas/graph';
import { createYoga } from 'graphql-yoga';
import { expect, it } from 'vitest';
import { KnownRevision } from '../src/consistent.ts';
import { type Context, createContext } from '../src/context.ts';
import { plainExecution } from '../src/execution/compiled.ts';
import { directly } from '../src/execution/direct.ts';
import { answeredBy, answering, type Beside } from '../src/execution/one-revision.ts';
import { schema } from '../src/schema.ts';
import { SearchIndexes } from '../src/search-index.ts';

it('answers what was asked before without the server for GraphQL, and all else through it', async () => {
  const store = await openStore({ kind: 'memory' });
  const indexes = new SearchIndexes();
  const contextFor = (signal: AbortSignal) =>
    createContext({ store, today: '2026-11-22', indexes, signal });
  const known = new KnownRevision();
  const answer = answering({ schema, execute: plainExecution, known, memories: null });
  const yoga = createYoga<Beside, Context>({
    schema,
    context: ({ request }) => contextFor(request.signal),
    plugins: [answeredBy(answer)],
  });
  let through = 0;
  const direct = directly({
    schema,
    answer,
    contextFor,
    otherwise: async (request, reply, beside) => {
      through += 1;
      return yoga.handleNodeRequestAndResponse(request, reply, beside);
    },
  });
  const ask = async (body: unknown) => {
    const request = Object.assign(new IncomingMessage(new Socket()), {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const { status, text } = await direct(request, new ServerResponse(request), {});
    return { status, json: JSON.parse(text) };
  };
  const query = 'query Day { today }';
  const expected = { status: 200, json: { data: { today: '2026-11-22' } } };
  expect(await ask({ query })).toMatchObject(expected);
  expect(through).toBe(1);
  expect(await ask({ query })).toMatchObject(expected);
  expect(await ask({ query, operationName: 'Day', variables: {} })).toMatchObject(expected);
  expect(through).toBe(1);
  expect(await ask({ query, operationName: '' })).not.toMatchObject(expected);
  expect(through).toBe(2);
  expect(await ask({ query: '{ today }' })).toMatchObject(expected);
  expect(through).toBe(3);
  await store.close();
});
