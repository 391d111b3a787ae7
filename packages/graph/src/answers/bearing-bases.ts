import type { BasisScope, BearingBasis } from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import type { BasesBearing } from '../queries/bases-bearing.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';

/** A use of bases that bears on a flow, and of what it is said. */
export interface UseBearing {
  readonly scope: BasisScope;
  readonly use: BasesBearing;
}

export type BearingOn = (flow: Pick<FlowFacts, 'id' | 'registerId'>) => readonly UseBearing[];

/**
 * Finds the uses of bases that bear on a flow: said of it, of one of its purposes, or of the whole
 * notice. What one notice says of its own sharing is not said by another. Worked out once for a list
 * of uses.
 */
export const bearingOn = onceFor((uses: readonly BasesBearing[]): BearingOn => {
  const byFlow = new Map<string, UseBearing[]>();
  const byRegister = new Map<string, UseBearing[]>();
  for (const use of uses) {
    for (const id of new Set(use.flowIds)) push(byFlow, id, { scope: 'FLOW', use });
    for (const id of new Set(use.flowIdsByPurpose)) push(byFlow, id, { scope: 'PURPOSE', use });
    if (use.scope === 'NOTICE') push(byRegister, use.registerId, { scope: 'NOTICE', use });
  }
  return ({ id, registerId }) => [...(byFlow.get(id) ?? []), ...(byRegister.get(registerId) ?? [])];
});

type BasesOfUse = Pick<BasesBearing, 'combination' | 'bases' | 'conditions'>;

/** The bases of those uses, with the conditions that go with them. */
export function basesOf(
  bearing: readonly { readonly scope: BasisScope; readonly use: BasesOfUse }[],
): BearingBasis[] {
  return bearing.flatMap(({ scope, use }) => {
    const isEither = use.combination !== 'ALL' && use.bases.length > 1;
    const oneOf = isEither ? use.bases.map(({ id }) => id) : null;
    return [...use.bases, ...use.conditions].map(({ id, kind, open }) => {
      return { id, kind, open, scope, oneOf };
    });
  });
}

/** True if bases are said of the whole notice, and none of the flow or its purposes. */
export function hasOnlyNoticeWide(bearing: readonly UseBearing[]): boolean {
  return bearing.length > 0 && bearing.every(({ scope }) => scope === 'NOTICE');
}

function push(map: Map<string, UseBearing[]>, key: string, value: UseBearing): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
