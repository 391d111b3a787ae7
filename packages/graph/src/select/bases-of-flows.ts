import { type Assertion, BASIS_SCOPES, type BasisScope } from '@sharing-atlas/model';
import { basesOf } from '../answers/bearing-bases.ts';
import { groupBy } from '../group-by.ts';
import type { IndexFlowRow } from '../queries/index-flows.ts';
import type { IndexBasisUseRow, IndexPurposeRow } from '../queries/index-records.ts';
import type { FlowBasis } from './entries.ts';

/**
 * Finds the bases that bear on a flow: said of it, of one of its purposes, or of the whole notice
 * (see `bearingOn`, which does it for the flows of one question). Flows with the same uses share
 * one list.
 */
export function basesOfFlows(
  uses: readonly IndexBasisUseRow[],
  purposes: readonly IndexPurposeRow[],
): (flow: IndexFlowRow) => readonly FlowBasis[] {
  const useIdsOf = new Map(purposes.map(({ id, basisUseIds }) => [id, basisUseIds]));
  const ofNotice = groupBy(
    uses.filter(({ scope }) => scope === 'NOTICE'),
    ({ registerId }) => registerId,
  );
  const useOf = new Map(uses.map((use) => [use.id, use]));
  const ofUses = new Map<string, readonly FlowBasis[]>();
  const ofUse = (scope: BasisScope, assertion: Assertion, id: string): readonly FlowBasis[] => {
    const key = `${scope} ${assertion} ${id}`;
    const use = useOf.get(id);
    const bases = ofUses.get(key) ?? (use === undefined ? [] : flowBasesOf(scope, assertion, use));
    ofUses.set(key, bases);
    return bases;
  };
  const known = new Map<string, readonly FlowBasis[]>();
  return ({ registerId, basisUseIds, purposes: said }) => {
    const ofPurposes = said.flatMap(({ id, assertion }) =>
      (useIdsOf.get(id) ?? []).map((useId) => `${assertion} ${useId}`),
    );
    const key = [registerId, ...basisUseIds, 'PURPOSE', ...ofPurposes].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const saidUses = new Set(ofPurposes);
    const byScope = {
      FLOW: basisUseIds,
      PURPOSE: said.flatMap(({ id }) => useIdsOf.get(id) ?? []),
      NOTICE: ofNotice.get(registerId)?.map(({ id }) => id),
    };
    const bases = BASIS_SCOPES.flatMap((scope) =>
      [...new Set(byScope[scope])].flatMap((id) => {
        const isInferred = scope === 'PURPOSE' && !saidUses.has(`STATED ${id}`);
        return ofUse(scope, isInferred ? 'INFERRED' : 'STATED', id);
      }),
    );
    known.set(key, bases);
    return bases;
  };
}

/** The bases of a use that itself is stated of a flow, or inferred. */
function flowBasesOf(scope: BasisScope, assertion: Assertion, use: IndexBasisUseRow): FlowBasis[] {
  const stated = new Set(
    [...use.bases.filter((basis) => basis.assertion === 'STATED'), ...use.conditions].map(
      ({ id }) => id,
    ),
  );
  return basesOf([{ scope, use }]).map((basis) => {
    return { ...basis, assertion: stated.has(basis.id) ? assertion : 'INFERRED' };
  });
}
