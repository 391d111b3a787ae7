import type { Check } from '../check.ts';
import { usesOf } from '../reads.ts';
import { dpa2018 } from '../rules.ts';

/** A condition is named that may not be used for decisions on particular people. */
export const conditionNotForCasework: Check = {
  id: 'condition-not-for-casework',
  title: 'A condition is named that cannot carry casework',
  grade: 'REVIEW',
  rule: dpa2018(
    'Sch 1 para 8(3)',
    'The condition on equality of opportunity does not serve measures or decisions on a particular person.',
  ),
  mend: 'Say that it is for monitoring only, and name another condition for casework.',
  notIf: 'It is used for monitoring only.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const use of usesOf(facts, register)) {
        for (const claim of [...facts.from(use.id, 'WITH'), ...facts.from(use.id, 'OF')]) {
          const basis = facts.all('LegalBasis').get(claim.to);
          if (basis === undefined || basis.notForDecisions === null) continue;
          yield {
            registerId: register.id,
            subjectId: use.id,
            part: basis.id,
            aboutIds: [basis.id],
            statementIds: claim.statementIds,
            words: `${basis.reference} (${basis.name}) is named. By ${basis.notForDecisions} it does not serve decisions on particular people.`,
            toConfirm: 'What it is used for.',
          };
        }
      }
    }
  },
};
