import type { Day } from '@sharing-atlas/model';
import {
  bundledDataFolder,
  formatProblems,
  loadRegisters,
  type RegisterRecords,
} from '@sharing-atlas/registers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whoReceives } from '../../src/answers/who-receives.ts';
import { factsOf, type GraphElements } from '../../src/findings/facts.ts';
import { readElements } from '../../src/findings/read-facts.ts';
import { projectRegisters } from '../../src/project/project.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { applyChange, type ProposedChange, refusalOf } from '../../src/what-if/change.ts';
import { bodyOf, compared, type Impact, impactOf } from '../../src/what-if/impact.ts';
import { observe } from '../../src/what-if/observe.ts';
import { engines } from '../support/stores.ts';
import { clear, fill } from './filled.ts';
import { generatedRecords } from './generated/batch.ts';
import { type Chooser, chooser } from './generated/chooser.ts';
import { sizes } from './generated/sizes.ts';

const TODAY = '2026-11-23';
const loaded = await loadRegisters(bundledDataFolder());
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
const real = loaded.registers.map((register) => register.records);

/** Changes are made as a person makes them: in the records of the files, which are then imported. */
function changedRecords(records: readonly RegisterRecords[], change: ProposedChange) {
  const all = structuredClone([...records]);
  const end = (entries: readonly { id: string; lastDay?: string | undefined }[], id: string) => {
    for (const entry of entries) {
      if (entry.id === id && 'lastDay' in change) entry.lastDay = change.lastDay;
    }
  };
  for (const register of all) {
    if (change.kind === 'AGREEMENT_LAPSES') end(register.agreements, change.agreementId);
    if (change.kind === 'BODY_ENDS') end(register.bodies, change.partyId);
    if (change.kind === 'FLOW_STOPS') end(register.flows, change.flowId);
  }
  return all.map((register) => ({ ...register, basisUses: usesLeft(register, change) }));
}

function usesLeft({ register, basisUses }: RegisterRecords, change: ProposedChange) {
  if (change.kind === 'BASIS_USE_WITHDRAWN')
    return basisUses.filter(({ id }) => id !== change.useId);
  if (change.kind !== 'BASIS_WITHDRAWN') return basisUses;
  const { basisId, registerId } = change;
  if (registerId !== null && register.id !== registerId) return basisUses;
  return basisUses
    .map((use) => ({
      ...use,
      bases: use.bases
        .filter(({ basis }) => basis !== basisId)
        .map((each) => ({ ...each, with: each.with?.filter(({ basis }) => basis !== basisId) })),
    }))
    .filter(({ bases }) => bases.length > 0);
}

function someChange(records: readonly RegisterRecords[], choose: Chooser): ProposedChange | null {
  const own = records.filter(({ register }) => register.notice !== undefined);
  const lastDay = choose.one(['2019-06-30', '2023-01-31', '2026-11-21']);
  const idIn = (entries: readonly { readonly id: string }[]) =>
    entries.length === 0 ? '' : choose.one(entries).id;
  const one = own.length === 0 ? undefined : choose.one(own);
  if (one === undefined) return null;
  const bodies = records.flatMap((register) => register.bodies);
  switch (choose.below(5)) {
    case 0:
      return { kind: 'AGREEMENT_LAPSES', agreementId: idIn(one.agreements), lastDay };
    case 1:
      return { kind: 'BODY_ENDS', partyId: idIn(bodies), lastDay };
    case 2:
      return { kind: 'FLOW_STOPS', flowId: idIn(one.flows), lastDay };
    case 3:
      return { kind: 'BASIS_USE_WITHDRAWN', useId: idIn(one.basisUses) };
    default:
      return {
        kind: 'BASIS_WITHDRAWN',
        basisId: idIn(records.flatMap(({ legalBases }) => legalBases)),
        registerId: choose.chance(50) ? one.register.id : null,
      };
  }
}

/** All that a graph holds, in an order of its own. */
function inOrder({ nodes, claims }: GraphElements) {
  const words = (entries: readonly object[]) =>
    entries.map((entry) => JSON.stringify(entry)).sort();
  return { nodes: words(nodes), claims: words(claims) };
}

