import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WhoReceivesQuestion, whoReceives } from '../../src/answers/who-receives.ts';
import { projectRegisters } from '../../src/project/project.ts';
import type { Store } from '../../src/store/port.ts';
import { engines } from '../support/stores.ts';
import { fill } from './filled.ts';
import { noRecords } from './generated/shared.ts';
import { realBatch } from './registers.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const BIRMINGHAM = 'org:birmingham-childrens-trust';
const DFE = 'org:department-for-education';
const MASH = 'hub:sandwell/mash';
const MASH_MEMBERS: Readonly<Record<string, string>> = {
  'team:sandwell/childrens-social-care': 'S021',
  'team:sandwell/education': 'S022',
  'team:sandwell/early-help': 'S023',
  'team:sandwell/child-sexual-exploitation-team': 'S024',
  'org:west-midlands-police': 'S025',
  'class:sandwell/probation': 'S026',
  'team:sandwell/point-of-access-referral-team': 'S027',
  'org:sandwell-and-west-birmingham-ccg': 'S028',
  'org:black-country-womens-aid': 'S029',
  'org:sandwell-and-west-birmingham-hospitals-nhs-trust': 'S030',
  'team:sandwell/council-housing-services': 'S031',
  'org:black-country-partnership-nhs-ft': 'S032',
};

function question(
  categoryId: string,
  senderId: string,
  recipientId: string | null = null,
): WhoReceivesQuestion {
  return { categoryId, senderId, recipientId, asAt: '2026-11-22' };
}

