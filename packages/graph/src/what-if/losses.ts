import type { BasisKind, LossKind } from '@sharing-atlas/model';
import type { Observation, Observed, UseSeen } from './observe.ts';

/** A flow that stands before and after, and would be left without something that was recorded. */
export interface Loss {
  readonly flowId: string;
  readonly kind: LossKind;
  /** What the agreement or the bases before rested on. */
  readonly statementIds: readonly string[];
}

/** What flows would be left without: an agreement, a basis of Article 6, a condition of Article 9. */
export function lossesOf(before: Observation, after: Observation): Loss[] {
  const later = new Map(after.places.map((place) => [`${place.question} ${place.flowId}`, place]));
  return before.places.flatMap((place) => {
    const { flowId, question, statementIds } = place;
    if (flowId === null || !after.inForceIds.has(flowId)) return [];
    const then = later.get(`${question} ${flowId}`);
    return kindsOf(place, then, before).map((kind) => ({ flowId, kind, statementIds }));
  });
}

function kindsOf({ seen }: Observed, then: Observed | undefined, before: Observation): LossKind[] {
  if (seen.kind === 'AGREEMENTS' && then?.seen.kind === 'AGREEMENTS') {
    const isLost = seen.agreementIds.length > 0 && then.seen.agreementIds.length === 0;
    return isLost ? ['NO_AGREEMENT'] : [];
  }
  if (seen.kind !== 'BASES' || then?.seen.kind !== 'BASES') return [];
  const bases = before.facts.all('LegalBasis');
  const scopesOf = (uses: readonly UseSeen[], kind: BasisKind) =>
    uses
      .filter(({ basisIds }) => basisIds.some((id) => bases.get(id)?.kind === kind))
      .map(({ scope }) => scope);
  const [was, is] = [scopesOf(seen.uses, 'ART6'), scopesOf(then.seen.uses, 'ART6')];
  const isOwn = (scope: string) => scope !== 'NOTICE';
  const hadCondition = scopesOf(seen.uses, 'ART9').length > 0;
  const hasCondition = scopesOf(then.seen.uses, 'ART9').length > 0;
  return [
    ...(was.length > 0 && is.length === 0 ? (['NO_BASIS'] as const) : []),
    ...(was.some(isOwn) && is.length > 0 && !is.some(isOwn) ? (['ONLY_NOTICE_WIDE'] as const) : []),
    ...(hadCondition && !hasCondition ? (['NO_CONDITION'] as const) : []),
  ];
}
