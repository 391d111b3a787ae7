import type { PartyRow } from '@sharing-atlas/graph';
import { claimNode, restsOn } from './linked-data-claims.ts';
import { type LinkedNode, linkedNode, recordIri } from './linked-data-terms.ts';

/** A party as far as this register, or the shared one, speaks of it: no claim of another register. */
export function partyNode(row: PartyRow, registerId: string): LinkedNode {
  const { party } = row;
  const here = <Entry extends { readonly link: { readonly registerId: string | null } }>(
    links: readonly Entry[],
  ) => links.filter(({ link }) => link.registerId === registerId);
  return linkedNode({
    '@id': recordIri(party.id),
    '@type': ['atlas:Party', ...roleTypes(here(row.roles).map(({ link }) => link))],
    'rdfs:label': party.name,
    'atlas:kind': party.kind,
    'atlas:area': party.area,
    'atlas:openWords': party.registerId === registerId ? party.open : null,
    'atlas:firstDay': party.validFrom,
    'atlas:endsBefore': party.validTo,
    'atlas:identifier': row.identifiers.map(({ scheme, value, toVerify }) =>
      linkedNode({
        '@type': 'atlas:Identifier',
        'atlas:scheme': scheme,
        'atlas:value': value,
        'atlas:toVerify': toVerify ? true : null,
      }),
    ),
    'atlas:roleClaim': here(row.roles).map(({ id, link: { role, ...link } }) =>
      claimNode('atlas:RoleClaim', { 'atlas:role': role, 'atlas:of': recordIri(id) }, link),
    ),
    'atlas:membershipClaim': here(row.memberOf).map(({ id, link }) =>
      claimNode('atlas:MembershipClaim', { 'atlas:memberOf': recordIri(id) }, link),
    ),
    ...restsOn(party.registerId === registerId ? party.statementIds : []),
  });
}

const DPV_ROLE: Readonly<Record<string, string>> = {
  CONTROLLER: 'dpv:DataController',
  JOINT_CONTROLLER: 'dpv:JointDataControllers',
  PROCESSOR: 'dpv:DataProcessor',
};

/** Only roles that the notice states without a condition; all others are in the role claims alone. */
function roleTypes(
  roles: readonly {
    readonly role: string;
    readonly assertion: string;
    readonly condition: string | null;
  }[],
): string[] {
  const stated = roles.filter((entry) => entry.assertion === 'STATED' && entry.condition === null);
  return [...new Set(stated.flatMap(({ role }) => DPV_ROLE[role] ?? []))];
}
