import { type Day, IMPACT_UNKNOWNS } from '@sharing-atlas/model';
import type { ClaimFact, RegisterFacts } from '../findings/facts.ts';
import { together } from '../findings/reads.ts';
import type { ProposedChange } from './change.ts';
import type { ImpactNotTold } from './impact.ts';
import type { Observation, Observed } from './observe.ts';

/** What cannot be told of a change, in the order of the vocabulary. */
export function notTold(
  change: ProposedChange,
  asAt: Day,
  before: Observation,
  after: Observation,
): ImpactNotTold[] {
  const notYet = 'lastDay' in change && asAt <= change.lastDay ? [whole('NOT_YET')] : [];
  return [...notYet, whole('PRACTICE'), ...ofKind(change, before, after)]
    .filter(({ code, count }) => count > 0 || OF_THE_WHOLE.has(code))
    .sort((one, other) => IMPACT_UNKNOWNS.indexOf(one.code) - IMPACT_UNKNOWNS.indexOf(other.code));
}

const OF_THE_WHOLE: ReadonlySet<ImpactNotTold['code']> = new Set([
  'NOT_YET',
  'PRACTICE',
  'ALREADY_SENT',
]);

function whole(code: ImpactNotTold['code']): ImpactNotTold {
  return { code, count: 0, statementIds: [] };
}

function ofKind(change: ProposedChange, before: Observation, after: Observation): ImpactNotTold[] {
  const { facts } = before;
  switch (change.kind) {
    case 'AGREEMENT_LAPSES':
      return [withoutAgreement(facts, change.agreementId, before)];
    case 'BODY_ENDS':
      return ofBody(facts, change.partyId, before);
    case 'FLOW_STOPS':
      return [whole('ALREADY_SENT'), besides(facts, change.flowId, before)];
    case 'BASIS_USE_WITHDRAWN':
    case 'BASIS_WITHDRAWN':
      return ofBases(before, after);
  }
}

/** Flows of the agreement's notice of which no agreement is recorded: they may be under it. */
function withoutAgreement(
  facts: RegisterFacts,
  agreementId: string,
  { inForceIds }: Observation,
): ImpactNotTold {
  const registerId = facts.all('Agreement').get(agreementId)?.registerId;
  const flows = [...facts.all('DataFlow').values()].filter(
    (flow) =>
      flow.registerId === registerId &&
      inForceIds.has(flow.id) &&
      facts.from(flow.id, 'GOVERNED_BY').length === 0,
  );
  return some('AGREEMENT_NOT_STATED', flows);
}

function ofBody(facts: RegisterFacts, partyId: string, before: Observation): ImpactNotTold[] {
  const ends = [...facts.from(partyId, 'SENDS'), ...facts.to(partyId, 'RECEIVED_BY')];
  const standing = ends.filter(({ type, from, to }) =>
    before.inForceIds.has(type === 'SENDS' ? to : from),
  );
  const mayBe = before.places.filter(
    ({ question, flowId, seen }) =>
      question === 'WHAT_GOES' &&
      flowId !== null &&
      before.inForceIds.has(flowId) &&
      seen.kind === 'GOES' &&
      seen.mayBeIds.includes(partyId),
  );
  return [
    some('FLOWS_GO_ON', standing),
    some('MAY_BE_MEANT', mayBe),
    some('MEMBERSHIPS_GO_ON', facts.from(partyId, 'MEMBER_OF')),
  ];
}

/** Other flows in force between the same two parties. */
function besides(facts: RegisterFacts, flowId: string, { inForceIds }: Observation): ImpactNotTold {
  const endsOf = (id: string) =>
    [...facts.to(id, 'SENDS').map(({ from }) => from), '→', ...recipients(facts, id)].join(' ');
  const others = [...facts.all('DataFlow').values()].filter(
    ({ id }) => id !== flowId && inForceIds.has(id) && endsOf(id) === endsOf(flowId),
  );
  return some('OTHER_FLOWS', others);
}

function recipients(facts: RegisterFacts, id: string): string[] {
  return facts.from(id, 'RECEIVED_BY').map(({ to }: ClaimFact) => to);
}

/** Flows whose bases differ and that keep others, of their own or of the whole notice. */
function ofBases(before: Observation, after: Observation): ImpactNotTold[] {
  const was = new Map(before.places.map((place) => [`${place.question} ${place.flowId}`, place]));
  const kept = after.places.filter((place) => {
    const { question, flowId, seen } = place;
    if (seen.kind !== 'BASES' || seen.uses.length === 0) return false;
    return JSON.stringify(was.get(`${question} ${flowId}`)?.seen) !== JSON.stringify(seen);
  });
  const isWide = ({ seen }: Observed) =>
    seen.kind === 'BASES' && seen.uses.every(({ scope }) => scope === 'NOTICE');
  return [
    some(
      'OTHER_BASES',
      kept.filter((place) => !isWide(place)),
    ),
    some('ONLY_NOTICE_WIDE', kept.filter(isWide)),
  ];
}

function some(
  code: ImpactNotTold['code'],
  entries: readonly { readonly statementIds: readonly string[] }[],
): ImpactNotTold {
  return {
    code,
    count: entries.length,
    statementIds: together(...entries.map(({ statementIds }) => statementIds)),
  };
}
