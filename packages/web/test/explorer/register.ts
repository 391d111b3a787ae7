import type {
  Material,
  MaterialFlow,
  MaterialMembership,
  MaterialParty,
  RegisterFacts,
} from '../../src/explorer/material.ts';
import { materialFrom } from '../../src/explorer/material.ts';
import { keyOf, type Wanted, wantedFor } from '../../src/explorer/pieces.ts';
import type { View } from '../../src/explorer/view.ts';

/** A small register to explore, with what a server would answer about it. */

export function party(id: string, more: Partial<MaterialParty> = {}): MaterialParty {
  const standing = { state: 'UNKNOWN', badge: null, words: 'No end recorded' } as const;
  return { id, name: id, shortName: null, kind: 'ORGANISATION', standing, ...more };
}

export function flow(
  id: string,
  from: string,
  to: string,
  more: Partial<MaterialFlow> = {},
): MaterialFlow {
  return {
    id,
    name: id,
    passage: id,
    verb: null,
    condition: null,
    assertion: 'STATED',
    validity: 'UNKNOWN',
    sender: { party: { id: from } },
    recipient: { party: { id: to } },
    carries: [],
    excludes: [],
    purposes: [],
    stages: [],
    bearingBases: [],
    agreements: [],
    statements: [{ id: 'S1', notice: { id: 'source:n' } }],
    ...more,
  };
}

export function carries(...ids: string[]): Pick<MaterialFlow, 'carries'> {
  return {
    carries: ids.map((id) => ({
      assertion: 'STATED',
      openWords: null,
      category: { id, name: id, classes: [] },
    })),
  };
}

export function member(memberId: string, hubId: string): MaterialMembership {
  const period = { firstDay: null, lastDay: null, words: 'first day not known, no end recorded' };
  return {
    memberId,
    hubId,
    assertion: 'STATED',
    openWords: null,
    state: 'UNKNOWN',
    period,
    statements: [],
  };
}

export const facts: RegisterFacts = {
  basisKinds: new Map(),
  cut: [],
  revision: 1,
  controllerIds: ['org:trust'],
  hubs: [{ id: 'hub:mash', name: 'MASH' }],
  categories: new Map(
    [
      { id: 'cat:health', name: 'Health', broader: [], classes: [] },
      { id: 'cat:mental', name: 'Mental health', broader: ['cat:health'], classes: [] },
      { id: 'cat:names', name: 'Names', broader: [], classes: [] },
    ].map((each) => [each.id, each]),
  ),
  agreements: new Map([
    [
      'agreement:one',
      {
        id: 'agreement:one',
        title: 'Agreement one',
        titleKnown: true,
        tier: 'FRAMEWORK',
        state: 'UNKNOWN',
        under: [],
        partyIds: ['org:trust', 'org:police'],
      },
    ],
  ]),
};

export const parties: readonly MaterialParty[] = [
  party('org:trust'),
  party('hub:mash', { kind: 'HUB' }),
  party('org:police'),
  party('org:ccg', { standing: { state: 'ENDED', badge: 'Ended 2021', words: 'Ended' } }),
  party('team:early-help', { kind: 'TEAM' }),
  party('class:schools', { kind: 'CLASS' }),
  party('org:home-office'),
];

export const flows: readonly MaterialFlow[] = [
  flow('flow:to-mash', 'org:trust', 'hub:mash'),
  flow('flow:to-police', 'org:trust', 'org:police', {
    ...carries('cat:mental'),
    agreements: [{ openWords: null, agreement: { id: 'agreement:one', title: 'Agreement one' } }],
  }),
  flow('flow:from-police', 'org:police', 'org:trust', carries('cat:names')),
  flow('flow:to-schools', 'org:trust', 'class:schools'),
  flow('flow:schools', 'class:schools', 'org:home-office', carries('cat:health')),
];

export const memberships: readonly MaterialMembership[] = [
  member('org:police', 'hub:mash'),
  member('org:ccg', 'hub:mash'),
  member('team:early-help', 'hub:mash'),
];

/** What a server answers that holds exactly this register. */
function answer(wanted: Wanted) {
  const kept =
    wanted.kind === 'AROUND'
      ? flows.filter((each) => touches(each, wanted.id))
      : wanted.kind === 'CATEGORY'
        ? flows.filter((each) => each.carries.some(({ category }) => category.id === wanted.id))
        : wanted.kind === 'AGREEMENT'
          ? flows.filter((each) => each.agreements.some((one) => one.agreement.id === wanted.id))
          : flows.filter((each) => touches(each, wanted.from) || touches(each, wanted.to));
  const members =
    wanted.kind === 'AROUND'
      ? memberships.filter((each) => each.hubId === wanted.id || each.memberId === wanted.id)
      : [];
  const ids = new Set([
    ...(wanted.kind === 'AROUND' ? [wanted.id] : []),
    ...kept.flatMap((each) => [each.sender.party.id, each.recipient.party.id]),
    ...members.flatMap((each) => [each.hubId, each.memberId]),
  ]);
  return {
    parties: parties.filter(({ id }) => ids.has(id)),
    flows: kept,
    memberships: members,
    cut: false,
  };
}

function touches(each: MaterialFlow, id: string): boolean {
  return each.sender.party.id === id || each.recipient.party.id === id;
}

/** The material for a view, read from this register. */
export function materialFor(view: View): Material {
  const wanted = [...wantedFor(view, facts).values()];
  return materialFrom(facts, new Map(wanted.map((each) => [keyOf(each), answer(each)])));
}
