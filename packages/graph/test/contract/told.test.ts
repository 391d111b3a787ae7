import {
  bundledDataFolder,
  formatProblems,
  loadRegisters,
  type RegisterRecords,
} from '@sharing-atlas/registers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { whoMustBeTold } from '../../src/answers/who-must-be-told.ts';
import { whoReceives } from '../../src/answers/who-receives.ts';
import { projectRegisters } from '../../src/project/project.ts';
import { openStore } from '../../src/store/open.ts';
import { clear, fill } from './filled.ts';

const SANDWELL = 'org:sandwell-childrens-trust';
const PUPIL_NUMBER = 'cat:unique-pupil-number';
const HEALTH = 'cat:health-information';
const loaded = await loadRegisters(bundledDataFolder());
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const records = loaded.registers.map((register) => register.records);

describe('who must be told', async () => {
  const store = await openStore({ kind: 'memory' });
  beforeEach(() => clear(store));
  afterAll(() => store.close());

  async function told(
    categoryIds: readonly string[],
    change: (sandwell: RegisterRecords) => void = () => {},
    agreementId: string | null = null,
  ) {
    const copy = structuredClone(records);
    const sandwell = copy.find(({ register }) => register.id === 'register:sandwell');
    if (sandwell === undefined) throw new Error('There is no register of Sandwell.');
    change(sandwell);
    await fill(store, projectRegisters(copy));
    const question = { reason: 'CORRECTION', fromId: SANDWELL, agreementId, asAt: '2026-11-23' };
    return whoMustBeTold(store, { ...question, reason: 'CORRECTION', categoryIds });
  }
  const groupOf = (answer: Awaited<ReturnType<typeof told>>, partyId: string) =>
    answer.recipients.find((one) => one.partyId === partyId)?.group;
  const flowTo = (sandwell: RegisterRecords, partyId: string) => {
    const found = sandwell.flows.find(({ to }) => to.party === partyId);
    if (found === undefined) throw new Error(`There is no flow to ${partyId}.`);
    return found;
  };

  it('puts who is said to receive first, and those of whom it is not said apart', async () => {
    const answer = await told([PUPIL_NUMBER]);
    const [first] = answer.recipients;
    expect(first).toMatchObject({
      group: 'RECEIVES',
      partyId: 'org:department-for-education',
      said: [{ categoryId: PUPIL_NUMBER, certainty: 'STATED' }],
      statementIds: ['S083', 'S088'],
    });
    expect(groupOf(answer, 'class:sandwell/police')).toBe('CATEGORIES_NOT_STATED');
    expect(groupOf(answer, 'team:sandwell/trust-departments')).toBe('OWN_TEAM');
    const unsaid = answer.recipients.filter(({ group }) => group === 'CATEGORIES_NOT_STATED');
    expect(answer.notKnown.map(({ code }) => code)[0]).toBe('WHOSE_DATA_WENT');
    expect(answer.notKnown).toContainEqual(
      expect.objectContaining({ code: 'CATEGORIES_NOT_STATED', count: unsaid.length }),
    );
  });

  it('loses nobody whom the answers to “who receives” hold, and finds nobody else', async () => {
    const answer = await told([PUPIL_NUMBER, HEALTH]);
    const expected = new Set<string>();
    for (const categoryId of [PUPIL_NUMBER, HEALTH]) {
      const question = { categoryId, senderId: SANDWELL, recipientId: null, asAt: '2026-11-23' };
      const { rows, apart } = await whoReceives(store, question);
      for (const row of [...rows, ...apart]) expected.add(`${row.partyId} ${row.throughId}`);
    }
    const found = answer.recipients.map(({ partyId, throughId }) => `${partyId} ${throughId}`);
    expect(found.sort()).toEqual([...expected].sort());
    expect(groupOf(answer, 'org:department-for-education')).toBe('RECEIVES');
  });

  it('keeps a recipient whose flow had ended, and leaves out one that has not begun', async () => {
    const ended = await told([PUPIL_NUMBER], (sandwell) => {
      flowTo(sandwell, 'org:department-for-work-and-pensions').lastDay = '2024-12-31';
    });
    expect(groupOf(ended, 'org:department-for-work-and-pensions')).toBe('RECEIVED_BEFORE');
    await clear(store);
    const coming = await told([PUPIL_NUMBER], (sandwell) => {
      flowTo(sandwell, 'org:department-for-work-and-pensions').firstDay = '2027-01-01';
    });
    expect(groupOf(coming, 'org:department-for-work-and-pensions')).toBeUndefined();
  });

  it('asks of a flow that had ended what it was stated to carry before', async () => {
    const endedWith = (change: (flow: RegisterRecords['flows'][number]) => void) =>
      told([PUPIL_NUMBER], (sandwell) => {
        const flow = flowTo(sandwell, 'org:department-for-work-and-pensions');
        flow.lastDay = '2024-12-31';
        change(flow);
      });
    const claim = (category: string) => [{ category, statements: ['S088'] }];
    const excluded = await endedWith((flow) => {
      flow.excludes = claim(PUPIL_NUMBER);
    });
    expect(groupOf(excluded, 'org:department-for-work-and-pensions')).toBe('LEFT_OUT');
    await clear(store);
    const others = await endedWith((flow) => {
      flow.carries = claim(HEALTH);
    });
    expect(groupOf(others, 'org:department-for-work-and-pensions')).toBe('OTHER_CATEGORIES_STATED');
    await clear(store);
    const stated = await endedWith((flow) => {
      flow.carries = claim(PUPIL_NUMBER);
    });
    const one = stated.recipients.find(
      ({ partyId }) => partyId === 'org:department-for-work-and-pensions',
    );
    expect(one).toMatchObject({
      group: 'RECEIVED_BEFORE',
      said: [{ categoryId: PUPIL_NUMBER, certainty: 'STATED' }],
    });
  });

  it('does not say of each member of a hub what is said of the hub', async () => {
    const answer = await told([PUPIL_NUMBER], (sandwell) => {
      const { statements } = flowTo(sandwell, 'hub:sandwell/mash');
      flowTo(sandwell, 'hub:sandwell/mash').carries = [{ category: PUPIL_NUMBER, statements }];
    });
    expect(groupOf(answer, 'hub:sandwell/mash')).toBe('RECEIVES');
    expect(groupOf(answer, 'org:west-midlands-police')).toBe('MAY_RECEIVE');
  });

  it('of an agreement, counts first the flows of which none is stated, and names its parties', async () => {
    const agreementId = 'agreement:sandwell/troubled-families-agreements';
    const answer = await told([], () => {}, agreementId);
    expect(groupOf(answer, 'org:ons')).toBe('PARTY_TO_AGREEMENT');
    const unsaid = answer.notKnown.find(({ code }) => code === 'AGREEMENT_NOT_STATED');
    expect(unsaid?.count).toBeGreaterThan(20);
    expect(answer.recipients.some(({ group }) => group === 'RECEIVES')).toBe(false);
  });

  it('tells of what a recipient sends as a possibility only', async () => {
    const answer = await told([PUPIL_NUMBER], (sandwell) => {
      const model = flowTo(sandwell, 'org:department-for-work-and-pensions');
      const onward = structuredClone(model);
      onward.id = 'flow:sandwell/dfe-onward';
      onward.from = { ...onward.from, party: 'org:department-for-education' };
      sandwell.flows.push(onward);
    });
    expect(answer.onward.possible).toEqual([
      {
        flowId: 'flow:sandwell/dfe-onward',
        fromId: 'org:department-for-education',
        toId: 'org:department-for-work-and-pensions',
      },
    ]);
    expect(answer.onward.statedHandlingIds).toEqual([]);
  });
});
