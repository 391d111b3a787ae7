import type { Day } from '@sharing-atlas/model';
import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, RegisterFacts } from '../facts.ts';
import { flowsOf, isNotIdentified, recipientOf, senderOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** Data come from somebody who is not named. */
export const sourceNotNamed: Check = {
  id: 'source-not-named',
  title: 'A source of data is not named',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 14(2)(f)',
    'Where data do not come from the person, people are told the source.',
  ),
  mend: 'Name the body that supplies it, or at least the kind of body.',
  notIf:
    'A law lays down that the data are obtained and protects the person (Art 14(5)(c)), or they come from the person.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of incoming(facts, register, asAt)) {
        const from = senderOf(facts, flow);
        if (from === undefined || !isNotIdentified(facts, from.from)) continue;
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: [from.from],
          statementIds: from.statementIds,
          words: `${flow.name}: who supplies it is not named.`,
        };
      }
      yield* ofWhatIsHeld(facts, register, asAt);
    }
  },
};

function incoming(facts: RegisterFacts, register: CheckedRegister, asAt: Day) {
  return flowsOf(facts, register, asAt).filter((flow) => {
    const to = recipientOf(facts, flow);
    return to?.to === register.publisherId && to.role !== 'OWN_TEAM';
  });
}

/** What is held, where no flow brings it, and the person cannot have given it or is not said to. */
function* ofWhatIsHeld(facts: RegisterFacts, register: CheckedRegister, asAt: Day): Generator<Hit> {
  const flows = incoming(facts, register, asAt);
  const brought = new Set(flows.flatMap(({ id }) => facts.from(id, 'CARRIES').map(({ to }) => to)));
  const isFromPerson = flows.some((flow) => {
    const sender = senderOf(facts, flow)?.from ?? '';
    return facts.all('Party').get(sender)?.kind === 'SUBJECT';
  });
  for (const claim of facts.from(register.noticeId, 'LISTS')) {
    const category = facts.all('DataCategory').get(claim.to);
    if (category === undefined || brought.has(category.id)) continue;
    if (category.issuedBy === null && isFromPerson) continue;
    yield {
      registerId: register.id,
      subjectId: register.noticeId,
      part: category.id,
      aboutIds: [category.id],
      statementIds: claim.statementIds,
      words: `${category.name}: held; who supplies it is not said.${category.issuedBy === null ? '' : ` It is given out by ${category.issuedBy}.`}`,
    };
  }
}
