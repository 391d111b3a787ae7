import { BASIS_SCOPES, type BearingBasis, filterVerdict, type Truth } from '@sharing-atlas/model';
import type { Test } from './conditions.ts';
import type { FlowEntry, FlowIndex, LegalBasisEntry } from './entries.ts';
import type { BasesWhere } from './where.ts';

/**
 * Some of the bases that bear on a flow: by the rule that all questions go by (`filterVerdict`). A
 * basis said of the whole notice, or as one of several that may hold, may be of this flow; where the
 * flow or its purposes name bases of the same list, those are the ones that count.
 */
export function someBasis(
  index: FlowIndex,
  asked: BasesWhere['scope'],
): (test: Test<LegalBasisEntry>, isAnyAtAll: boolean) => Test<FlowEntry> {
  const scopes = asked ?? BASIS_SCOPES;
  return (test, isAnyAtAll) => {
    const wanted = [...index.legalBases.values()].filter((basis) => test(basis) === 'TRUE');
    if (wanted.length === 0 && !isAnyAtAll) return () => 'FALSE';
    const basis = isAnyAtAll
      ? { ids: null, kinds: [], scopes }
      : {
          ids: wanted.map(({ id }) => id),
          kinds: [...new Set(wanted.map(({ kind }) => kind))],
          scopes,
        };
    // Flows with the same bases share one list of them.
    const known = new WeakMap<readonly BearingBasis[], Truth>();
    return ({ bases }) => {
      const before = known.get(bases);
      if (before !== undefined) return before;
      const { verdict } = filterVerdict({ ...NOTHING_SAID, bases }, { ...NOT_LIMITED, basis });
      const found = verdict === 'YES' ? 'TRUE' : verdict === 'NO' ? 'FALSE' : 'UNKNOWN';
      known.set(bases, found);
      return found;
    };
  };
}

const NOTHING_SAID = { purposes: [], about: [], stages: [], agreements: [] };
const NOT_LIMITED = {
  purposeId: null,
  stageId: null,
  agreementId: null,
  noAgreement: false,
  group: null,
};
