import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    __typename
    ... on BadArgument { argument message }
    ... on UnknownId { argument value nearest { id } }
    ... on PathsAnswer {
      from { id } to { id } flows { id } parties { id } found truncated maxLength notInForce { id }
      paths {
        words start startWords end endWords oneRegister throughout { id }
        steps { certainty purposeChange flow { id statements { id } } }
        joins { meeting movesOn words receiver { id } sender { id } stated { id } oneRegister }
      }
    }
  }
}`;

describe.each(engines())('the paths between two parties, asked of the API on $name', ({ open }) => {
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    store = await open();
    await refill(store, await realBatch());
    api = apiOver(store).api;
  });
  afterAll(() => store.close());

  it('a school and the Home Office: they meet at the trust, and nothing says that it moves on', async () => {
    const variables = { from: 'concept:school', to: 'Home Office' };
    expect(await dataOf(api, PATHS, variables)).toMatchObject({
      paths: {
        __typename: 'PathsAnswer',
        to: { id: 'org:home-office' },
        flows: [{ id: 'flow:birmingham/from-schools' }, { id: 'flow:birmingham/home-office' }],
        parties: [
          { id: 'class:birmingham/schools' },
          { id: 'org:birmingham-childrens-trust' },
          { id: 'org:home-office' },
        ],
        found: 1,
        truncated: false,
        notInForce: [],
        paths: [
          {
            words: '2 flows in a row. No notice says that anything moves on: the flows only meet.',
            start: 'SAME_KIND',
            startWords: 'Schools is that kind of body, as one notice has it.',
            end: 'SAME',
            endWords: null,
            oneRegister: true,
            throughout: [],
            steps: [
              {
                certainty: 'STATED',
                purposeChange: 'FIRST',
                flow: { id: 'flow:birmingham/from-schools', statements: expect.anything() },
              },
              {
                certainty: 'NOT_STATED',
                purposeChange: 'NOT_KNOWN',
                flow: { id: 'flow:birmingham/home-office', statements: [{ id: 'B129' }] },
              },
            ],
            joins: [
              {
                meeting: 'SAME',
                movesOn: 'NOT_STATED',
                words:
                  "No notice says that it moves on. These flows only meet at Birmingham Children's Trust.",
                receiver: { id: 'org:birmingham-childrens-trust' },
                stated: [],
                oneRegister: true,
              },
            ],
          },
        ],
      },
    });
  });

  it('the trust and the police: through the hub, or as a kind of body, each with its mark', async () => {
    const data = await dataOf(api, PATHS, {
      from: 'org:sandwell-childrens-trust',
      to: 'org:west-midlands-police',
      maxLength: 1,
      first: 1,
    });
    expect(data).toMatchObject({
      paths: {
        found: 4,
        truncated: true,
        paths: [
          {
            end: 'HUB',
            endWords: 'Sandwell MASH is a hub; West Midlands Police is a member of it.',
            words: 'One flow, with nothing between.',
          },
        ],
      },
    });
  });

  it('lead from a category: only flows that are said to carry it begin one', async () => {
    const asked = `{ paths(category: "Unique pupil number", to: "org:home-office") {
      ... on PathsAnswer {
        from { id } category { id } found truncated
        paths { startWords steps { certainty flow { id } } joins { movesOn } }
      }
    } }`;
    expect(await dataOf(api, asked)).toMatchObject({
      paths: {
        from: null,
        category: { id: 'cat:unique-pupil-number' },
        truncated: false,
        paths: [
          {
            startWords: null,
            steps: [
              { certainty: 'STATED', flow: { id: 'flow:birmingham/from-schools' } },
              { certainty: 'NOT_STATED', flow: { id: 'flow:birmingham/home-office' } },
            ],
            joins: [{ movesOn: 'NOT_STATED' }],
          },
        ],
      },
    });
    const neither = '{ paths(to: "org:home-office") { ... on BadArgument { message } } }';
    expect(await dataOf(api, neither)).toMatchObject({
      paths: { message: 'Give “from”, “category” or both: where paths begin.' },
    });
  });

  it('what cannot be asked is refused with a sentence', async () => {
    const asked = (variables: Readonly<Record<string, unknown>>) =>
      dataOf(api, PATHS, { from: 'org:ofsted', to: 'org:home-office', ...variables });
    expect(await asked({ maxLength: 5 })).toMatchObject({
      paths: { argument: 'maxLength', message: '“maxLength” must be between 1 and 4.' },
    });
    expect(await asked({ first: 0 })).toMatchObject({ paths: { argument: 'first' } });
    expect(await asked({ to: 'Ofsted' })).toMatchObject({
      paths: { argument: 'to', message: '“from” and “to” must be two parties, not one.' },
    });
    expect(await asked({ to: 'org:hom-office' })).toMatchObject({
      paths: {
        __typename: 'UnknownId',
        argument: 'to',
        nearest: expect.arrayContaining([{ id: 'org:home-office' }]),
      },
    });
  });
});
