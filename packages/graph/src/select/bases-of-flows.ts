import type { BearingBasis } from '@sharing-atlas/model';
import { basesOf } from '../answers/bearing-bases.ts';
import type { IndexFlowRow } from '../queries/index-flows.ts';
import type { IndexBasisUseRow, IndexPurposeRow } from '../queries/index-records.ts';

/**
 * Finds the bases that bear on a flow: said of it, of one of its purposes, or of the whole notice
 * (see `bearingOn`, which does it for the flows of one question). Flows with the same uses share
 * one list.
 */
export function basesOfFlows(
  uses: readonly IndexBasisUseRow[],
  purposes: readonly IndexPurposeRow[],
): (flow: IndexFlowRow) => readonly BearingBasis[] {
  const useOf = new Map(uses.map((use) => [use.id, use]));
  const useIdsOf = new Map(purposes.map(({ id, basisUseIds }) => [id, basisUseIds]));
  const ofNotice = new Map<string, string[]>();
  for (const { id, scope, registerId } of uses) {
    if (scope !== 'NOTICE') continue;
    ofNotice.set(registerId, [...(ofNotice.get(registerId) ?? []), id]);
  }
  const known = new Map<string, readonly BearingBasis[]>();
  return ({ registerId, basisUseIds, purposes: said }) => {
    const byScope = {
      FLOW: new Set(basisUseIds),
      PURPOSE: new Set(said.flatMap(({ id }) => useIdsOf.get(id) ?? [])),
      NOTICE: new Set(ofNotice.get(registerId)),
    } as const;
    const key = JSON.stringify([[...byScope.FLOW], [...byScope.PURPOSE], registerId]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const bearing = (['FLOW', 'PURPOSE', 'NOTICE'] as const).flatMap((scope) =>
      [...byScope[scope]].flatMap((id) => {
        const use = useOf.get(id);
        return use === undefined ? [] : [{ scope, use }];
      }),
    );
    const bases = basesOf(bearing);
    known.set(key, bases);
    return bases;
  };
}
