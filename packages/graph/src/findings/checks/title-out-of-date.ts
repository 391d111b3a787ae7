import type { Day } from '@sharing-atlas/model';
import type { Check } from '../check.ts';
import type { NodeFact, RegisterFacts } from '../facts.ts';
import { nearlyWrites, writes } from '../names.ts';
import { partyClaims, quoted, stateAt } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A body is given a title that it did not bear at the date, or that is misspelt. */
export const titleOutOfDate: Check = {
  id: 'title-out-of-date',
  title: 'The title of an office or body is not its own at this date',
  grade: 'FAULT',
  rule: ukGdpr('Art 12(1), 13(1)(e)', 'What people are told about recipients has to be clear.'),
  mend: 'Use the title that the body bears now.',
  notIf: 'The notice is only about a time when the title was in use, and spells it rightly.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { party, claim, place } of partyClaims(facts, register, asAt)) {
        const names = datedNames(facts, party.id);
        if (party.kind !== 'ORGANISATION' || names.length === 0) continue;
        const written = claim.writtenAs ?? party.name;
        if (party.shortName !== null && writes(written, party.shortName)) continue;
        const said = whatIsWrong(written, names, asAt);
        if (said === null) continue;
        yield {
          ...place,
          aboutIds: [party.id],
          words: said,
        };
      }
    }
  },
};

function datedNames(facts: RegisterFacts, partyId: string): NodeFact<'PartyName'>[] {
  return facts
    .to(partyId, 'NAMES')
    .flatMap(({ from }) => facts.all('PartyName').get(from) ?? [])
    .filter(({ validFrom, validTo }) => validFrom !== null || validTo !== null);
}

function whatIsWrong(
  written: string,
  names: readonly NodeFact<'PartyName'>[],
  asAt: Day,
): string | null {
  const exact = names.filter(({ name }) => writes(written, name));
  const near = names.filter(({ name }) => nearlyWrites(written, name));
  const meant = exact.length > 0 ? exact : near;
  const isInUse = (name: NodeFact<'PartyName'>) =>
    !['ENDED', 'NOT_BEGUN'].includes(stateAt(name, asAt));
  const outOfDate = meant.length > 0 && !meant.some(isInUse);
  const misspelt = exact.length === 0 && near.length > 0;
  const current = names.find(isInUse)?.name;
  const sentences = [
    outOfDate && current !== undefined
      ? `${quoted(written)} is not its title at this date; that is ${current}.`
      : null,
    misspelt ? `${quoted(written)} is a misspelling of ${quoted(near[0]?.name ?? '')}.` : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}
