import { endAfter } from '@sharing-atlas/model';
import { bundledDataFolder, formatProblems, loadRegisters } from '@sharing-atlas/registers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRegisters } from '../../src/project/project.ts';
import { openStore } from '../../src/store/open.ts';
import type { ProposedChange } from '../../src/what-if/change.ts';
import { impactOf } from '../../src/what-if/impact.ts';
import { fill } from './filled.ts';

const TODAY = '2026-11-23';
const loaded = await loadRegisters(bundledDataFolder());
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const real = loaded.registers.map((register) => register.records);

describe('what if, of the two notices', async () => {
  const store = await openStore({ kind: 'memory' });
  beforeAll(() => fill(store, projectRegisters(real)));
  afterAll(() => store.close());

  async function impact(change: ProposedChange) {
    const result = await impactOf(store, change, TODAY);
    if (!result.ok) throw new Error(result.refusal);
    return result.impact;
  }

  it('a body that ended is no longer one that may be meant, and its hub names it as a fault', async () => {
    const partyId = 'org:west-midlands-police';
    const { answers, findings, notTold } = await impact({
      kind: 'BODY_ENDS',
      partyId,
      lastDay: '2026-10-31',
    });
    expect(answers).toContainEqual(
      expect.objectContaining({
        question: 'WHAT_IT_RECEIVES',
        flowId: 'flow:birmingham/agreement-police',
        partyId,
        after: null,
      }),
    );
    expect(findings.appear.map(({ id }) => id)).toContain(
      'finding:sandwell/body-ended/mash/west-midlands-police',
    );
    expect(notTold.map(({ code }) => code)).toContain('MAY_BE_MEANT');
  });

  it('the conditions of Article 9 do not stand in for a basis of Article 6', async () => {
    const { losses } = await impact({
      kind: 'BASIS_USE_WITHDRAWN',
      useId: 'basis:birmingham/article-6-whole-notice',
    });
    expect(losses.length).toBeGreaterThan(30);
    expect(new Set(losses.map(({ kind }) => kind))).toEqual(new Set(['NO_BASIS']));
  });

  it('a flow that stops is counted apart in each answer that had it', async () => {
    const flowId = real
      .flatMap(({ flows }) => flows)
      .find(({ to }) => to.party === 'org:department-for-education')?.id;
    const { answers, notTold } = await impact({
      kind: 'FLOW_STOPS',
      flowId: flowId ?? '',
      lastDay: '2026-10-31',
    });
    const received = answers.filter(
      ({ question, flowId: of }) => question === 'WHO_RECEIVES' && of === flowId,
    );
    expect(received.length).toBeGreaterThan(0);
    for (const { after } of received) expect(after).toMatchObject({ apart: 'NOT_IN_FORCE' });
    expect(notTold.map(({ code }) => code)).toContain('ALREADY_SENT');
  });

  it('refuses what cannot be', async () => {
    const lastDay = '2026-10-31';
    const refused = async (change: ProposedChange) => {
      const result = await impactOf(store, change, TODAY);
      return result.ok ? null : result.refusal;
    };
    const ended = real
      .flatMap(({ bodies }) => bodies)
      .find(
        ({ kind, lastDay: last }) =>
          kind === 'ORGANISATION' && last !== undefined && endAfter(last) < lastDay,
      );
    expect(await refused({ kind: 'BODY_ENDS', partyId: ended?.id ?? '', lastDay })).toBe(
      'ALREADY_ENDED',
    );
    expect(await refused({ kind: 'BODY_ENDS', partyId: 'hub:sandwell/mash', lastDay })).toBe(
      'NOT_A_BODY',
    );
    expect(await refused({ kind: 'FLOW_STOPS', flowId: 'flow:none', lastDay })).toBe('NOT_THERE');
    expect(
      await refused({
        kind: 'BASIS_WITHDRAWN',
        basisId: 'uk-gdpr:6-1-d',
        registerId: 'register:birmingham',
      }),
    ).toBe('NOT_RELIED_ON');
  });
});
