import type { Day } from '@sharing-atlas/model';
import { outsideAgreement } from '../findings/checks/flow-outside-agreement.ts';
import type { CheckedRegister, ClaimFact, NodeFact, RegisterFacts } from '../findings/facts.ts';
import { hasEnded, kindsOf, lastDayOf, nameOf, recipientOf, senderOf } from '../findings/reads.ts';
import { byText } from '../queries/decode.ts';
import { distinct } from './entry.ts';
import { saidByNoFlow } from './partner-list.ts';
import { isUnread, type LineSource, linesOf, type ThreeWayLine } from './three-way-lines.ts';

/**
 * Whether the notice of the other end is in the register. NOT_NAMED: the other end is a kind of
 * body, a hub or not named, so that nobody can say whose notice it would be.
 */
export const PARTNER_STATES = [
  'IN_REGISTER',
  'NOT_IN_REGISTER',
  'NOT_NAMED',
  'NO_PARTNER',
] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

/** A flow of the partner's notice between the same two ends. */
export interface MirroredFlow {
  readonly id: string;
  readonly name: string;
  /** True where the partner names a kind of body that the publisher only may be meant by. */
  readonly mayBe: boolean;
  readonly statementIds: readonly string[];
}

/** What is said of one flow by its notice, by the agreement over it and by the partner's notice. */
export interface ThreeWay {
  readonly flowId: string;
  readonly register: CheckedRegister;
  readonly agreementIds: readonly string[];
  readonly partner: {
    readonly state: PartnerState;
    readonly partyId: string | null;
    readonly register: CheckedRegister | null;
    readonly flows: readonly MirroredFlow[];
  };
  /** What cannot be told, and why: to be said first. */
  readonly notKnown: readonly string[];
  readonly lines: readonly ThreeWayLine[];
}

/**
 * Sets what a notice says of a flow beside what the agreement over it covers and what the notice
 * of the other end says. Null if there is no such flow in a register with a notice.
 */
export function threeWay(facts: RegisterFacts, flowId: string, asAt: Day): ThreeWay | null {
  const flow = facts.all('DataFlow').get(flowId);
  const register = facts.registers.find(({ id }) => id === flow?.registerId);
  if (flow === undefined || register === undefined) return null;
  const partner = partnerOf(facts, register, flow, asAt);
  const agreements = facts.from(flowId, 'GOVERNED_BY').flatMap(({ to }) => {
    const agreement = facts.all('Agreement').get(to);
    return agreement === undefined ? [] : [agreement];
  });
  const source: LineSource = {
    facts,
    flow,
    publisher: nameOf(facts, register.publisherId),
    partner: partner.partyId === null ? null : nameOf(facts, partner.partyId),
    partnerFlows: partner.register === null ? null : partner.flows,
    withoutFlow: withoutFlow(facts, flow, partner, asAt),
    agreements: agreements.map((agreement) => ({
      agreement,
      outside: outsideAgreement(facts, flowId, agreement.id),
    })),
  };
  return {
    flowId,
    register,
    agreementIds: agreements.map(({ id }) => id),
    partner,
    notKnown: [
      ...partnerWords(facts, register, partner),
      ...agreementWords(facts, agreements, asAt),
    ],
    lines: linesOf(source),
  };
}

function partnerOf(
  facts: RegisterFacts,
  register: CheckedRegister,
  flow: NodeFact<'DataFlow'>,
  asAt: Day,
): ThreeWay['partner'] {
  const none = { partyId: null, register: null, flows: [] };
  const [from, to] = [senderOf(facts, flow)?.from, recipientOf(facts, flow)];
  if (from === undefined || to === undefined) return { state: 'NO_PARTNER', ...none };
  const isOwn = (id: string) =>
    id === register.publisherId ||
    facts.from(id, 'PART_OF').some((claim) => claim.to === register.publisherId);
  const others = [to.to, from].filter((id) => !isOwn(id));
  const [partyId] = others;
  const kind = partyId === undefined ? undefined : facts.all('Party').get(partyId)?.kind;
  if (partyId === undefined || kind === 'SUBJECT') return { state: 'NO_PARTNER', ...none };
  if (kind !== 'ORGANISATION') return { state: 'NOT_NAMED', ...none, partyId };
  const theirs = facts.registers.find(({ publisherId }) => publisherId === partyId);
  if (theirs === undefined) return { state: 'NOT_IN_REGISTER', ...none, partyId };
  const flows = facts.own('DataFlow', theirs.id).flatMap((other): MirroredFlow[] => {
    const ends = [senderOf(facts, other)?.from, recipientOf(facts, other)?.to] as const;
    const meets = [meetingOf(facts, from, ends[0]), meetingOf(facts, to.to, ends[1])];
    if (hasEnded(other, asAt) || meets.includes('NONE')) return [];
    const { id, name, statementIds } = other;
    return [{ id, name, statementIds, mayBe: meets.includes('MAY_BE') }];
  });
  return {
    state: 'IN_REGISTER',
    partyId,
    register: theirs,
    flows: flows.sort((one, other) => byText(one.id, other.id)),
  };
}

