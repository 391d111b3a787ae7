import { latestDay } from '@sharing-atlas/model';
import type { Check } from '../check.ts';
import { dateInWords, inWords } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A programme of government that is named was renamed, moved or ended by the date. */
export const programmeEndedOrMoved: Check = {
  id: 'programme-ended-or-moved',
  title: 'A programme of government has ended or moved',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 5(1)(b), 13(1)(c)',
    'Purposes are to be stated as they are. A programme that has ended is no purpose any more.',
  ),
  mend: 'Name the programme and the department of today, or take the passage out and stop the sharing that it describes.',
  notIf: 'The passage is only about what was done while the programme ran.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const claim of facts.from(register.noticeId, 'MENTIONS')) {
        const programme = facts.all('Programme').get(claim.to);
        if (programme === undefined) continue;
        const happened = programme.events.flatMap((event) => {
          const [on = '', kind = '', ...words] = event.split(' ');
          return latestDay(on) <= asAt
            ? [{ on, kind, words: `${words.join(' ')} (${dateInWords(on)})` }]
            : [];
        });
        if (happened.length === 0) continue;
        yield {
          registerId: register.id,
          subjectId: programme.id,
          aboutIds: [programme.id],
          statementIds: claim.statementIds,
          words: `${programme.name}: ${inWords(happened.map(({ words }) => words))}.`,
          ...(programme.toVerify
            ? { toConfirm: 'The dates of the programme, from its publisher.' }
            : {}),
        };
      }
    }
  },
};