describe.each(engines())('who receives, on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, await realBatch());
  });
  afterAll(() => store.close());

  describe('health information from the Sandwell trust', () => {
    const asked = question('cat:health-information', SANDWELL);

    it('is stated of nobody', async () => {
      const { rows, completeness } = await whoReceives(store, asked);
      expect(new Set(rows.map((row) => row.classification.certainty))).toEqual(
        new Set(['NOT_STATED']),
      );
      expect(completeness.verdict).toBe('UNKNOWN');
      expect(completeness.counts).toEqual({
        STATED: 0,
        STATED_PART: 0,
        STATED_WIDER: 0,
        INFERRED: 0,
        NOT_STATED: 30,
        EXCLUDED: 0,
      });
    });

    it('may reach twelve members of the hub, each with its own evidence', async () => {
      const { rows } = await whoReceives(store, asked);
      const members = rows.filter((row) => row.partyCertainty === 'MEMBER_OF_HUB');
      expect(new Set(members.map((row) => row.throughId))).toEqual(new Set([MASH]));
      expect(members).toHaveLength(12);
      expect(Object.fromEntries(members.map((row) => [row.partyId, row.statementIds]))).toEqual(
        Object.fromEntries(Object.entries(MASH_MEMBERS).map(([id, said]) => [id, ['S018', said]])),
      );
    });

    it('rests on the list of what is held, and on nothing of the other trust', async () => {
      const { rows, apart, listedBy } = await whoReceives(store, asked);
      for (const row of [...rows, ...apart]) {
        expect(row.registerId).toBe('register:sandwell');
        expect(row.statementIds.every((id) => id.startsWith('S'))).toBe(true);
      }
      const ofSandwell = listedBy.filter(({ sourceId }) => sourceId.includes(':sandwell/'));
      expect(rows[0]?.listedBy).toEqual(ofSandwell);
      expect(ofSandwell.length).toBeGreaterThan(0);
    });

    it('counts the Department for Education apart, because other categories are stated', async () => {
      const { rows, apart, completeness } = await whoReceives(store, asked);
      expect(rows.filter((row) => row.partyId === DFE)).toEqual([]);
      const reasons = apart
        .filter((row) => row.partyId === DFE)
        .map((row) => row.classification.apart);
      expect(reasons).toEqual(['OTHER_CATEGORIES_STATED']);
      expect(completeness.countedApart).toEqual({ flows: 2, parties: 2 });
    });

    it('takes at most nine statements', async () => {
      const meter = { statements: 0, rows: 0 };
      await whoReceives(store, asked, { meter });
      expect(meter.statements).toBeLessThanOrEqual(9);
    });
  });

  it("does not go to the Department for Education, if it is the child's name", async () => {
    const answer = await whoReceives(store, question('cat:childs-name', SANDWELL, DFE));
    const named = answer.rows.filter((row) => row.partyCertainty === 'NAMED');
    expect(named.map((row) => row.classification.certainty)).toEqual(['EXCLUDED']);
    expect(named[0]?.classification.because.map((claim) => claim.statementIds)).toEqual([['S087']]);
    expect(answer.completeness.verdict).toBe('COMPLETE');
    expect(answer.rows.map((row) => row.classification.certainty)).not.toContain('STATED');
  });

  it('is the Department for Education alone, if it is the unique pupil number', async () => {
    const answer = await whoReceives(store, question('cat:unique-pupil-number', SANDWELL));
    expect(answer.rows.map((row) => [row.partyId, row.classification.certainty])).toEqual([
      [DFE, 'STATED'],
    ]);
    const [claim] = answer.rows[0]?.classification.because ?? [];
    expect(claim?.statementIds).toEqual(['S088']);
    expect(claim?.condition).toMatch(/UPN/);
    expect(answer.completeness.verdict).toBe('COMPLETE');
    const notListed = answer.completeness.reasons.find(({ code }) => code === 'NOT_ON_LIST');
    expect(notListed?.count).toBe(30);
    const others = answer.apart.filter(
      (row) => row.partyId !== 'unnamed:sandwell/recipient-of-anonymised-data',
    );
    expect(new Set(others.map((row) => row.classification.apart))).toEqual(
      new Set(['NOT_ON_LIST']),
    );
  });

  it('is not known, if it is ethnicity from the Birmingham trust', async () => {
    const answer = await whoReceives(store, question('cat:ethnicity', BIRMINGHAM));
    expect(answer.completeness.verdict).toBe('UNKNOWN');
    expect(answer.completeness.counts.STATED).toBe(0);
    expect(answer.completeness.counts.NOT_STATED).toBe(37);
    expect(new Set(answer.rows.map((row) => row.registerId))).toEqual(
      new Set(['register:birmingham']),
    );
  });

  it('says of each trust only what its own notice says of the Department for Education', async () => {
    const from = async (sender: string) =>
      (await whoReceives(store, question('cat:unique-pupil-number', sender, DFE))).rows
        .filter((row) => row.partyCertainty === 'NAMED')
        .map((row) => [row.flowId.split('/')[0], row.classification.certainty]);
    expect(await from(SANDWELL)).toEqual([['flow:sandwell', 'STATED']]);
    const fromBirmingham = await from(BIRMINGHAM);
    expect(fromBirmingham.every(([flow]) => flow === 'flow:birmingham')).toBe(true);
    expect(fromBirmingham.map(([, certainty]) => certainty)).not.toContain('STATED');
  });

  it('shows the police only as a body that may be meant, where the notice says "police"', async () => {
    const police = 'org:west-midlands-police';
    const { rows } = await whoReceives(store, question('cat:health-information', SANDWELL, police));
    const through = rows.map((row) => [row.throughId, row.partyCertainty]);
    expect(through).toContainEqual([MASH, 'MEMBER_OF_HUB']);
    expect(through).toContainEqual(['class:sandwell/police', 'MAY_BE_INSTANCE']);
  });

  it('has nothing to say of a category or a sender that is not there', async () => {
    const unknownSender = await whoReceives(store, question('cat:ethnicity', 'org:not-there'));
    expect([...unknownSender.rows, ...unknownSender.apart]).toEqual([]);
    expect(unknownSender.completeness.verdict).toBe('UNKNOWN');
    const unknownCategory = await whoReceives(store, question('cat:not-there', SANDWELL));
    expect(unknownCategory.rows).toEqual([]);
    expect(unknownCategory.completeness.verdict).toBe('UNKNOWN');
  });
});

