import type { BasisUseRow } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { claimNode, restsOn } from './linked-data-claims.ts';
import { conceptIri, type LinkedNode, linkedNode, recordIri } from './linked-data-terms.ts';

/**
 * Bases that can be said plainly: those of uses that name one only, or all of several together, and
 * that a notice states. "One or the other" (S019) would become "both"; it stands in its use alone.
 */
export async function legalBasesOf(useIds: readonly string[], context: Context): Promise<string[]> {
  const uses = await loadAll(context.load.basisUse, useIds);
  const ids = uses
    .filter(({ use, bases }) => bases.length === 1 || use.combination === 'ALL')
    .flatMap(({ bases }) => bases)
    .filter(({ link }) => link.assertion === 'STATED')
    .map(({ id }) => id);
  const bases = await loadAll(context.load.legalBasis, [...new Set(ids)]);
  return bases.map(({ basis }) => conceptIri(basis.id, basis.dpv));
}

/** A use of bases: how they combine, with which conditions, and what law is cited. */
export async function basisUseNode(row: BasisUseRow, context: Context): Promise<LinkedNode> {
  const { use } = row;
  const links = [...row.bases, ...row.conditions];
  const bases = await loadAll(
    context.load.legalBasis,
    links.map(({ id }) => id),
  );
  const iris = new Map(bases.map(({ basis }) => [basis.id, conceptIri(basis.id, basis.dpv)]));
  return linkedNode({
    '@id': recordIri(use.id),
    '@type': 'atlas:BasisUse',
    'atlas:scope': use.scope,
    'atlas:combination': use.combination,
    'atlas:combinationWords': use.combinationWords,
    'atlas:regime': use.regime,
    'atlas:conditionWords': use.condition,
    'atlas:note': use.note,
    'atlas:of': row.saidOfIds.map(recordIri),
    'atlas:party': row.byIds.map(recordIri),
    'atlas:basisClaim': row.bases.map(({ id, link: { order: _order, ...link } }) =>
      claimNode('atlas:BasisClaim', { 'atlas:basis': iris.get(id) ?? recordIri(id) }, link),
    ),
    'atlas:conditionClaim': row.conditions.map(({ id, link: { forBasisId, ...link } }) =>
      claimNode(
        'atlas:ConditionClaim',
        {
          'atlas:basis': iris.get(id) ?? recordIri(id),
          'atlas:forBasis': iris.get(forBasisId) ?? recordIri(forBasisId),
        },
        link,
      ),
    ),
    'atlas:cites': row.cites.map(({ id }) => recordIri(id)),
    ...restsOn(use.statementIds),
  });
}
