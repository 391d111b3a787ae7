import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, apiOver } from './support/ask.ts';

const ADDRESS = 'http://localhost/graphql';

describe('the API over HTTP', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ kind: 'memory' });
  });
  afterAll(() => store.close());

  const send = (method: string, headers: Record<string, string>, body?: string, search = '') =>
    apiOver(store).api.fetch(
      new Request(`${ADDRESS}${search}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
      }),
    );
  const SIMPLE_FORM = 'application/x-www-form-urlencoded';
  const MARK = { 'x-graphql-yoga-csrf': '1' };

  it('answers JSON, with the revision it is of', async () => {
    const reply = await send(
      'POST',
      { 'content-type': 'application/json' },
      '{"query":"{ revision { number } }"}',
    );
    expect(await reply.json()).toEqual({
      data: { revision: { number: 0 } },
      extensions: { revision: 0 },
    });
  });

  it.each([
    ['a text', 'POST', { 'content-type': 'text/plain' }, '{"query":"{ today }"}', ''],
    ['a form', 'POST', { 'content-type': SIMPLE_FORM }, 'query={ today }', ''],
    ['a link', 'GET', {}, undefined, '?query={today}'],
  ])('refuses %s that another site could send', async (_what, method, headers, body, search) => {
    const reply = await send(method, Object.assign({}, headers), body, search);
    expect(reply.status).toBe(403);
    const { data, errors } = await reply.json();
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /“content-type: application\/json”.*“x-graphql-yoga-csrf: 1”/,
        ),
        extensions: { code: 'HEADER_MISSING' },
      },
    ]);
  });

  const FORM = { 'content-type': SIMPLE_FORM, ...MARK };
  it.each([
    ['variables in the address', 'GET', MARK, undefined, '?query={today}&variables={x'],
    ['extensions in the address', 'GET', MARK, undefined, '?query={today}&extensions={x'],
    ['variables of a form', 'POST', FORM, 'query={today}&variables={x', ''],
    ['a body', 'POST', { 'content-type': 'application/json' }, '{x', ''],
  ])('refuses %s if they are no JSON', async (_what, method, headers, body, search) => {
    const { api, reported } = apiOver(store);
    const reply = await api.fetch(
      new Request(`${ADDRESS}${search}`, {
        method,
        headers: Object.assign({}, headers),
        ...(body === undefined ? {} : { body }),
      }),
    );
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('JSON'), extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(reported).toEqual([]);
  });

  it('does not read text as a question even with the header', async () => {
    const reply = await send(
      'POST',
      { 'content-type': 'text/plain', ...MARK },
      '{"query":"{today}"}',
    );
    expect(reply.status).toBe(415);
  });

  it.each([
    ['too deep', deep(15), /depth limit of 14/],
    ['too many aliases', `{ ${times(31, (index) => `a${index}: today`)} }`, /aliases limit of 30/i],
    ['too long', `{ ${times(3100, () => 'today')} }`, /tokens limit of 3000/i],
  ])('refuses a question that is %s and says so', async (_what, query, words) => {
    const before = store.meter.statements;
    const { errors, data } = await answerOf(apiOver(store).api, query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringMatching(words) }]);
    expect(store.meter.statements).toBe(before);
  });

  it('looks for a word of any length', async () => {
    const { api, reported } = apiOver(store);
    const text = 'x'.repeat(200_000);
    const answer = await answerOf(api, 'query ($text: String!) { search(text: $text) { total } }', {
      text,
    });
    expect(answer.data).toEqual({ search: { total: 0 } });
    expect(reported).toEqual([]);
  });

  it('has no mutations', async () => {
    const { errors } = await answerOf(apiOver(store).api, 'mutation { today }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('mutation') }]);
  });

  it('shows GraphiQL with the examples and loads nothing from elsewhere', async () => {
    const { api } = apiOver(store, [
      '# A question of the examples\n{ today }',
      '# Another <question>\n{ __typename }',
    ]);
    const reply = await api.fetch(new Request(ADDRESS, { headers: { accept: 'text/html' } }));
    const page = await reply.text();
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('A question of the examples');
    expect(page).toContain('Another &lt;question></a>');
    expect(page.match(/"defaultTabs":\[\{[^\]]*\]/)?.[0].match(/"query"/g)).toHaveLength(1);
    expect(page).toContain('<a href="/">Sharing Atlas</a>');
    const head = page.slice(0, page.indexOf('<script'));
    expect(head).not.toMatch(/(src|href)="?(https?:)?\/\//);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=["']?(https?:)?\/\//);
    expect(page).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
    expect(page).not.toMatch(/unpkg\.com|jsdelivr|esm\.sh|cdnjs|googleapis/);
  });
});

function times(count: number, word: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => word(index)).join(' ');
}

/** A question nested `levels` deep. */
function deep(levels: number): string {
  const steps = levels - 3;
  return `{ categories { edges { node ${'{ narrower '.repeat(steps)}{ id }${' }'.repeat(steps)} } } }`;
}
