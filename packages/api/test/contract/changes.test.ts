import type { Store } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill, withProperties } from '../support/registers.ts';

const CCG = 'org:sandwell-and-west-birmingham-ccg';
const AGREEMENT = 'agreement:birmingham/collaborative-data-sharing-agreement';
const FIELDS = '... on Changes { things undated words changes { on kind words toVerify } }';
const batch = withProperties(await realBatch(), AGREEMENT, {
  validFrom: '2019-05-01',
  validTo: '2024',
  reviewOn: '2022-02-03',
});

describe.each(engines())('days on which something changes, on $name', ({ open }) => {
  let store: Store;
  let ask: (ids: readonly string[]) => Promise<unknown>;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    const { api } = apiOver(store);
    ask = (ids) => dataOf(api, `{ changes(ids: ${JSON.stringify(ids)}) { ${FIELDS} } }`);
  });
  afterAll(() => store.close());

  it('tells of a body, and of those that followed it', async () => {
    const data = await ask([CCG]);
    expect(data).toMatchObject({
      changes: {
        things: 1,
        undated: 0,
        words: 'Of 1 party all have a day on record.',
        changes: [
          { on: '2013-04-01', kind: 'BEGINS' },
          { on: '2021-04-01', kind: expect.stringMatching(/ENDS|BEGINS/) },
          { on: '2021-04-01' },
          { on: '2022-07-01' },
          { on: '2022-07-01' },
          { on: '2022-07-01' },
        ],
      },
    });
    expect(JSON.stringify(data)).toContain('Clinical Commissioning Group: last day 31 March 2021');
  });

  it('tells what is known to the year only as two days, and when a review is due', async () => {
    expect(await ask([AGREEMENT])).toMatchObject({
      changes: {
        changes: [
          { on: '2019-05-01', kind: 'BEGINS' },
          { on: '2022-02-03', kind: 'DUE_FOR_REVIEW' },
          { on: '2024-01-01', words: expect.stringContaining('may have ended') },
          { on: '2025-01-01', words: expect.stringContaining('known only as 2024') },
        ],
      },
    });
  });

  it('counts what has no day on record, memberships of a hub too; passes over what is nothing', async () => {
    expect(await ask(['hub:sandwell/mash', 'flow:sandwell/to-mash', 'org:no-such'])).toMatchObject({
      changes: {
        things: 14,
        undated: 14,
        words:
          'Of 1 party, 1 flow and 12 memberships 14 have no day on record: whether they stood so on another day is not known.',
        changes: [],
      },
    });
  });
});
