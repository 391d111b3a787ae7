import type { BasisScope, MaterialBasis, MaterialFlow } from './material.ts';

/** A legal basis, or a condition that goes with one, that bears on a flow. */
export interface Bearing {
  readonly basis: MaterialBasis;
  readonly scope: BasisScope;
  readonly openWords: string | null;
  /** Where one or more of several holds ("and/or"), the ids of all of them; else null. */
  readonly oneOf: readonly string[] | null;
}

/** The bases that bear on a flow, with the conditions named for them. */
export function basesBearingOn({ bearingBases }: Pick<MaterialFlow, 'bearingBases'>): Bearing[] {
  return bearingBases.flatMap(({ scope, use }) => {
    const ids = use.bases.flatMap(({ basis }) => basis?.id ?? []);
    const oneOf = use.combination !== 'ALL' && ids.length > 1 ? ids : null;
    return use.bases
      .flatMap((named) => [named, ...named.schedule1])
      .flatMap(({ basis, openWords }) =>
        basis === null ? [] : [{ basis, scope, openWords, oneOf }],
      );
  });
}
