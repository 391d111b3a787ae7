import type { Check } from '../check.ts';
import type { CheckedRegister, NodeFact, RegisterFacts } from '../facts.ts';
import { flowsOf, kindsOf, recipientOf, senderOf } from '../reads.ts';

/** A referral under a duty that asks for the person's agreement, which is not mentioned. */
export const referralNeedsAgreement: Check = {
  id: 'referral-needs-agreement',
  title: 'A duty to refer that needs the person’s agreement',
  grade: 'REVIEW',
  rule: {
    words:
      'The duty to refer somebody who may become homeless asks first for the person’s agreement to the referral and to the choice of authority.',
    provision: 'Housing Act 1996 s.213B(2)',
    since: '2018-10-01',
  },
  mend: 'Say that people are asked before they are referred.',
  notIf: 'Another law requires or permits the referral, as where a child is at risk.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of flowsOf(facts, register, asAt)) {
        for (const duty of dutiesToAsk(facts, register, flow)) {
          yield {
            registerId: register.id,
            subjectId: flow.id,
            part: duty.id,
            aboutIds: [duty.id, ...facts.from(flow.id, 'RECEIVED_BY').map(({ to }) => to)],
            statementIds: flow.statementIds,
            words: `${flow.name}: that the person has to agree is not mentioned. The duty is probably ${duty.title}.`,
            toConfirm: 'Under which duty the referral is made, and whether the person is asked.',
          };
        }
      }
    }
  },
};

/**
 * Duties that a referral by the publisher is probably made under, and that ask for the person's
 * agreement, where no agreement of the person is mentioned.
 */
export function dutiesToAsk(
  facts: RegisterFacts,
  register: CheckedRegister,
  flow: NodeFact<'DataFlow'>,
): NodeFact<'Legislation'>[] {
  const to = recipientOf(facts, flow);
  const isReferral = flow.verb !== null && /\brefer/i.test(flow.verb);
  if (to === undefined || !isReferral || flow.consent !== null) return [];
  if (senderOf(facts, flow)?.from !== register.publisherId) return [];
  const kinds = kindsOf(facts, to.to).map(({ id }) => id);
  return [...facts.all('Legislation').values()].filter(
    ({ referralToId, referralNeedsAgreement }) =>
      referralNeedsAgreement && referralToId !== null && kinds.includes(referralToId),
  );
}
