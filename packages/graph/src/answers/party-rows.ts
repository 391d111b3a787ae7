import { type AnswerSide, type Day, isOver, type PartyCertainty } from '@sharing-atlas/model';
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

/** Who stands behind a party at a date: nobody who had ended, or not begun, by then. */
export interface PartiesBehind {
  /** The members of a hub. */
  membersOf(hubId: string): HubMembers['members'];
  /** The bodies that a kind of body may mean. */
  bodiesOf(classId: string): readonly string[];
}

/** Finds out once for an answer who stands behind each hub and each kind of body. */
export function partiesBehind({ hubs, possible }: Behind, asAt: Day): PartiesBehind {
  const stands = (period: { validFrom: string | null; validTo: string | null }) =>
    !isOver({ from: period.validFrom, to: period.validTo }, asAt);
  const members = new Map(
    hubs.map((hub) => [hub.hubId, hub.members.filter(({ link }) => stands(link))]),
  );
  const bodies = new Map(
    possible.map((kind) => [kind.classId, kind.bodies.filter(stands).map(({ id }) => id)]),
  );
  return {
    membersOf: (hubId) => members.get(hubId) ?? [],
    bodiesOf: (classId) => bodies.get(classId) ?? [],
  };
}

interface Behind {
  readonly hubs: readonly HubMembers[];
  readonly possible: readonly PossibleBodies[];
}

/** A team that a flow goes via acts for the sender; a hub or system is on the way to the recipient. */
export function viaIdsOf({ via }: FlowFacts): string[] {
  return via.filter(({ kind }) => kind === 'HUB' || kind === 'SYSTEM').map(({ id }) => id);
}

/** Tells of a flow whether it can concern the party asked about: all that {@link rowsAskedFor} would look at. */
export function canConcern(
  wanted: Wanted | null,
  { hubs, possible }: Behind,
): (flow: FlowFacts, side: AnswerSide) => boolean {
  if (wanted === null) return () => true;
  const meant = new Set(wanted.meantIds);
  const ends = new Set([
    ...meant,
    ...hubs
      .filter(({ members }) => members.some(({ id }) => meant.has(id)))
      .map((hub) => hub.hubId),
    ...possible
      .filter(({ bodies }) => bodies.some(({ id }) => id === wanted.id))
      .map((kind) => kind.classId),
  ]);
  return ({ senders, recipients, via }, side) =>
    (side === 'RECIPIENTS' ? recipients : senders).some(({ id }) => ends.has(id)) ||
    via.some(({ id }) => id === wanted.id);
}

/**
 * The row itself and a row for each member of its hub; asked of one party, only the rows that
 * concern it: by name, as a team of it or an instance of its kind, as a member of a hub, through it
 * if it is a hub or system, or as a body of the kind that the notice mentions.
 */
export function rowsAskedFor<Row extends PartyRowBase>(
  row: Row,
  wanted: Wanted | null,
  behind: PartiesBehind,
): Row[] {
  const rows = [row, ...memberRows(row, behind)];
  if (wanted === null) return rows;
  const found = rows.filter((entry) => wanted.meantIds.includes(entry.partyId));
  if (found.length === 0 && row.viaIds.includes(wanted.id)) {
    return [{ ...row, throughId: wanted.id }];
  }
  if (!row.mayBeIds.includes(wanted.id)) return found;
  return [
    ...found,
    { ...row, partyId: wanted.id, partyCertainty: 'MAY_BE_INSTANCE', throughId: row.partyId },
  ];
}

function memberRows<Row extends PartyRowBase>(row: Row, behind: PartiesBehind): Row[] {
  return behind.membersOf(row.partyId).map((member) => ({
    ...row,
    partyId: member.id,
    partyCertainty: 'MEMBER_OF_HUB',
    throughId: row.partyId,
    statementIds: [...new Set([...row.statementIds, ...member.link.statementIds])],
  }));
}
