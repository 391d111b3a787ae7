import { BASIS_SCOPES, type BasisScope, type BearingBasis } from '@sharing-atlas/model';
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
  const useIdsOf = new Map(purposes.map(({ id, basisUseIds }) => [id, basisUseIds]));
  const ofNotice = new Map<string, string[]>();
  for (const { id, scope, registerId } of uses) {
    if (scope !== 'NOTICE') continue;
    const ids = ofNotice.get(registerId);
    if (ids === undefined) ofNotice.set(registerId, [id]);
    else ids.push(id);
  }
  const useOf = new Map(uses.map((use) => [use.id, use]));
  const ofUses = { FLOW: new Map(), PURPOSE: new Map(), NOTICE: new Map() } satisfies Record<
    BasisScope,
    Map<string, readonly BearingBasis[]>
  >;
  const ofUse = (scope: BasisScope, id: string): readonly BearingBasis[] => {
    const ofScope: Map<string, readonly BearingBasis[]> = ofUses[scope];
    const use = useOf.get(id);
    const bases = ofScope.get(id) ?? (use === undefined ? [] : basesOf([{ scope, use }]));
    ofScope.set(id, bases);
    return bases;
  };
  const known = new Map<string, readonly BearingBasis[]>();
  return ({ registerId, basisUseIds, purposes: said }) => {
    const ofPurposes = said.flatMap(({ id }) => useIdsOf.get(id) ?? []);
    const key = [registerId, ...basisUseIds, 'PURPOSE', ...ofPurposes].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const byScope = { FLOW: basisUseIds, PURPOSE: ofPurposes, NOTICE: ofNotice.get(registerId) };
    const bases = BASIS_SCOPES.flatMap((scope) =>
      [...new Set(byScope[scope])].flatMap((id) => ofUse(scope, id)),
    );
    known.set(key, bases);
    return bases;
  };
}
