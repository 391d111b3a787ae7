import { BASIS_SCOPES, type BasisScope } from '@sharing-atlas/model';
import type * as where from '../../src/select/where.ts';
import { type Evaluate, opens, together, when } from './combine.ts';
import { type Basis, type Flow, is, named, ofText, type Value, type World } from './world.ts';

/** As CONTEXT.md has it: what is said of the whole notice, or as one of several, may be of this flow. */
export function someBasis(
  world: World,
  flow: Flow,
  asked: where.BasesWhere,
  holds: (basis: Basis) => Value,
  isAny: boolean,
): Value {
  const wanted = world.bases.filter((basis) => holds(basis) === 1);
  if (wanted.length === 0 && !isAny) return 0;
  const scopes: readonly BasisScope[] = asked.scope ?? BASIS_SCOPES;
  const purposes = (flow.purposes ?? []).map((link) => link.purpose);
  const said = flow.of.basisUses
    .filter((use) => scopes.includes(use.scope))
    .filter((use) => {
      if (use.scope === 'FLOW') return use.flows?.includes(flow.id);
      return use.scope === 'NOTICE' || use.purposes?.some((id) => purposes.includes(id));
    })
    .flatMap((use) => {
      const ids = use.bases.map(({ basis }) => basis);
      const needsAll = use.combination !== 'ALL' && ids.length > 1;
      const entry = (id: string, open: string | undefined) => ({
        basis: named(world.bases, [id])[0],
        open,
        isOfNotice: use.scope === 'NOTICE',
        isSure:
          use.scope !== 'NOTICE' &&
          (!needsAll || ids.every((each) => wanted.some((basis) => basis.id === each))),
      });
      return use.bases.flatMap(({ basis, open, with: conditions }) => [
        entry(basis, open),
        ...(conditions ?? []).map((condition) => entry(condition.basis, undefined)),
      ]);
    });
  if (isAny) return said.length > 0 ? 1 : 0.5;
  const kinds = wanted.map(({ kind }) => kind);
  const ofList = said.filter(({ basis }) => basis !== undefined && kinds.includes(basis.kind));
  const isAsked = ({ basis }: (typeof said)[number]) =>
    basis !== undefined && wanted.includes(basis);
  const own = ofList.filter(({ isOfNotice }) => !isOfNotice);
  if (!opens(own) && !own.some(isAsked)) return 0;
  const met = said.filter(isAsked);
  if (met.length > 0) return met.some(({ isSure }) => isSure) ? 1 : 0.5;
  return opens(ofList) ? 0.5 : 0;
}

export const ofBasis: Evaluate<Basis, where.BasisWhere> = (world, basis, asked) =>
  together(world, basis, asked, ofBasis, [
    when(asked.id, (ids) => is(ids.includes(basis.id))),
    when(asked.kind, (kinds) => is(kinds.includes(basis.kind))),
    when(asked.name, (text) => ofText(text, basis.name)),
  ]);
