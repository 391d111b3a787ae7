import type { Check } from '../check.ts';
import type { RegisterFacts } from '../facts.ts';
import { basesOf, flowsOf, inWords, together, usesOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A flow carries, or may carry, special category data; nothing ties an Article 9 condition to it. */
export const specialCategoryBasisOfFlow: Check = {
  id: 'special-category-basis-of-flow',
  title: 'No Article 9 condition is stated for a flow of special category data',
  grade: 'REVIEW',
  rule: ukGdpr(
    'Art 9(1), 9(2)',
    'Special category data may be used only under one of the conditions of Article 9(2). A condition said of the whole notice leaves open whether it is for this flow.',
  ),
  mend: 'Say which condition the flow relies on, or that one condition is for all special category data.',
  notIf:
    'What goes is not special category data after all, or the condition named for the whole notice is meant for this flow.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      const isSaidForAll = usesOf(facts, register).some(
        (use) => use.forClass === 'SPECIAL_CATEGORY' && basesOf(facts, use, 'ART9').length > 0,
      );
      if (isSaidForAll) continue;
      for (const flow of flowsOf(facts, register, asAt)) {
        if (hasOwnCondition(facts, flow.id)) continue;
        const special = facts.from(flow.id, 'CARRIES').flatMap((claim) => {
          const category = facts.all('DataCategory').get(claim.to);
          const isSpecial = category?.classes.some(
            ({ gdprClass }) => gdprClass === 'SPECIAL_CATEGORY',
          );
          return category !== undefined && isSpecial ? [{ category, claim }] : [];
        });
        if (special.length === 0) continue;
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: special.map(({ category }) => category.id),
          statementIds: together(...special.map(({ claim }) => claim.statementIds)),
          words: `${flow.name}: ${inWords(special.map(({ category }) => category.name))} can be special category data. No Article 9 condition is stated for this flow.`,
        };
      }
    }
  },
};

function hasOwnCondition(facts: RegisterFacts, flowId: string): boolean {
  const purposes = facts.from(flowId, 'FOR').map(({ to }) => to);
  return [flowId, ...purposes].some((id) =>
    facts.from(id, 'RELIES_ON').some(({ to }) => basesOf(facts, { id: to }, 'ART9').length > 0),
  );
}
