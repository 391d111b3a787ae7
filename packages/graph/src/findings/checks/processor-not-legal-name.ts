import type { Check } from '../check.ts';
import { nameOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A processor is named by a name under which it trades. */
export const processorNotLegalName: Check = {
  id: 'processor-not-legal-name',
  title: 'A processor is not named by its name in law',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 4(8), 28(3)',
    'A processor is a person in law, bound by a contract. From a trading name nobody can tell which company is bound.',
  ),
  mend: 'Name the company that the contract is with, with its number.',
  notIf: 'The name is that of the company after all.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const claim of facts.claimsIn(register.id)) {
        const party = facts.all('Party').get(claim.from);
        if (claim.type !== 'ACTS_AS' || claim.role !== 'PROCESSOR') continue;
        if (party?.nameIs !== 'TRADING_NAME') continue;
        yield {
          registerId: register.id,
          subjectId: claim.to,
          part: party.id,
          aboutIds: [party.id],
          statementIds: claim.statementIds,
          words: `${party.name} is a trading name. ${party.behindName === null ? 'Which company it is, is not in this register.' : `The company is ${party.behindName}.`} It is the processor for ${nameOf(facts, claim.to)}.`,
        };
      }
    }
  },
};
