import type { Check } from '../check.ts';
import { flowsOf, nameOf, recipientOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A computer system is named where a recipient belongs. */
export const systemAsRecipient: Check = {
  id: 'system-as-recipient',
  title: 'A system is named as a recipient',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 4(9), 13(1)(e)',
    'A recipient is a person, an authority or another body. A system is none; the body that runs it is.',
  ),
  mend: 'Name the body that runs the system, and those who can see what is in it.',
  notIf: 'The body behind the system is named nearby.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of flowsOf(facts, register, asAt)) {
        const to = recipientOf(facts, flow);
        if (to === undefined || facts.all('Party').get(to.to)?.kind !== 'SYSTEM') continue;
        const holder = facts.from(to.to, 'HELD_BY')[0]?.to;
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: [to.to, ...(holder === undefined ? [] : [holder])],
          statementIds: to.statementIds,
          words: `${nameOf(facts, to.to)} is a system. ${holder === undefined ? 'Which body runs it is not in this register.' : `${nameOf(facts, holder)} runs it.`}`,
        };
      }
    }
  },
};
