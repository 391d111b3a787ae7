import { type Day, earliestDay } from '@sharing-atlas/model';
import type { Check, Hit } from '../check.ts';
import type { CheckedRegister, ClaimFact, NodeFact, RegisterFacts } from '../facts.ts';
import { hasEnded, lastDayOf, stateAt, usesOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A statute, section or regulation is cited that was no longer law at the date. */
export const statuteRepealed: Check = {
  id: 'statute-repealed',
  title: 'A repealed law is cited',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 6(3), 13(1)(c)',
    'A basis in law has to be law. What has been repealed can found no use of data today.',
  ),
  mend: 'Cite the law that took its place, after checking that it says the same.',
  notIf: 'The passage speaks of a time when it was law.',
  *find(facts, asAt) {
    yield* endedLaw(facts, asAt, (law) => law.kind !== 'GUIDANCE', 'was law until');
  },
};

/** Citations of what was no longer in force, by the notice or by a use of bases. */
export function* endedLaw(
  facts: RegisterFacts,
  asAt: Day,
  isMeant: (law: NodeFact<'Legislation'>) => boolean,
  verb: string,
): Generator<Hit> {
  for (const register of facts.registers) {
    for (const claim of citationsOf(facts, register)) {
      const law = facts.all('Legislation').get(claim.to);
      if (law === undefined || !isMeant(law) || !hasEnded(law, asAt)) continue;
      const next = followerOf(facts, law.id, asAt);
      const later = next === undefined ? undefined : mayHaveFollowed(facts, next, asAt);
      yield {
        registerId: register.id,
        subjectId: law.id,
        aboutIds: [law, next, later].flatMap((one) => one?.id ?? []),
        statementIds: claim.statementIds,
        words: [
          `${law.title} ${verb} ${lastDayOf(law)}`,
          next === undefined ? '' : `; ${next.title} took its place`,
          later === undefined
            ? ''
            : `, and ${later.title} may have taken that one’s: on which day is to verify`,
          '.',
        ].join(''),
      };
    }
  }
}

/** What a notice cites, by itself and in its uses of bases. */
export function citationsOf(facts: RegisterFacts, register: CheckedRegister): ClaimFact[] {
  return [register.noticeId, ...usesOf(facts, register).map(({ id }) => id)].flatMap((id) =>
    facts.from(id, 'CITES'),
  );
}

function followerOf(
  facts: RegisterFacts,
  lawId: string,
  asAt: Day,
  seen: ReadonlySet<string> = new Set(),
): NodeFact<'Legislation'> | undefined {
  const next = facts.from(lawId, 'SUCCEEDED_BY')[0];
  const law = next === undefined ? undefined : facts.all('Legislation').get(next.to);
  if (law === undefined || seen.has(law.id)) return undefined;
  if (!hasEnded(law, asAt)) return law;
  return followerOf(facts, law.id, asAt, new Set([...seen, law.id])) ?? law;
}

/** What may be in force instead of a law already: the day on which it ends is not known exactly. */
function mayHaveFollowed(
  facts: RegisterFacts,
  law: NodeFact<'Legislation'>,
  asAt: Day,
): NodeFact<'Legislation'> | undefined {
  if (law.validTo === null || earliestDay(law.validTo) > asAt || hasEnded(law, asAt)) {
    return undefined;
  }
  const next = facts.from(law.id, 'SUCCEEDED_BY')[0];
  const later = next === undefined ? undefined : facts.all('Legislation').get(next.to);
  return later === undefined || stateAt(later, asAt) === 'NOT_BEGUN' ? undefined : later;
}
