import { type Day, type PartyCertainty, periodState } from '@sharing-atlas/model';
import type { HubMembers } from '../queries/hub-members.ts';

/** What a row needs to be spread over the parties that it can concern. */
export interface PartyRowBase {
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  readonly statementIds: readonly string[];
  readonly mayBeIds: readonly string[];
}

/**
 * The row itself and a row for each member of its hub; asked of one party, only the rows that
 * concern it: by name, as a member of a hub, or as a body of the kind that the notice mentions.
 */
export function rowsAskedFor<Row extends PartyRowBase>(
  row: Row,
  wanted: string | null,
  asAt: Day,
  hubs: readonly HubMembers[],
): Row[] {
  const members = memberRows(row, asAt, hubs);
  if (wanted === null) return [row, ...members];
  const found = [row, ...members].filter((entry) => entry.partyId === wanted);
  if (!row.mayBeIds.includes(wanted)) return found;
  return [
    ...found,
    { ...row, partyId: wanted, partyCertainty: 'MAY_BE_INSTANCE', throughId: row.partyId },
  ];
}

function memberRows<Row extends PartyRowBase>(
  row: Row,
  asAt: Day,
  hubs: readonly HubMembers[],
): Row[] {
  const hub = hubs.find((entry) => entry.hubId === row.partyId);
  const members = (hub?.members ?? []).filter(({ link }) => {
    const state = periodState({ from: link.validFrom, to: link.validTo }, asAt);
    return state === 'CURRENT' || state === 'UNKNOWN';
  });
  return members.map((member) => ({
    ...row,
    partyId: member.id,
    partyCertainty: 'MEMBER_OF_HUB',
    throughId: row.partyId,
    statementIds: [...new Set([...row.statementIds, ...member.link.statementIds])],
  }));
}
