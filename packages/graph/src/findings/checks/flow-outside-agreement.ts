import type { Check } from '../check.ts';
import type { ClaimFact, RegisterFacts } from '../facts.ts';
import { hasEnded, kindsOf, nameOf, together } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A flow under an agreement that covers other things, or whose parties its recipient is not of. */
export const flowOutsideAgreement: Check = {
  id: 'flow-outside-agreement',
  title: 'A flow goes beyond what its agreement covers',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 5(1)(b), 5(2)',
    'Data are used for the purposes that they were shared for. An agreement covers the categories and purposes that it names.',
  ),
  mend: 'Extend the agreement, or stop what it does not cover.',
  notIf:
    'The agreement covers it in words that this register has not recorded. Where what is recorded of it is left open, it is for review.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const agreement of facts.own('Agreement', register.id)) {
        for (const claim of facts.to(agreement.id, 'GOVERNED_BY')) {
          const flow = facts.all('DataFlow').get(claim.from);
          if (flow === undefined || hasEnded(flow, asAt)) continue;
          const outside = outsideAgreement(facts, flow.id, agreement.id);
          if (outside.length === 0) continue;
          const names = outside.map(({ name }) => name).join(', ');
          const isOpen = outside.every((one) => one.mayBeCovered);
          yield {
            registerId: register.id,
            subjectId: flow.id,
            part: agreement.id,
            aboutIds: [agreement.id, ...outside.map(({ id }) => id)],
            statementIds: together(claim.statementIds, ...outside.map((one) => one.statementIds)),
            words: isOpen
              ? `${flow.name}: ${agreement.title} is not said to cover ${names}; what is recorded of it is left open or not confirmed.`
              : `${flow.name}: ${agreement.title} does not cover ${names}.`,
            ...(isOpen ? { toConfirm: 'Whether the agreement itself covers it.' } : {}),
          };
        }
      }
    }
  },
};

/** What a flow has and the agreement that governs it is not recorded to cover. */
export interface OutsideAgreement {
  readonly id: string;
  readonly name: string;
  readonly statementIds: readonly string[];
  /**
   * True where what is recorded of the agreement is left open or not confirmed, or a kind of body may
   * be meant.
   */
  readonly mayBeCovered: boolean;
}

/** Categories, purposes and the recipient of a flow that an agreement is not recorded to cover. */
export function outsideAgreement(
  facts: RegisterFacts,
  flowId: string,
  agreementId: string,
): OutsideAgreement[] {
  return [
    ...outsideOf(facts, flowId, agreementId, 'CARRIES', 'DataCategory'),
    ...outsideOf(facts, flowId, agreementId, 'FOR', 'Purpose'),
    ...partiesOutside(facts, agreementId, flowId),
  ];
}

/** Only where the agreement is known to cover something of this sort: else nothing is known. */
function outsideOf(
  facts: RegisterFacts,
  flowId: string,
  agreementId: string,
  type: 'CARRIES' | 'FOR',
  label: 'DataCategory' | 'Purpose',
): OutsideAgreement[] {
  const known = facts.all(label);
  const covers = facts.from(agreementId, 'COVERS').filter(({ to }) => known.has(to));
  if (covers.length === 0) return [];
  const covered = new Set(covers.map(({ to }) => to));
  const mayBeCovered = isLeftOpen(facts, agreementId, covers);
  return facts
    .from(flowId, type)
    .filter(({ to }) => !isCovered(facts, to, covered))
    .map(({ to, statementIds }) => ({
      id: to,
      name: known.get(to)?.name ?? to,
      statementIds,
      mayBeCovered,
    }));
}

/** Covered itself, or part of something wider that is. */
export function isCovered(facts: RegisterFacts, id: string, covered: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (covered.has(one)) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...facts.from(one, 'BROADER').map(({ to }) => to));
    const within = facts.all('Purpose').get(one)?.withinId;
    if (within) waiting.push(within);
  }
  return false;
}

/** A body that receives and is not among the parties. Of a kind of body nobody can tell. */
function partiesOutside(
  facts: RegisterFacts,
  agreementId: string,
  flowId: string,
): OutsideAgreement[] {
  const claims = facts.from(agreementId, 'PARTY');
  const parties = new Set(claims.map(({ to }) => to));
  if (parties.size === 0) return [];
  return facts.from(flowId, 'RECEIVED_BY').flatMap(({ to, statementIds }) => {
    const party = facts.all('Party').get(to);
    if (party?.kind !== 'ORGANISATION' || parties.has(to)) return [];
    const mayBeCovered = isLeftOpen(facts, agreementId, claims) || mayBeOneOf(facts, to, parties);
    return [{ id: to, name: nameOf(facts, to), statementIds, mayBeCovered }];
  });
}

/**
 * The list that the agreement was recorded with is left open, as a whole or at one of its places, or
 * nobody has confirmed it: then more may be on it.
 */
function isLeftOpen(
  facts: RegisterFacts,
  agreementId: string,
  claims: readonly ClaimFact[],
): boolean {
  const agreement = facts.all('Agreement').get(agreementId);
  return agreement?.open != null || claims.some(({ open, toVerify }) => open !== null || toVerify);
}

/** A party that is not named, or a kind of body that this one is of. */
function mayBeOneOf(facts: RegisterFacts, partyId: string, parties: ReadonlySet<string>): boolean {
  const kinds = new Set(kindsOf(facts, partyId).map(({ id }) => id));
  return [...parties].some((id) => {
    const party = facts.all('Party').get(id);
    if (party?.kind === 'UNNAMED' || kinds.has(id)) return true;
    return party?.kind === 'CLASS' && kindsOf(facts, id).some((kind) => kinds.has(kind.id));
  });
}
