import { latestDay } from '@sharing-atlas/model';
import type { Check } from '../check.ts';
import { dateInWords, hasEnded, nameOf, partyClaims, recordOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A body is named by a name that it has given up. It has not ended. */
export const bodyRenamed: Check = {
  id: 'body-renamed',
  title: 'A body has another name now',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 12(1), 13(1)(e)',
    'What people are told about recipients has to be clear, so that they know the body that is meant.',
  ),
  mend: 'Use the name that the body has now.',
  notIf: 'The notice is only about a time before the change of name.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { party, claim } of partyClaims(facts, register, asAt)) {
        if (party.kind !== 'ORGANISATION' || !hasEnded(party, asAt)) continue;
        const renamed = facts
          .from(party.id, 'SUCCEEDED_BY')
          .find(({ kind, on }) => kind === 'RENAME' && on !== null && latestDay(on) <= asAt);
        if (renamed === undefined) continue;
        yield {
          registerId: register.id,
          subjectId: recordOf(claim, party.id),
          part: party.id,
          aboutIds: [party.id, renamed.to],
          statementIds: claim.statementIds,
          words: `${party.name} has been called ${nameOf(facts, renamed.to)} since ${dateInWords(renamed.on ?? '')}. It goes on under that name.`,
          ...(renamed.toVerify
            ? {
                toConfirm:
                  'Whether it was a change of name or a merger, from the register of the bodies.',
              }
            : {}),
        };
      }
    }
  },
};
