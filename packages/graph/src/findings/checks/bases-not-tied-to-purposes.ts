import type { Check } from '../check.ts';
import { basesOf, inWords, ofKind, ownStatements, together, usesOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** Several lawful bases are named for the whole notice, and not which is for which purpose. */
export const basesNotTiedToPurposes: Check = {
  id: 'bases-not-tied-to-purposes',
  title: 'Lawful bases are not tied to purposes',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 13(1)(c), 14(1)(c)',
    'People are told the purposes of the use and the lawful basis for it: which basis is for which purpose.',
  ),
  mend: 'Give each purpose its basis.',
  notIf: 'Another part of the notice ties every purpose to one of them.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const use of usesOf(facts, register)) {
        const named = basesOf(facts, use, 'ART6');
        if (use.scope !== 'NOTICE' || named.length < 2) continue;
        const claims = named.map(({ claim }) => claim);
        const own = claims.map((claim) => ownStatements(claim, claims));
        yield {
          registerId: register.id,
          subjectId: use.id,
          aboutIds: named.map(({ basis }) => basis.id),
          statementIds: ofKind(facts, together(...own), 'LEGAL_BASIS'),
          words: `${inWords(named.map(({ basis }) => basis.name))} are named for the whole notice. Which is for which purpose is not said.`,
        };
      }
    }
  },
};
