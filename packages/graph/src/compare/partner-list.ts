import type { Day } from '@sharing-atlas/model';
import type { CheckedRegister, RegisterFacts } from '../findings/facts.ts';
import { flowsOf, isNotIdentified, recipientOf, senderOf } from '../findings/reads.ts';

/** What a notice that states no flow between two ends says by that. */
export type SaidByNoFlow = 'NOT_STATED' | 'LIST_OPEN' | 'NOT_LISTED';

/**
 * What it means that a partner's notice states no flow between the same ends. A notice may name
 * recipients or only categories of them (UK GDPR Art 13(1)(e), 14(1)(e)): one that names nobody in
 * this direction is silent, and one whose list is left open, or names somebody who is not
 * identified, does not say that this body is not meant. Own teams and the people concerned are no
 * other body.
 */
export function saidByNoFlow(
  facts: RegisterFacts,
  register: CheckedRegister,
  partnerIs: 'SENDER' | 'RECIPIENT',
  asAt: Day,
): SaidByNoFlow {
  const { publisherId } = register;
  const isOwn = (id: string) =>
    id === publisherId || facts.from(id, 'PART_OF').some(({ to }) => to === publisherId);
  const listed = flowsOf(facts, register, asAt).flatMap((flow) => {
    const ends = [senderOf(facts, flow)?.from, recipientOf(facts, flow)?.to];
    const [own, other] = partnerIs === 'SENDER' ? ends : ends.reverse();
    if (own === undefined || other === undefined || !isOwn(own) || isOwn(other)) return [];
    const party = facts.all('Party').get(other);
    if (party === undefined || party.kind === 'SUBJECT') return [];
    const isOpen =
      flow.openStatementIds.length > 0 || party.open !== null || isNotIdentified(facts, other);
    return [isOpen];
  });
  if (listed.length === 0) return 'NOT_STATED';
  return listed.includes(true) ? 'LIST_OPEN' : 'NOT_LISTED';
}
