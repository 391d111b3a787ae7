import type { Check, Hit } from '../check.ts';
import type { ClaimFact, NodeFact, RegisterFacts } from '../facts.ts';
import { nearlyWrites, writes } from '../names.ts';
import { nameOf, partyClaims, quoted } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

type Party = NodeFact<'Party'>;
type Found = Pick<Hit, 'words' | 'grade' | 'toConfirm'>;

/** A party is named by something that is not the name of a person in law. */
export const nameOfNoLegalBody: Check = {
  id: 'name-of-no-legal-body',
  title: 'A name matches no legal body',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 4(7), 4(9), 13(1)(e)',
    'Controllers and recipients are persons in law. A team, a service or a name that nobody bears leaves open who answers for the data.',
  ),
  mend: 'Name the legal body, and the team or service after it.',
  notIf:
    'The name is in use and this register does not know it; then add it to the body, with dates.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { party, claim, place } of partyClaims(facts, register, asAt)) {
        const found = faultIn(facts, party, claim);
        if (found === null) continue;
        yield {
          ...place,
          aboutIds: [party.id],
          ...found,
        };
      }
    }
  },
};

function faultIn(facts: RegisterFacts, party: Party, claim: ClaimFact): Found | null {
  if (party.kind === 'TEAM' && claim.type === 'MEMBER_OF') return ofTeam(facts, party);
  if (party.kind === 'ORGANISATION') return ofBody(facts, party, claim);
  return party.kind === 'CLASS' ? ofKindOfBody(facts, party) : null;
}

function ofTeam(facts: RegisterFacts, team: Party): Found {
  const body = facts.from(team.id, 'PART_OF')[0];
  return {
    grade: 'GAP',
    words:
      body === undefined
        ? `${team.name} is a team; whose team it is, is not said.`
        : `${team.name} is a part of ${nameOf(facts, body.to)} and no legal body.`,
  };
}

function ofBody(facts: RegisterFacts, body: Party, claim: ClaimFact): Found | null {
  if (body.nameIs === 'OFFICE_HOLDER' || body.nameIs === 'SERVICE') return standsFor(body, body);
  const written = claim.writtenAs;
  const known = namesOf(facts, body);
  if (written === null || known.some((name) => writes(written, name))) return null;
  // A dated name, nearly so written, is a title out of date: a check of its own.
  if (datedNamesOf(facts, body).some((name) => nearlyWrites(written, name))) return null;
  const toConfirm = body.toVerify ? `That ${body.name} is meant, and its name in law.` : undefined;
  return {
    words: `${quoted(written)} is the name of no body that this register knows; the nearest is ${body.name}.`,
    ...(toConfirm === undefined ? {} : { toConfirm }),
  };
}

function ofKindOfBody(facts: RegisterFacts, named: Party): Found | null {
  for (const { to } of facts.from(named.id, 'INSTANCE_OF')) {
    const concept = facts.all('Party').get(to);
    if (concept?.nameIs === 'SERVICE') return standsFor(named, concept);
  }
  return null;
}

function standsFor(named: Party, told: Party): Found {
  const what = told.nameIs === 'SERVICE' ? 'a service and no legal body' : 'not the person in law';
  const behind = told.behindName ?? 'not recorded';
  return {
    grade: 'GAP',
    words: `${named.name}: ${what}. Who answers for it: ${behind}.`,
    ...(told.nameIsToVerify ? { toConfirm: 'Who answers for it in law.' } : {}),
  };
}

function namesOf(facts: RegisterFacts, body: Party): string[] {
  const short = body.shortName === null ? [] : [body.shortName];
  return [body.name, ...short, ...facts.to(body.id, 'NAMES').flatMap(nameIn(facts))];
}

function datedNamesOf(facts: RegisterFacts, body: Party): string[] {
  return facts.to(body.id, 'NAMES').flatMap(nameIn(facts));
}

function nameIn(facts: RegisterFacts) {
  return ({ from }: ClaimFact) => facts.all('PartyName').get(from)?.name ?? [];
}