describe.each(engines())('who received at a date, on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, projectRegisters([shared, dated]));
  });
  afterAll(() => store.close());

  const at = async (asAt: string) => {
    const asked = { categoryId: 'cat:school', senderId: 'org:trust', recipientId: null, asAt };
    const { rows, apart, completeness } = await whoReceives(store, asked);
    return {
      rows: rows.map((row) => [row.partyId, row.validity]),
      apart: apart.map((row) => [row.partyId, row.classification.apart]),
      verdict: completeness.verdict,
    };
  };

  it('leaves out no flow while it holds, and ends it after its last day', async () => {
    expect(await at('2021-03-31')).toEqual({
      rows: [
        ['org:dated', 'CURRENT'],
        ['hub:dated/hub', 'UNKNOWN'],
        ['org:member', 'UNKNOWN'],
      ],
      apart: [],
      verdict: 'COMPLETE',
    });
    expect(await at('2021-04-01')).toMatchObject({
      rows: [['hub:dated/hub', 'UNKNOWN']],
      apart: [['org:dated', 'NOT_IN_FORCE']],
      verdict: 'COMPLETE',
    });
  });

  it('counts a flow apart before it has begun', async () => {
    expect((await at('2019-12-31')).apart).toEqual([['org:dated', 'NOT_IN_FORCE']]);
  });

  it.each(['hub:dated/on-the-way', 'system:dated/on-the-way'])(
    'finds what goes to another party by way of %s, and nothing for its members',
    async (recipientId) => {
      const to = async (id: string) => {
        const asked = { categoryId: 'cat:school', senderId: 'org:trust', asAt: '2021-03-31' };
        const { rows } = await whoReceives(store, { ...asked, recipientId: id });
        return rows.map((row) => [row.flowId, row.partyId, row.throughId]);
      };
      expect(await to(recipientId)).toEqual([['flow:dated/dated', 'org:dated', recipientId]]);
      expect(await to('org:by-the-way')).toEqual([]);
    },
  );

  it('does not know whether a flow had begun in the year that it began', async () => {
    expect((await at('2020-06-01')).rows[0]).toEqual(['org:dated', 'UNKNOWN']);
  });
});

const evidence = { statements: ['A001'] };
const shared = {
  ...noRecords('register:reference'),
  bodies: ['org:trust', 'org:dated', 'org:member', 'org:by-the-way'].map((id) => ({
    id,
    kind: 'ORGANISATION' as const,
    name: id,
  })),
  categories: [
    {
      id: 'cat:school',
      name: 'School',
      classes: [{ class: 'PERSONAL', holds: 'IS', saidBy: 'CURATOR' } as const],
    },
  ],
};
const carries = [{ category: 'cat:school', ...evidence }];
const flow = { name: 'A flow', passage: 'A passage', carries, ...evidence };
const dated = {
  ...noRecords('register:dated'),
  register: {
    format: 1 as const,
    id: 'register:dated',
    title: 'Dated',
    notice: 'source:dated/notice',
  },
  sources: [{ id: 'source:dated/notice', kind: 'NOTICE' as const, title: 'Notice' }],
  statements: [
    {
      id: 'A001',
      source: 'source:dated/notice',
      section: '1',
      line: 1,
      kind: 'RECIPIENT' as const,
      scope: 'EXPLICIT' as const,
      text: 'It is sent.',
      anchor: 'sent',
    },
  ],
  parties: [
    {
      id: 'hub:dated/hub',
      kind: 'HUB' as const,
      name: 'Hub',
      members: [{ party: 'org:member', lastDay: '2021-03-31', ...evidence }],
      ...evidence,
    },
    {
      id: 'hub:dated/on-the-way',
      kind: 'HUB' as const,
      name: 'Hub on the way',
      members: [{ party: 'org:by-the-way', ...evidence }],
      ...evidence,
    },
    {
      id: 'system:dated/on-the-way',
      kind: 'SYSTEM' as const,
      name: 'System on the way',
      ...evidence,
    },
  ],
  flows: [
    {
      ...flow,
      id: 'flow:dated/dated',
      from: { party: 'org:trust', ...evidence },
      to: { party: 'org:dated', ...evidence },
      via: ['hub:dated/on-the-way', 'system:dated/on-the-way'].map((party) => ({
        party,
        ...evidence,
      })),
      firstDay: '2020',
      lastDay: '2021-03-31',
    },
    {
      ...flow,
      id: 'flow:dated/not-dated',
      from: { party: 'org:trust', ...evidence },
      to: { party: 'hub:dated/hub', ...evidence },
    },
  ],
};
