import type { Check } from '../check.ts';
import type { ClaimFact } from '../facts.ts';
import { basesOf, ofKind, ownStatements, usesOf } from '../reads.ts';

/** Consent stands beside a duty in law as a basis of the same sharing. */
export const consentBesideDuty: Check = {
  id: 'consent-beside-duty',
  title: 'Consent is cited beside a duty in law for the same sharing',
  grade: 'FAULT',
  rule: {
    words:
      'Consent has to be a free choice. Where the sharing takes place anyway because the law asks for it, there is none, and asking misleads.',
    provision: 'UK GDPR Art 4(11), 7(4), recital 43; ICO guidance on consent',
    since: '2020-12-31',
  },
  mend: 'Keep the duty as the basis; where agreement is asked for as good practice, say that it is not the basis.',
  notIf: 'Each is for sharing of its own, and the notice says which.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const use of usesOf(facts, register)) {
        const named = basesOf(facts, use, 'ART6');
        const consent = named.find(({ basis }) => basis.reference.endsWith('6(1)(a)'));
        const duty = named.find(({ basis }) => basis.reference.endsWith('6(1)(c)'));
        if (consent === undefined || duty === undefined) continue;
        if (!isForTheSame(consent.claim, duty.claim)) continue;
        const own = ownStatements(
          consent.claim,
          named.map(({ claim }) => claim),
        );
        yield {
          registerId: register.id,
          subjectId: use.id,
          aboutIds: [consent.basis.id, duty.basis.id],
          statementIds: ofKind(facts, own, 'LEGAL_BASIS'),
          words:
            'Consent and legal obligation are both given as the basis, with nothing to tell when it is the one and when the other.',
        };
      }
      for (const condition of facts.own('Condition', register.id)) {
        const isBoth = ['LAW', 'CONSENT'].every((one) =>
          condition.onlyIf.some((ground) => ground === one),
        );
        if (!isBoth) continue;
        yield {
          registerId: register.id,
          subjectId: condition.id,
          aboutIds: [],
          statementIds: condition.statementIds,
          words:
            'Of all sharing it is said that it rests on law, on risk or on agreement: which is for which is not said.',
        };
      }
    }
  },
};

/** A condition of its own ("in certain circumstances") sets consent apart from the duty. */
function isForTheSame(consent: ClaimFact, duty: ClaimFact): boolean {
  return consent.condition === null || consent.condition === duty.condition;
}
