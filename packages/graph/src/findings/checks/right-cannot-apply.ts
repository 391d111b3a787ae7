import type { Check } from '../check.ts';
import { inWords } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** By the article that gives a right: the bases on which alone it applies. */
const APPLIES_ON: Readonly<Record<string, readonly string[]>> = {
  'Art 7(3)': ['6(1)(a)', '9(2)(a)'],
  'Art 20': ['6(1)(a)', '6(1)(b)', '9(2)(a)'],
  'Art 21(1)': ['6(1)(e)', '6(1)(f)'],
};

/** A right is offered for a basis on which it does not apply. */
export const rightCannotApply: Check = {
  id: 'right-cannot-apply',
  title: 'A right is offered that cannot apply to the basis relied on',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 7(3), 20, 21',
    'The right to object is for public task and legitimate interests; portability for consent and contract; withdrawal for consent. To object to direct marketing is possible whatever the basis.',
  ),
  mend: 'Offer the right for the bases on which it applies.',
  notIf: 'The trust grants more than the law asks, and means to.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const offer of facts.from(register.noticeId, 'OFFERS')) {
        const right = facts.all('Right').get(offer.to);
        const on = right?.articles.map((article) => APPLIES_ON[article]).find(Boolean);
        if (right === undefined || on === undefined || offer.polarity !== 'OFFERED') continue;
        const bases = offer.bases.flatMap((id) => facts.all('LegalBasis').get(id) ?? []);
        const isOn = ({ reference }: { reference: string }) =>
          on.includes(reference.replace('UK GDPR Art ', ''));
        const not = bases.filter((basis) => !isOn(basis));
        if (not.length === 0) continue;
        const applies = bases.filter(isOn).map(({ name }) => name.toLowerCase());
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part: right.id,
          aboutIds: [right.id, ...not.map(({ id }) => id)],
          statementIds: offer.statementIds,
          words: `${right.name} is offered where the trust relies on ${inWords(not.map(({ name }) => name.toLowerCase()))}; it does not apply there.${applies.length === 0 ? '' : ` It does apply to ${inWords(applies)}.`}`,
        };
      }
    }
  },
};