/** Asks every category of both stores, whole, and holds what differs against the impact. */
async function expectAllThatDiffers(
  { answers }: Impact,
  [one, other]: readonly [Store, Store],
  asAt: Day,
  { nodes }: GraphElements,
) {
  for (const { id, label } of nodes) {
    if (label !== 'DataCategory') continue;
    const question = { categoryId: id, senderId: null, recipientId: null, asAt };
    const [was, is] = [await whoReceives(one, question), await whoReceives(other, question)];
    const expected = [...rowsIn(was), ...rowsIn(is)]
      .filter((row, _index, all) => all.filter((each) => each === row).length % 2 === 1)
      .map((row) => JSON.parse(row)[0]);
    const found = answers.filter(
      ({ question: asked, categoryIds, flowId }) =>
        asked === 'WHO_RECEIVES' && flowId !== null && categoryIds.includes(id),
    );
    expect(new Set(found.map(({ flowId }) => flowId))).toEqual(new Set(expected));
    const verdict = answers.filter(
      ({ flowId, categoryIds }) => flowId === null && categoryIds.includes(id),
    );
    const differs = was.completeness.verdict !== is.completeness.verdict;
    expect(verdict).toHaveLength(differs ? 1 : 0);
  }
}

function rowsIn({ rows, apart }: Awaited<ReturnType<typeof whoReceives>>): string[] {
  return [...rows, ...apart].map(
    ({ flowId, partyId, throughId, classification, mayBeIds }, index, all) => {
      const { certainty, apart: reason } = classification;
      const same = all
        .slice(0, index)
        .filter((each) => each.flowId === flowId && each.partyId === partyId);
      const row = [flowId, partyId, throughId, certainty, reason, [...mayBeIds].sort()];
      return JSON.stringify([...row, same.length]);
    },
  );
}

function withoutFacts({ facts: _facts, ...impact }: Impact) {
  return impact;
}

describe.each(engines())('what if, on $name', ({ name, open }) => {
  let store: Store;
  let afterwards: Store;
  beforeAll(async () => {
    store = await open();
    afterwards = await openStore({ kind: 'memory' });
  });
  afterAll(async () => {
    await store.close();
    await afterwards.close();
  });

  it('predicts what is answered once the change was really made', {
    timeout: 120_000,
  }, async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(sizes, async (made) => {
        const records = generatedRecords(made);
        const choose = chooser(made.seed);
        const change = someChange(records, choose);
        if (change === null) return;
        const asAt = choose.one(['2020-01-01', TODAY]);
        await clear(store);
        await fill(store, projectRegisters(records));
        const before = await readElements(store);
        const predicted = await impactOf(store, change, asAt);
        if (!predicted.ok) {
          expect(predicted.refusal).toBe(refusalOf(before, change));
          return;
        }
        await clear(afterwards);
        await fill(afterwards, projectRegisters(changedRecords(records, change)));
        const after = await readElements(afterwards);
        expect(inOrder(applyChange(before, change))).toEqual(inOrder(after));
        const ask = (of: Store, elements: GraphElements, day: Day) =>
          observe(of, factsOf(elements), bodyOf(change), day);
        const really = compared(
          change,
          asAt,
          await ask(store, before, asAt),
          await ask(afterwards, after, asAt),
        );
        expect(withoutFacts(predicted.impact)).toEqual(withoutFacts(really));
        await expectAllThatDiffers(really, [store, afterwards], asAt, before);
        if (really.answers.length > 0) seen.add(change.kind);
      }),
      { numRuns: name === 'embedded' ? 20 : 3, seed: 7, endOnFailure: true },
    );
    if (name === 'embedded') expect(seen.size).toBeGreaterThan(2);
  });

  it('writes nothing, and says what would be left without an agreement', async () => {
    await clear(store);
    await fill(store, projectRegisters(real));
    const revision = await store.revision();
    const before = inOrder(await readElements(store));
    const agreementId = 'agreement:birmingham/collaborative-data-sharing-agreement';
    const change = { kind: 'AGREEMENT_LAPSES', agreementId, lastDay: '2026-10-31' } as const;
    const result = await impactOf(store, change, TODAY);
    if (!result.ok) throw new Error(result.refusal);
    const { losses, findings, notTold } = result.impact;
    expect(losses).toHaveLength(8);
    expect(losses).toContainEqual({
      flowId: 'flow:birmingham/agreement-police',
      kind: 'NO_AGREEMENT',
      statementIds: ['B115', 'B120'],
    });
    expect(findings.appear.map(({ check }) => check.id)).toEqual(['agreement-expired']);
    expect(notTold.map(({ code }) => code)).toEqual(['PRACTICE', 'AGREEMENT_NOT_STATED']);
    expect(await store.revision()).toEqual(revision);
    expect(inOrder(await readElements(store))).toEqual(before);
    const early = await impactOf(store, change, '2026-10-31');
    expect(early.ok && early.impact).toMatchObject({
      losses: [],
      notTold: [{ code: 'NOT_YET' }, { code: 'PRACTICE' }, {}],
    });
  });
});