function withoutFlow(
  facts: RegisterFacts,
  flow: NodeFact<'DataFlow'>,
  { register, partyId }: ThreeWay['partner'],
  asAt: Day,
) {
  if (register === null) return 'NOT_STATED';
  const isTo = recipientOf(facts, flow)?.to === partyId;
  return saidByNoFlow(facts, register, isTo ? 'RECIPIENT' : 'SENDER', asAt);
}

/** Whether an end of our flow and one of theirs are one party, or may be. */
function meetingOf(
  facts: RegisterFacts,
  ours: string,
  theirs: string | undefined,
): 'SAME' | 'MAY_BE' | 'NONE' {
  if (theirs === undefined) return 'NONE';
  if (ours === theirs) return 'SAME';
  const partOf = (id: string, whole: string) =>
    facts.from(id, 'PART_OF').some(({ to }: ClaimFact) => to === whole);
  if (partOf(ours, theirs) || partOf(theirs, ours)) return 'SAME';
  const kinds = new Set(kindsOf(facts, ours).map(({ id }) => id));
  const kind = facts.all('Party').get(theirs)?.kind;
  if (kind === 'CLASS' || kind === 'CONCEPT') {
    // Only what the notice's own words mean: that both are of some wider kind tells nothing.
    const meant = [theirs, ...facts.from(theirs, 'INSTANCE_OF').map(({ to }) => to)];
    if (meant.some((id) => kinds.has(id))) return 'MAY_BE';
  }
  return 'NONE';
}

function partnerWords(
  facts: RegisterFacts,
  register: CheckedRegister,
  { state, partyId, flows, register: theirs }: ThreeWay['partner'],
): string[] {
  const name = partyId === null ? '' : nameOf(facts, partyId);
  switch (state) {
    case 'NOT_IN_REGISTER':
      return [`The notice of ${name} is not in this register: what it says is not known.`];
    case 'NOT_NAMED':
      return [`${name} is no body that is named: whose notice it would be cannot be said.`];
    case 'NO_PARTNER':
      return ['No other body is at an end of this flow: there is no partner’s notice to look at.'];
    case 'IN_REGISTER': {
      if (theirs !== null && flows.length === 0) {
        const publisher = nameOf(facts, register.publisherId);
        return [`The notice of ${name} states no flow between the same ends as ${publisher} does.`];
      }
      if (flows.every(({ mayBe }) => mayBe)) {
        return ['The partner names a kind of body only: that this trust is meant is not said.'];
      }
      return flows.some(({ mayBe }) => mayBe)
        ? [
            'Some of the partner’s flows name a kind of body only: that this trust is meant there is not said, and nothing is decided by them alone.',
          ]
        : [];
    }
  }
}

function agreementWords(
  facts: RegisterFacts,
  agreements: readonly NodeFact<'Agreement'>[],
  asAt: Day,
): string[] {
  if (agreements.length === 0) return ['No agreement over this flow is in this register.'];
  return distinct(
    agreements.flatMap((agreement) => [
      ...(isUnread(facts, agreement.id)
        ? [`What ${agreement.title} covers is not recorded: its text is not in this register.`]
        : []),
      ...(hasEnded(agreement, asAt)
        ? [`${agreement.title} has ended; its last day was ${lastDayOf(agreement)}.`]
        : []),
    ]),
  );
}
