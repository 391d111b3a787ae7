import type { Check } from '../check.ts';
import { flowsOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';
import { dutiesToAsk } from './referral-needs-agreement.ts';

/** "Required by law", and which law is not said. */
export const lawNotNamed: Check = {
  id: 'law-not-named',
  title: '“Required by law”, with no law named',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 6(3), 13(1)(c)',
    'A legal obligation is laid down by a law; people are told the basis.',
  ),
  mend: 'Name the law and its section.',
  notIf:
    'The law is named elsewhere in the notice for this sharing, or it is a duty to refer that needs the person’s agreement: the check of that names the law already.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of flowsOf(facts, register, asAt)) {
        if (!flow.lawNotNamed || facts.from(flow.id, 'REQUIRED_BY').length > 0) continue;
        if (dutiesToAsk(facts, register, flow).length > 0) continue;
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: [],
          statementIds: flow.lawNotNamedStatementIds,
          words: `${flow.name}: the law that requires it is not named.`,
        };
      }
    }
  },
};
