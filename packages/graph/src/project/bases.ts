import type { RegisterRecords } from '@sharing-atlas/registers';
import { type BatchBuilder, linkProperties, type NodeRef } from './builder.ts';
import * as to from './refs.ts';

/** Uses of legal bases: of a flow, of a purpose, or of the notice as a whole. */
export function projectBasisUses(records: RegisterRecords, batch: BatchBuilder): void {
  for (const use of records.basisUses) {
    const evidence = { statementIds: use.statements };
    const node = batch.node('BasisUse', use.id, {
      scope: use.scope,
      combination: use.combination,
      combinationWords: use.combinationWords,
      regime: use.regime ?? 'UK_GDPR',
      condition: use.condition,
      forClass: use.forClass,
      note: use.note,
      ...evidence,
    });
    for (const [index, basis] of use.bases.entries()) {
      batch.relate(node, 'OF', to.legalBasis(basis.basis), {
        ...linkProperties(basis),
        order: index + 1,
      });
      for (const condition of basis.with ?? []) {
        batch.relate(node, 'WITH', to.legalBasis(condition.basis), {
          statementIds: condition.statements,
          forBasisId: basis.basis,
        });
      }
    }
    for (const cited of use.cites ?? []) {
      batch.relate(node, 'CITES', to.legislation(cited.legislation), linkProperties(cited));
    }
    if (use.by) batch.relate(node, 'BY', to.party(use.by), evidence);
    for (const target of targetsOf(use, records)) {
      batch.relate(target, 'RELIES_ON', node, evidence);
    }
  }
}

function targetsOf(
  use: RegisterRecords['basisUses'][number],
  records: RegisterRecords,
): readonly NodeRef[] {
  if (use.scope === 'FLOW') return (use.flows ?? []).map(to.flow);
  if (use.scope === 'PURPOSE') return (use.purposes ?? []).map(to.purpose);
  return records.register.notice === undefined ? [] : [to.source(records.register.notice)];
}
