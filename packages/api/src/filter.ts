import { allLegalBasisIds, type FlowFilter, runQuery } from '@sharing-atlas/graph';
import { BASIS_SCOPES, type BasisFilter, type BasisScope, isOfArticle } from '@sharing-atlas/model';
import { namedIdOf, optionalIdOf } from './arguments.ts';
import type { Context } from './context.ts';
import { BadArgument, UnknownId } from './errors.ts';
import { loadAll } from './loader.ts';

/** What limits a question, as it is asked: ids, names or articles. */
export interface FilterArguments {
  readonly purpose?: string | null | undefined;
  readonly agreement?: string | null | undefined;
  readonly noAgreement?: boolean | null | undefined;
  readonly about?: string | null | undefined;
  readonly stage?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly basisScope?: readonly BasisScope[] | null | undefined;
}

/**
 * The filter of a question, or nothing if none was asked for.
 * @throws UnknownId with the nearest names; Ambiguous; BadArgument for limits that exclude each other.
 */
export async function filterOf(
  context: Context,
  args: FilterArguments,
): Promise<{ readonly filter?: FlowFilter }> {
  const noAgreement = args.noAgreement === true;
  if (noAgreement && args.agreement != null) {
    throw new BadArgument(
      'noAgreement',
      'true',
      'Ask for flows under an agreement or for flows under none: not for both.',
    );
  }
  const filter: FlowFilter = {
    purposeId: await optionalIdOf(context, 'purpose', args.purpose, 'Purpose'),
    agreementId: await optionalIdOf(context, 'agreement', args.agreement, 'Agreement'),
    noAgreement,
    groupId: args.about == null ? null : await namedIdOf(context, 'about', args.about),
    stageId: args.stage == null ? null : await namedIdOf(context, 'stage', args.stage),
    basis: await basisOf(context, args),
  };
  const isAsked = Object.values(filter).some((limit) => limit !== null && limit !== false);
  return isAsked ? { filter } : {};
}

async function basisOf(context: Context, args: FilterArguments): Promise<BasisFilter | null> {
  const scopes = args.basisScope?.length ? args.basisScope : BASIS_SCOPES;
  if (args.basis == null) {
    return args.basisScope?.length ? { ids: null, kinds: [], scopes } : null;
  }
  const ids = (await runQuery(context.store, allLegalBasisIds, {}, context.options)).map(
    ({ id }) => id,
  );
  const all = (await loadAll(context.load.legalBasis, ids)).map(({ basis }) => basis);
  const wanted = args.basis.trim().toLowerCase();
  const named = all.filter(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  const found = named.length > 0 ? named : all.filter(isOfArticle(args.basis));
  if (found.length === 0) {
    const index = await context.index();
    const nearest = await index.nearest(args.basis, 'LegalBasis');
    throw new UnknownId('basis', args.basis, 'legal basis or article', nearest);
  }
  return {
    ids: found.map(({ id }) => id),
    kinds: [...new Set(found.map(({ kind }) => kind))],
    scopes,
  };
}
