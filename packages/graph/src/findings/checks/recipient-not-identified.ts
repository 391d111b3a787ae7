import type { Check } from '../check.ts';
import type { CheckedRegister, NodeFact, RegisterFacts } from '../facts.ts';
import { flowsOf, isNotIdentified, recipientOf, senderOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** Neither who receives nor what goes is said. */
export const recipientNotIdentified: Check = {
  id: 'recipient-not-identified',
  title: 'A recipient with no category and no named body',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 13(1)(e), 14(1)(e)',
    'People are told the recipients or kinds of recipients. A kind so wide that nobody can tell who is meant, with nothing on what goes there, tells them little.',
  ),
  mend: 'Name the bodies, or the kind more closely, and say what goes to them.',
  notIf: 'The kind is as close as can be said, and a list can be had on request.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      const flows = flowsOf(facts, register, asAt);
      for (const flow of flows) {
        if (senderOf(facts, flow)?.from !== register.publisherId) continue;
        if (facts.from(flow.id, 'CARRIES').length > 0 || !isOpen(facts, register, flow)) continue;
        const to = recipientOf(facts, flow);
        if (to === undefined) continue;
        const group = groupStatements(facts, flow, flows);
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: [to.to],
          statementIds: group.length > 0 ? group : to.statementIds,
          words: `${flow.name}: neither the bodies nor what goes to them is said.`,
        };
      }
    }
  },
};

function isOpen(
  facts: RegisterFacts,
  register: CheckedRegister,
  flow: NodeFact<'DataFlow'>,
): boolean {
  const to = recipientOf(facts, flow)?.to ?? '';
  if (isNotIdentified(facts, to)) return true;
  const isOwn = facts.from(to, 'PART_OF').some((part) => part.to === register.publisherId);
  return isOwn && facts.all('Party').get(to)?.whichNotSaid === true;
}

/** Where a flow is an example of a group that is itself named as recipient, what names the group. */
function groupStatements(
  facts: RegisterFacts,
  flow: NodeFact<'DataFlow'>,
  flows: readonly NodeFact<'DataFlow'>[],
): readonly string[] {
  const examples = new Set(
    flows
      .filter(({ openStatementIds }) => openStatementIds.length > 0)
      .flatMap((one) => recipientOf(facts, one)?.statementIds ?? []),
  );
  return flow.openStatementIds.filter(
    (id) => !examples.has(id) && facts.all('Statement').get(id)?.kind === 'RECIPIENT',
  );
}
