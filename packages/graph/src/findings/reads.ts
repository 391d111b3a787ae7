import {
  type Day,
  lastDayBefore,
  type PartialDate,
  type Period,
  periodState,
} from '@sharing-atlas/model';
import type { Hit } from './check.ts';
import type { CheckedRegister, ClaimFact, NodeFact, RegisterFacts } from './facts.ts';

/** What several checks ask of the facts. */

/** True only if a day is known to lie after the end: an end that is not known never counts. */
export function hasEnded(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  asAt: Day,
): boolean {
  return stateAt({ validFrom, validTo }, asAt) === 'ENDED';
}

export function stateAt(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  asAt: Day,
) {
  const period: Period = { from: validFrom, to: validTo };
  return periodState(period, asAt);
}

/** The last day of something that has ended, for people. */
export function lastDayOf({ validTo }: { validTo: string | null }): string {
  return validTo === null ? 'a day that is not known' : dateInWords(lastDayBefore(validTo));
}

/** "31 March 2021", "March 2021" or "2021", by what is known of a date. */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const words = month === undefined ? null : name.format(Date.UTC(2000, month - 1));
  return [day, words, year].filter((part) => part !== null && part !== undefined).join(' ');
}

/** The flows of a register that are not known to have ended. */
export function flowsOf(
  facts: RegisterFacts,
  register: CheckedRegister,
  asAt: Day,
): NodeFact<'DataFlow'>[] {
  return facts.own('DataFlow', register.id).filter((flow) => !hasEnded(flow, asAt));
}

export function senderOf(facts: RegisterFacts, flow: { id: string }): ClaimFact | undefined {
  return facts.to(flow.id, 'SENDS')[0];
}

export function recipientOf(facts: RegisterFacts, flow: { id: string }): ClaimFact | undefined {
  return facts.from(flow.id, 'RECEIVED_BY')[0];
}

/** The kinds of body that a party is, and the wider kinds that those are. */
export function kindsOf(facts: RegisterFacts, partyId: string): NodeFact<'Party'>[] {
  const found = new Map<string, NodeFact<'Party'>>();
  const waiting = [partyId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of facts.from(id, 'INSTANCE_OF')) {
      const kind = facts.all('Party').get(to);
      if (kind === undefined || found.has(to)) continue;
      found.set(to, kind);
      waiting.push(to);
    }
  }
  return [...found.values()];
}

/** A party's name for people; its id if it is not known. */
export function nameOf(facts: RegisterFacts, partyId: string): string {
  const party = facts.all('Party').get(partyId);
  return party?.name ?? partyId;
}

interface PartyClaim {
  readonly party: NodeFact<'Party'>;
  readonly claim: ClaimFact;
  /** Where a finding about it hangs: on the record of the claim that is not the party. */
  readonly place: Pick<Hit, 'registerId' | 'subjectId' | 'part' | 'statementIds'>;
}

/** What a notice claims of parties: memberships, flows, agreements. Of those in force. */
export function* partyClaims(
  facts: RegisterFacts,
  register: CheckedRegister,
  asAt: Day,
): Generator<PartyClaim> {
  for (const claim of facts.claimsIn(register.id)) {
    const end = PARTY_END[claim.type];
    const party = end === undefined ? undefined : facts.all('Party').get(claim[end]);
    if (party === undefined || claim.statementIds.length === 0 || hasEnded(claim, asAt)) continue;
    const { statementIds } = claim;
    const subjectId = claim.from === party.id ? claim.to : claim.from;
    const place = { registerId: register.id, subjectId, part: party.id, statementIds };
    yield { party, claim, place };
  }
}

const PARTY_END: Readonly<Partial<Record<ClaimFact['type'], 'from' | 'to'>>> = {
  MEMBER_OF: 'from',
  SENDS: 'from',
  RECEIVED_BY: 'to',
  PARTY: 'to',
};

/** True if nothing tells which body it is: not named, or of a kind too wide, or teams not said. */
export function isNotIdentified(facts: RegisterFacts, partyId: string): boolean {
  const party = facts.all('Party').get(partyId);
  if (party?.kind === 'UNNAMED') return true;
  if (party?.kind !== 'CLASS' || facts.from(partyId, 'PART_OF').length > 0) return false;
  const direct = facts
    .from(partyId, 'INSTANCE_OF')
    .map(({ to }) => facts.all('Party').get(to)?.wide ?? false);
  return direct.every((isWide) => isWide);
}

/** The uses of bases of a register. */
export function usesOf(
  facts: RegisterFacts,
  register: CheckedRegister,
): readonly NodeFact<'BasisUse'>[] {
  return facts.own('BasisUse', register.id);
}

/** The bases of one list that a use names, with the claim of each. */
export function basesOf(
  facts: RegisterFacts,
  use: { id: string },
  kind: NodeFact<'LegalBasis'>['kind'],
) {
  return facts.from(use.id, 'OF').flatMap((claim) => {
    const basis = facts.all('LegalBasis').get(claim.to);
    return basis?.kind === kind ? [{ basis, claim }] : [];
  });
}

/**
 * The statements that say this claim and not all claims beside it; all of its statements if none
 * is its own.
 */
export function ownStatements(claim: ClaimFact, beside: readonly ClaimFact[]): readonly string[] {
  if (beside.length < 2) return claim.statementIds;
  const own = claim.statementIds.filter((id) =>
    beside.some(({ statementIds }) => !statementIds.includes(id)),
  );
  return own.length > 0 ? own : claim.statementIds;
}

/** Of some statements, those of a kind; all of them if none is of that kind. */
export function ofKind(
  facts: RegisterFacts,
  ids: readonly string[],
  kind: NodeFact<'Statement'>['kind'],
): readonly string[] {
  const found = ids.filter((id) => facts.all('Statement').get(id)?.kind === kind);
  return found.length > 0 ? found : ids;
}

/** Sorted, each once. */
export function together(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

export function quoted(words: string): string {
  return `“${words}”`;
}
