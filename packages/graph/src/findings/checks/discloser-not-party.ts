import type { Check } from '../check.ts';
import { hasEnded, nameOf, senderOf, together } from '../reads.ts';
import { dataSharingCode } from '../rules.ts';

/** The agreement named for a flow has parties, and the sender is none of them. */
export const discloserNotParty: Check = {
  id: 'discloser-not-party',
  title: 'Who shares is not a party to the agreement named',
  grade: 'FAULT',
  rule: dataSharingCode(
    'An agreement binds its parties. It covers the sharing of those who made it.',
  ),
  mend: 'Name the agreement that the sender is a party to, or have it join.',
  notIf: 'Another party acts for the sender, or the list of parties is not the whole of it.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const agreement of facts.own('Agreement', register.id)) {
        const parties = facts.from(agreement.id, 'PARTY').filter((one) => !hasEnded(one, asAt));
        if (parties.length === 0) continue;
        const outside = facts.to(agreement.id, 'GOVERNED_BY').flatMap((claim) => {
          const sender = senderOf(facts, { id: claim.from })?.from;
          const isParty = sender === undefined || parties.some(({ to }) => to === sender);
          return isParty ? [] : [{ claim, sender }];
        });
        const senders = together(outside.map(({ sender }) => sender));
        if (senders.length === 0) continue;
        yield {
          registerId: register.id,
          subjectId: agreement.id,
          aboutIds: [...senders, ...outside.map(({ claim }) => claim.from)],
          statementIds: together(...outside.map(({ claim }) => claim.statementIds)),
          words: `${senders.map((id) => nameOf(facts, id)).join(', ')} is not among the parties of: ${agreement.title}.`,
        };
      }
    }
  },
};
