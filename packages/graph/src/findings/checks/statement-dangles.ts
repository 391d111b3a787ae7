import type { Check } from '../check.ts';
import { quoted } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A statement compares with something before it, and nothing is there. */
export const statementDangles: Check = {
  id: 'statement-dangles',
  title: 'A statement refers to something that is not there',
  grade: 'FAULT',
  rule: ukGdpr('Art 12(1)', 'What people are told has to be clear by itself.'),
  mend: 'Take the word out, or put in what it refers to.',
  notIf: 'What it refers to stands elsewhere in the notice.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const statement of facts.own('Statement', register.id)) {
        if (statement.dangling === null) continue;
        yield {
          registerId: register.id,
          subjectId: statement.id,
          aboutIds: [],
          statementIds: [statement.id],
          words: `${quoted(statement.dangling)} refers to something before it; there is nothing.`,
        };
      }
    }
  },
};
