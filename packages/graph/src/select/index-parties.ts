import type { IndexAgreementRow } from '../queries/index-agreements.ts';
import type { IndexPartyRow } from '../queries/index-parties.ts';
import type { AgreementEntry, PartyEntry, Table } from './entries.ts';
import { type Building, pick, tableOf, targets } from './index-tables.ts';

/** The parties, with what leads from one to another. Their flows and agreements are still to be filled in. */
export function partiesOf(rows: readonly IndexPartyRow[]): Table<Building<PartyEntry>> {
  const openHubs = openHubsOf(rows);
  const parties = tableOf(rows, (row, place) => partyOf(row, place, openHubs.has(row.id)));
  for (const row of rows) linkParty(row, parties);
  return parties;
}

/** Hubs whose list of members may not be all of them: words leave it open, or nobody wrote one down. */
function openHubsOf(rows: readonly IndexPartyRow[]): ReadonlySet<string> {
  const memberships = rows.flatMap(({ memberOf }) => memberOf);
  const named = new Set(memberships.map(({ id }) => id));
  const leftOpen = new Set(memberships.filter(({ open }) => open !== null).map(({ id }) => id));
  const open = rows.filter(
    ({ id, kind, openWords }) =>
      kind === 'HUB' && (openWords !== null || leftOpen.has(id) || !named.has(id)),
  );
  return new Set(open.map(({ id }) => id));
}

function partyOf(
  row: IndexPartyRow,
  place: number,
  membersLeftOpen: boolean,
): Building<PartyEntry> {
  return {
    place,
    id: row.id,
    kind: row.kind,
    name: row.name,
    shortName: row.shortName,
    area: row.area,
    registerId: row.registerId,
    validFrom: row.validFrom,
    validTo: row.validTo,
    instanceOf: [],
    partOf: [],
    memberOf: [],
    membersLeftOpen,
    sends: [],
    receives: [],
    agreements: [],
  };
}

function linkParty(row: IndexPartyRow, parties: Table<Building<PartyEntry>>): void {
  const party = parties.get(row.id);
  if (party === undefined) return;
  party.instanceOf.push(...pick(parties, row.instanceOf));
  party.partOf.push(...pick(parties, row.partOf));
  for (const { id, validFrom, validTo } of row.memberOf) {
    const of = parties.get(id);
    if (of !== undefined) party.memberOf.push({ of, validFrom, validTo });
  }
}

/** The agreements, with their parties, which are told of them. Their flows are still to be filled in. */
export function agreementsOf(
  rows: readonly IndexAgreementRow[],
  parties: Table<Building<PartyEntry>>,
): Table<Building<AgreementEntry>> {
  const agreements = tableOf(rows, agreementOf);
  for (const row of rows) {
    const agreement = agreements.get(row.id);
    if (agreement === undefined) continue;
    agreement.under.push(...pick(agreements, row.under));
    for (const party of targets(row.parties, parties)) {
      agreement.parties.push(party);
      party.agreements.push(agreement);
    }
  }
  return agreements;
}

function agreementOf(row: IndexAgreementRow, place: number): Building<AgreementEntry> {
  return {
    place,
    id: row.id,
    title: row.title,
    titleKnown: row.titleKnown,
    tier: row.tier,
    kind: row.kind,
    registerId: row.registerId,
    reviewOn: row.reviewOn,
    validFrom: row.validFrom,
    validTo: row.validTo,
    openWords: row.openWords,
    partiesLeftOpen: row.openWords !== null || row.parties.some(({ open }) => open !== null),
    parties: [],
    under: [],
    governs: [],
  };
}
