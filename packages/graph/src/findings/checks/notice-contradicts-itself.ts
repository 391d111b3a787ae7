import type { Day } from '@sharing-atlas/model';
import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, RegisterFacts } from '../facts.ts';
import { basesOf, flowsOf, inWords, ofKind, senderOf, together, usesOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** Two things that a notice says and that cannot both be meant. */
export const noticeContradictsItself: Check = {
  id: 'notice-contradicts-itself',
  title: 'The notice contradicts itself',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 5(1)(a), 12(1)',
    'What people are told has to be clear. Of two statements that exclude each other they cannot know which holds.',
  ),
  mend: 'Decide which is right and change the other.',
  notIf: 'The two are about different things, and the notice can be made to say so.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      yield* onlyIfAndMore(facts, register, asAt);
      yield* basesOfFlowAndPurpose(facts, register);
      yield* allButAndFewer(facts, register);
    }
  },
};

const GROUND_OF_BASIS: Readonly<Record<string, string>> = {
  '6(1)(a)': 'CONSENT',
  '6(1)(c)': 'LAW',
  '6(1)(d)': 'WELFARE',
};

/** "Only if", and elsewhere more than that. */
function* onlyIfAndMore(
  facts: RegisterFacts,
  register: CheckedRegister,
  asAt: Day,
): Generator<Hit> {
  for (const condition of facts.own('Condition', register.id)) {
    if (condition.onlyIf.length === 0) continue;
    const grounds: ReadonlySet<string> = new Set(condition.onlyIf);
    const bases = usesOf(facts, register)
      .filter(({ scope }) => scope === 'NOTICE')
      .flatMap((use) => basesOf(facts, use, 'ART6'))
      .filter(({ basis }) => {
        const ground = GROUND_OF_BASIS[basis.reference.replace('UK GDPR Art ', '')];
        return ground === undefined || !grounds.has(ground);
      });
    const flows = flowsOf(facts, register, asAt).filter((flow) => {
      if (senderOf(facts, flow)?.from !== register.publisherId) return false;
      const isByLaw =
        flow.lawNotNamed ||
        flow.modality === 'MUST' ||
        facts.from(flow.id, 'REQUIRED_BY').length > 0;
      const purposes = facts.from(flow.id, 'FOR').map(({ to }) => facts.all('Purpose').get(to));
      return !isByLaw && flow.consent === null && purposes.some((one) => one?.forOthers === true);
    });
    if (bases.length + flows.length === 0) continue;
    const more = [
      ...bases.map(({ basis }) => `${basis.name.toLowerCase()} as a basis`),
      ...flows.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)),
    ];
    yield {
      registerId: register.id,
      subjectId: condition.id,
      aboutIds: [...bases.map(({ basis }) => basis.id), ...flows.map(({ id }) => id)],
      statementIds: together(
        condition.statementIds,
        ...bases.map(({ claim }) => claim.statementIds),
        ...flows.map(({ statementIds }) => statementIds),
      ),
      words: `It is said that information is shared only on certain grounds; elsewhere there is more: ${inWords(more)}.`,
    };
  }
}

/** One set of bases for a flow, another for the purpose that it serves. */
function* basesOfFlowAndPurpose(facts: RegisterFacts, register: CheckedRegister): Generator<Hit> {
  const uses = usesOf(facts, register);
  for (const ofFlow of uses.filter(({ scope }) => scope === 'FLOW')) {
    const flowBases = basesOf(facts, ofFlow, 'ART6').map(({ basis }) => basis);
    const flows = facts.to(ofFlow.id, 'RELIES_ON').map(({ from }) => from);
    const purposes = new Set(
      flows
        .flatMap((id) => facts.from(id, 'FOR'))
        .flatMap(({ to }) => [to, facts.all('Purpose').get(to)?.withinId ?? to]),
    );
    for (const ofPurpose of uses.filter(({ scope }) => scope === 'PURPOSE')) {
      const shared = facts.to(ofPurpose.id, 'RELIES_ON').filter(({ from }) => purposes.has(from));
      const allowed = new Set(basesOf(facts, ofPurpose, 'ART6').map(({ basis }) => basis.id));
      const other = flowBases.filter(({ id }) => !allowed.has(id));
      if (shared.length === 0 || allowed.size === 0 || other.length === 0) continue;
      yield {
        registerId: register.id,
        subjectId: ofFlow.id,
        part: ofPurpose.id,
        aboutIds: [...flows, ...shared.map(({ from }) => from)],
        statementIds: together(
          ofKind(facts, ofFlow.statementIds, 'LEGAL_BASIS'),
          ofPurpose.statementIds,
        ),
        words: `For this sharing ${inWords(other.map(({ name }) => name.toLowerCase()))} is among the bases; for the purpose that it serves the notice gives other bases.`,
      };
    }
  }
}

/** "All rights but this one", and then a list of fewer. */
function* allButAndFewer(facts: RegisterFacts, register: CheckedRegister): Generator<Hit> {
  const offers = facts.from(register.noticeId, 'OFFERS');
  for (const allBut of offers.filter(({ allOthers }) => allOthers)) {
    const listed = offers.filter(
      (offer) => offer.polarity === 'OFFERED' && offer.bases.join(' ') === allBut.bases.join(' '),
    );
    const missing = [...facts.all('Right').values()].filter(
      ({ id }) => id !== allBut.to && !offers.some(({ to }) => to === id),
    );
    if (listed.length === 0 || missing.length === 0) continue;
    yield {
      registerId: register.id,
      subjectId: register.noticeId,
      part: allBut.to,
      aboutIds: [allBut.to, ...missing.map(({ id }) => id)],
      statementIds: together(allBut.statementIds, ...listed.map((one) => one.statementIds)),
      words: `All rights but one are said to apply; the list that follows has ${listed.length} and leaves out ${inWords(missing.map(({ name }) => name.toLowerCase()))}.`,
    };
  }
}
