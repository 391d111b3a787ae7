import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, ClaimFact, NodeFact, RegisterFacts } from '../facts.ts';
import { basesOf, flowsOf, kindsOf, nameOf, recipientOf, senderOf, usesOf } from '../reads.ts';
import { dpa2018 } from '../rules.ts';

/** Criminal offence data, or what suggests it, and no Article 10 condition. */
export const criminalOffenceCondition: Check = {
  id: 'criminal-offence-condition',
  title: 'No condition is named for criminal offence data',
  grade: 'REVIEW',
  rule: dpa2018(
    's.10(4), 10(5), 11(2)',
    'Outside the control of official authority, data on offences, alleged ones too, need a condition of Schedule 1. Under official authority they need none.',
  ),
  mend: 'Say that the data are used under official authority, or name the condition of Schedule 1.',
  notIf: 'The trust uses the data under official authority, or nothing on offences is passed.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      const isNamed = usesOf(facts, register).some(
        (use) => basesOf(facts, use, 'ART10').length > 0,
      );
      if (isNamed) continue;
      const flows = flowsOf(facts, register, asAt);
      const places = [register.noticeId, ...flows.map(({ id }) => id)];
      for (const claim of places.flatMap((id) => [
        ...facts.from(id, 'CARRIES'),
        ...facts.from(id, 'LISTS'),
      ])) {
        const hit = ofCategory(facts, register, claim);
        if (hit !== null) yield hit;
      }
      for (const flow of flows) {
        const hit = ofRecipient(facts, register, flow);
        if (hit !== null) yield hit;
      }
    }
  },
};

function ofCategory(facts: RegisterFacts, register: CheckedRegister, claim: ClaimFact): Hit | null {
  const category = facts.all('DataCategory').get(claim.to);
  if (category === undefined) return null;
  const is = category.classes.some(
    ({ gdprClass, holds }) => gdprClass === 'CRIMINAL_OFFENCE' && holds === 'IS',
  );
  if (!is && !category.alleges) return null;
  return {
    registerId: register.id,
    subjectId: claim.from,
    part: category.id,
    aboutIds: [category.id],
    statementIds: claim.statementIds,
    words: `${category.name}: ${is ? 'criminal offence data' : 'may hold criminal offence data'}. This notice names no condition for it; it need not.`,
  };
}

/** Only where what goes is not said, and no agreement, which was not read, could say more. */
function ofRecipient(
  facts: RegisterFacts,
  register: CheckedRegister,
  flow: NodeFact<'DataFlow'>,
): Hit | null {
  const to = recipientOf(facts, flow)?.to;
  if (to === undefined || senderOf(facts, flow)?.from !== register.publisherId) return null;
  const says = [...facts.from(flow.id, 'CARRIES'), ...facts.from(flow.id, 'GOVERNED_BY')];
  if (says.length > 0 || !kindsOf(facts, to).some(({ criminalJustice }) => criminalJustice)) {
    return null;
  }
  return {
    registerId: register.id,
    subjectId: flow.id,
    aboutIds: [to],
    statementIds: recipientOf(facts, flow)?.statementIds ?? [],
    words: `${nameOf(facts, to)}: what goes there is not said; the work of such a body suggests criminal offence data. No condition for it is named.`,
  };
}
