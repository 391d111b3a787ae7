import { type Day, isOver, type PartyCertainty, periodState } from '@sharing-atlas/model';
import type { FlowFacts } from '../queries/flow-facts.ts';
import type { HubMembers } from '../queries/hub-members.ts';
import type { PossibleBodies } from '../queries/possible-bodies.ts';

/** What a row needs to be spread over the parties that it can concern. */
export interface PartyRowBase {
  readonly partyId: string;
  readonly partyCertainty: PartyCertainty;
  readonly throughId: string | null;
  readonly statementIds: readonly string[];
  readonly mayBeIds: readonly string[];
  /** Hubs and systems through which the flow goes to the party. */
  readonly viaIds: readonly string[];
}

/** Who is asked about: the party, and all that are meant by it (its teams, bodies of its kind). */
export interface Wanted {
  readonly id: string;
  readonly meantIds: readonly string[];
}

/** The bodies that a kind of body may mean at a date: none that had ended or not begun by then. */
export function bodiesThatMayBe(
  classId: string,
  possible: readonly PossibleBodies[],
  asAt: Day,
): string[] {
  const bodies = possible.find((entry) => entry.classId === classId)?.bodies ?? [];
  return bodies
    .filter(({ validFrom, validTo }) => !isOver({ from: validFrom, to: validTo }, asAt))
    .map(({ id }) => id);
}

/** A team that a flow goes via acts for the sender; a hub or system is on the way to the recipient. */
export function viaIdsOf({ via }: FlowFacts): string[] {
  return via.filter(({ kind }) => kind === 'HUB' || kind === 'SYSTEM').map(({ id }) => id);
}

/**
 * The row itself and a row for each member of its hub; asked of one party, only the rows that
 * concern it: by name, as a team of it or an instance of its kind, as a member of a hub, through it
 * if it is a hub or system, or as a body of the kind that the notice mentions.
 */
export function rowsAskedFor<Row extends PartyRowBase>(
  row: Row,
  wanted: Wanted | null,
  asAt: Day,
  hubs: readonly HubMembers[],
): Row[] {
  const members = memberRows(row, asAt, hubs);
  if (wanted === null) return [row, ...members];
  const found = [row, ...members].filter((entry) => wanted.meantIds.includes(entry.partyId));
  if (found.length === 0 && row.viaIds.includes(wanted.id)) {
    return [{ ...row, throughId: wanted.id }];
  }
  if (!row.mayBeIds.includes(wanted.id)) return found;
  return [
    ...found,
    { ...row, partyId: wanted.id, partyCertainty: 'MAY_BE_INSTANCE', throughId: row.partyId },
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
