import type { Check } from '../check.ts';
import { isOfTitle } from '../names.ts';
import { quoted } from '../reads.ts';
import { ukGdpr } from '../rules.ts';
import { citationsOf } from './statute-repealed.ts';

/** A law is cited under a title that is not its own. */
export const titleMiscited: Check = {
  id: 'title-miscited',
  title: 'The title of a law is cited wrongly',
  grade: 'REVIEW',
  rule: ukGdpr(
    'Art 12(1)',
    'What people are told has to be clear; they must be able to find the law.',
  ),
  mend: 'Cite the title as the law itself gives it.',
  notIf: 'Another law bears this title.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const claim of citationsOf(facts, register)) {
        const law = facts.all('Legislation').get(claim.to);
        if (law === undefined || claim.writtenAs === null) continue;
        if (isOfTitle(claim.writtenAs, law.title)) continue;
        yield {
          registerId: register.id,
          subjectId: law.id,
          aboutIds: [law.id],
          statementIds: claim.statementIds,
          words: `${quoted(claim.writtenAs)} is cited; the title is ${law.title}.`,
          toConfirm: `That ${law.title} is meant.`,
        };
      }
    }
  },
};
