import type { Check } from '../check.ts';
import { ukGdpr } from '../rules.ts';

/** A rule of keeping gives neither a period nor what decides it. */
export const retentionPeriodMissing: Check = {
  id: 'retention-period-missing',
  title: 'No period of keeping is given',
  grade: 'REVIEW',
  rule: ukGdpr(
    'Art 13(2)(a), 14(2)(a)',
    'People are told how long data are kept or, if that cannot be said, what decides it.',
  ),
  mend: 'Give the periods, or say what decides them and where the schedule can be read.',
  notIf: 'The schedule that is named is published and easy to find.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const rule of facts.own('RetentionRule', register.id)) {
        if (rule.period !== null || rule.criterion !== null) {
          continue;
        }
        yield {
          registerId: register.id,
          subjectId: rule.id,
          aboutIds: [],
          statementIds: rule.statementIds.slice(0, 1),
          words: `No period is given${rule.policyNamed === null ? '' : `; the ${rule.policyNamed} is named and not quoted`}.`,
        };
      }
    }
  },
};
