import { latestDay } from '@sharing-atlas/model';
import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, ClaimFact, NodeFact, RegisterFacts } from '../facts.ts';
import { dateInWords, hasEnded, lastDayOf, quoted, together } from '../reads.ts';
import { dataSharingCode } from '../rules.ts';

type Agreement = NodeFact<'Agreement'>;

function* agreementsOf(facts: RegisterFacts): Generator<[CheckedRegister, Agreement]> {
  for (const register of facts.registers) {
    for (const agreement of facts.own('Agreement', register.id)) yield [register, agreement];
  }
}

function hitOf(
  facts: RegisterFacts,
  register: CheckedRegister,
  agreement: Agreement,
  words: string,
): Hit {
  const flows = facts.to(agreement.id, 'GOVERNED_BY').map(({ from }) => from);
  return {
    registerId: register.id,
    subjectId: agreement.id,
    aboutIds: flows,
    statementIds: agreement.statementIds,
    words,
  };
}

/** An agreement whose last day has passed. */
export const agreementExpired: Check = {
  id: 'agreement-expired',
  title: 'An agreement has expired',
  grade: 'FAULT',
  rule: dataSharingCode('An agreement is kept up to date for as long as the sharing goes on.'),
  mend: 'Renew it, or record the agreement that took its place.',
  notIf:
    'It goes on by its own words until it is ended, or was renewed and this register does not know it.',
  *find(facts, asAt) {
    for (const [register, agreement] of agreementsOf(facts)) {
      if (!hasEnded(agreement, asAt)) continue;
      yield hitOf(
        facts,
        register,
        agreement,
        `${agreement.title} expired; its last day was ${lastDayOf(agreement)}.`,
      );
    }
  },
};

/** An agreement that is recorded as not signed. What is not known is no finding. */
export const agreementUnsigned: Check = {
  id: 'agreement-unsigned',
  title: 'An agreement is not signed',
  grade: 'GAP',
  rule: dataSharingCode('Those who make an agreement sign it at a level that can answer for it.'),
  mend: 'Have it signed, and record the day.',
  notIf: 'It binds without a signature, or was signed since.',
  *find(facts) {
    for (const [register, agreement] of agreementsOf(facts)) {
      if (agreement.signed !== false) continue;
      yield hitOf(facts, register, agreement, `${agreement.title} is recorded as not signed.`);
    }
  },
};

/** An agreement whose day of review has passed. */
export const agreementOverdue: Check = {
  id: 'agreement-overdue',
  title: 'An agreement is overdue for review',
  grade: 'GAP',
  rule: dataSharingCode('An agreement is reviewed regularly, and when what it is about changes.'),
  mend: 'Review it, and record the next day of review.',
  notIf: 'It was reviewed, and this register does not know it.',
  *find(facts, asAt) {
    for (const [register, agreement] of agreementsOf(facts)) {
      const { reviewOn } = agreement;
      if (reviewOn === null || latestDay(reviewOn) >= asAt || hasEnded(agreement, asAt)) continue;
      yield hitOf(
        facts,
        register,
        agreement,
        `${agreement.title} was to be reviewed by ${dateInWords(reviewOn)}.`,
      );
    }
  },
};

/** A party to an agreement has left it or has ended. */
export const agreementPartyEnded: Check = {
  id: 'agreement-party-ended',
  title: 'A party to an agreement has left or ended',
  grade: 'FAULT',
  rule: dataSharingCode('An agreement names those who share now; who has left it is not bound.'),
  mend: 'Have whoever took its place join, and take it out of the agreement.',
  notIf: 'Its place was taken by law, with its rights and duties.',
  *find(facts, asAt) {
    for (const [register, agreement] of agreementsOf(facts)) {
      for (const claim of facts.from(agreement.id, 'PARTY')) {
        const party = facts.all('Party').get(claim.to);
        const hasLeft = hasEnded(claim, asAt);
        if (party === undefined || (!hasLeft && !hasEnded(party, asAt))) continue;
        const how = hasLeft
          ? `left it; its last day was ${lastDayOf(claim)}`
          : `has ended; its last day was ${lastDayOf(party)}`;
        yield {
          registerId: register.id,
          subjectId: agreement.id,
          part: party.id,
          aboutIds: [party.id],
          statementIds: together(agreement.statementIds, claim.statementIds),
          words: `${party.name}, a party to ${agreement.title}, ${how}.`,
          ...fromOutside(facts, claim),
        };
      }
    }
  },
};

/** What to confirm first where a body is a party by a source that nobody has confirmed. */
function fromOutside(facts: RegisterFacts, { sourceId, toVerify }: ClaimFact): Partial<Hit> {
  if (!toVerify) return {};
  const source = sourceId === null ? undefined : facts.all('Source').get(sourceId);
  return {
    toConfirm:
      source === undefined
        ? 'That it is a party to the agreement.'
        : `That it is a party to the agreement: the notice does not say so, it is taken from ${quoted(source.title)}.`,
  };
}

/** An agreement in force under one that is no longer so. */
export const upperAgreementLapsed: Check = {
  id: 'upper-agreement-lapsed',
  title: 'The agreement above has lapsed',
  grade: 'FAULT',
  rule: dataSharingCode('An agreement made under a framework rests on that framework.'),
  mend: 'Renew the framework, or make the agreement stand by itself.',
  notIf: 'It was made to outlast the framework.',
  *find(facts, asAt) {
    for (const [register, agreement] of agreementsOf(facts)) {
      if (hasEnded(agreement, asAt)) continue;
      const lapsed = above(facts, agreement.id).filter((one) => hasEnded(one, asAt));
      for (const one of lapsed) {
        yield {
          ...hitOf(
            facts,
            register,
            agreement,
            `${agreement.title} stands under ${one.title}, whose last day was ${lastDayOf(one)}.`,
          ),
          part: one.id,
        };
      }
    }
  },
};

/** All agreements above one. */
function above(facts: RegisterFacts, agreementId: string): Agreement[] {
  const found = new Map<string, Agreement>();
  const waiting = [agreementId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of facts.from(id, 'UNDER')) {
      const agreement = facts.all('Agreement').get(to);
      if (agreement === undefined || found.has(to) || to === agreementId) continue;
      found.set(to, agreement);
      waiting.push(to);
    }
  }
  return [...found.values()];
}
