import { renamedTo } from '../findings/checks/body-renamed.ts';
import type { ClaimFact } from '../findings/facts.ts';
import { flowsOf, hasEnded, inWords, lastDayOf, nameOf, quoted } from '../findings/reads.ts';
import { type Entry, given, type Matter, merged, type Side } from './entry.ts';

/**
 * A party as both sides may know it: a body by its id. A kind of body, a team or what is not named
 * belongs to one notice; it is the same on the other side where both are of one kind of body alone,
 * or have one name.
 */
function sharedParty({ facts }: Side, id: string): { readonly key: string; readonly name: string } {
  const party = facts.all('Party').get(id);
  const name = party?.name ?? id;
  if (party === undefined || party.kind === 'ORGANISATION' || party.kind === 'CONCEPT') {
    return { key: id, name };
  }
  const [kind, ...others] = facts.from(id, 'INSTANCE_OF').map(({ to }) => to);
  if (party.kind === 'CLASS' && kind !== undefined && others.length === 0) {
    return { key: kind, name: nameOf(facts, kind) };
  }
  return { key: `${party.kind} ${name.toLowerCase()}`, name };
}

/** Whether it is a body, and how it stands at the day: from organisation history. */
function standing({ facts, asAt }: Side, id: string): string {
  const party = facts.all('Party').get(id);
  switch (party?.kind) {
    case 'ORGANISATION': {
      const renamed = renamedTo(facts, id, asAt).at(-1);
      const body = (renamed && facts.all('Party').get(renamed.to)) ?? party;
      if (hasEnded(body, asAt)) return `named; it ended, its last day was ${lastDayOf(body)}`;
      return renamed === undefined ? 'named' : `named; it is called ${body.name} now`;
    }
    case 'UNNAMED':
      return 'not named';
    case 'TEAM':
      return 'a team is named, not a body';
    case 'CLASS':
    case 'CONCEPT':
      return 'a kind of body; no body is named';
    default:
      return 'named';
  }
}

function partyEntry(
  side: Side,
  partyId: string,
  claim: ClaimFact,
  said: Pick<Entry, 'words' | 'aside'>,
): Entry {
  const { key, name } = sharedParty(side, partyId);
  const own = nameOf(side.facts, partyId);
  return {
    key,
    name,
    recordId: partyId,
    words: given([standing(side, partyId), ...said.words, claim.condition]),
    aside: given([
      own === name ? null : `here: ${own}`,
      claim.writtenAs === null || claim.writtenAs === own
        ? null
        : `written ${quoted(claim.writtenAs)}`,
      claim.assertion === 'INFERRED' ? 'inferred by a curator' : null,
      ...said.aside,
    ]),
    statementIds: claim.statementIds,
  };
}

/** The members that a notice names of its hubs, such as a MASH. */
export const hubMembers: Matter = {
  id: 'HUB_MEMBERS',
  title: 'Members of hubs, such as the MASH',
  absent: 'Not stated here',
  note: 'Being a member does not say what is received. A hub whose members are not stated may have any.',
  tell(side) {
    const { facts, register, asAt } = side;
    const claims = facts
      .claimsIn(register.id)
      .filter((claim) => claim.type === 'MEMBER_OF' && !hasEnded(claim, asAt));
    const hubs = [...facts.all('Party').values()].filter(
      ({ kind, registerId }) => kind === 'HUB' && registerId === register.id,
    );
    const entries = merged(
      claims.map((claim) =>
        partyEntry(side, claim.from, claim, {
          words: [],
          aside: [`of ${nameOf(facts, claim.to)}`],
        }),
      ),
    );
    const named = entries.length === 0 ? 'names no members' : `members named: ${entries.length}`;
    return {
      entries,
      words:
        hubs.length === 0
          ? 'Speaks of no hub.'
          : `Speaks of ${inWords(hubs.map(({ name }) => name))}; ${named}.`,
      open: given([...hubs.map(({ open }) => open), ...claims.map(({ open }) => open)]),
    };
  },
};

/** Who uses data for the controller and on its instructions (UK GDPR Art 28). */
export const processors: Matter = {
  id: 'PROCESSORS',
  title: 'Processors',
  absent: 'Not stated here',
  note: 'Who uses data for the controller and on its instructions (UK GDPR Art 4(8), 28). A notice need not name them: it may name categories of recipients.',
  tell(side) {
    const { facts, register, asAt } = side;
    const flows = flowsOf(facts, register, asAt);
    const received = flows.flatMap((flow) =>
      facts
        .from(flow.id, 'RECEIVED_BY')
        .filter(({ role }) => role === 'PROCESSOR')
        .map((claim) =>
          partyEntry(side, claim.to, claim, { words: [], aside: rolesBeside(side, claim.to) }),
        ),
    );
    const acting = facts
      .claimsIn(register.id)
      .filter(
        (claim) => claim.type === 'ACTS_AS' && claim.role === 'PROCESSOR' && !hasEnded(claim, asAt),
      )
      .map((claim) => {
        const of = facts.all('Party').get(claim.to);
        const system = of?.kind === 'SYSTEM' ? [`for the system ${of.name}`] : [];
        const aside = [...system, ...rolesBeside(side, claim.from)];
        return partyEntry(side, claim.from, claim, { words: [], aside });
      });
    const entries = merged([...received, ...acting]);
    const named = entries.filter(({ words }) => words.some((word) => word.startsWith('named')));
    const kinds = entries.length === 0 ? 'States no processor.' : 'Names none; only kinds of body.';
    return {
      entries,
      open: [],
      words: named.length === 0 ? kinds : `Names ${inWords(named.map(({ name }) => name))}.`,
    };
  },
};

/** Other roles that the notice gives a processor or what it is a part of */
function rolesBeside({ facts, register, asAt }: Side, partyId: string): string[] {
  const wholes = facts.from(partyId, 'PART_OF').map(({ to }) => to);
  return [partyId, ...wholes]
    .flatMap((id) => facts.from(id, 'ACTS_AS'))
    .filter((claim) => claim.registerId === register.id && !hasEnded(claim, asAt))
    .filter(({ role }) => role !== null && role !== 'PROCESSOR' && role !== 'SUB_PROCESSOR')
    .map(({ role, condition }) =>
      given([`also ${role?.toLowerCase().replaceAll('_', ' ')}`, condition]).join(', '),
    );
}
