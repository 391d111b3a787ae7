import type { Check } from '../check.ts';
import { citationsOf } from './statute-repealed.ts';

/** A statute that work with children rests on is not cited. */
export const coreStatuteMissing: Check = {
  id: 'core-statute-missing',
  title: 'A core statute is not cited',
  grade: 'GAP',
  rule: {
    words:
      'The Children Acts of 1989 and 2004 hold the duties that most sharing about children rests on. A notice need not cite them; people cannot check a basis in law that they are not told.',
    provision: 'UK GDPR Art 6(3), 13(1)(c); Children Act 1989 s.17, 47; Children Act 2004 s.10, 11',
    since: '2004-11-15',
  },
  mend: 'Cite the Act, with the section that the sharing rests on.',
  notIf:
    'Another notice that this one points to cites it. Section 16LA of the 2004 Act, a duty to share, applies only once regulations say so.',
  *find(facts) {
    for (const register of facts.registers) {
      const cited = new Set(
        citationsOf(facts, register).flatMap(({ to }) => [
          to,
          ...facts.from(to, 'PART_OF').map((part) => part.to),
        ]),
      );
      for (const law of facts.all('Legislation').values()) {
        if (!law.core || cited.has(law.id)) continue;
        yield {
          registerId: register.id,
          subjectId: law.id,
          aboutIds: [law.id, register.noticeId],
          statementIds: [],
          words: `This notice does not cite the ${law.title}; it need not.`,
        };
      }
    }
  },
};
