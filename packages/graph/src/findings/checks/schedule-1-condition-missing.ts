import type { Check } from '../check.ts';
import { basesOf, ownStatements, usesOf } from '../reads.ts';
import { dpa2018 } from '../rules.ts';

/** An Article 9 condition that needs a Schedule 1 condition is named without one. */
export const schedule1ConditionMissing: Check = {
  id: 'schedule-1-condition-missing',
  title: 'An Article 9 condition that needs a Schedule 1 condition names none',
  grade: 'GAP',
  rule: dpa2018(
    's.10(2), 10(3)',
    'Article 9(2)(b), (h), (i) and (j) need a condition of Part 1 of Schedule 1; Article 9(2)(g) needs one of Part 2.',
  ),
  mend: 'Name the condition of Schedule 1, with its paragraph.',
  notIf:
    'The condition stands in another notice or in the appropriate policy document. The law does not ask for it in the notice itself.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const use of usesOf(facts, register)) {
        const named = basesOf(facts, use, 'ART9');
        const withOne = new Set(facts.from(use.id, 'WITH').map(({ forBasisId }) => forBasisId));
        for (const { basis, claim } of named) {
          if (!basis.needs.includes('SCHEDULE1') || withOne.has(basis.id)) continue;
          yield {
            registerId: register.id,
            subjectId: use.id,
            part: basis.id,
            aboutIds: [basis.id],
            statementIds: ownStatements(
              claim,
              named.map((one) => one.claim),
            ),
            words: `${basis.reference} (${basis.name}) is named, and no condition of Schedule 1 with it. This notice names none; it need not.`,
          };
        }
      }
    }
  },
};
