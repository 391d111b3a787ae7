import { type Day, type PartyKind, type Period, periodState } from '@sharing-atlas/model';
import type { PartyTies } from '../../queries/party-ties.ts';

/**
 * How two parties are, or may be, the same for a path. SAME: one party. TEAM: one is a part of the
 * other. HUB: one is a hub, the other a member of it. MAY_BE_INSTANCE: one is a kind of body and the
 * other a body of that kind; nothing says that it is meant. SAME_KIND: both are that kind of body,
 * each as its own notice has it.
 */
export const PATH_MEETINGS = ['SAME', 'TEAM', 'HUB', 'MAY_BE_INSTANCE', 'SAME_KIND'] as const;
export type PathMeeting = (typeof PATH_MEETINGS)[number];

/** How unsure a meeting is, for the order of paths: 0 is sure. */
export function unsureness(meeting: PathMeeting): number {
  return PATH_MEETINGS.indexOf(meeting);
}

/**
 * At these no two flows meet: a party that is not named is another each time it is not named, and
 * what one family is told another does not pass on.
 */
export const NOT_A_PLACE: ReadonlySet<PartyKind> = new Set(['UNNAMED', 'SUBJECT']);

/** What is known of the parties around a path, and how they stand to each other. */
export class Meetings {
  readonly #asAt: Day;
  readonly #ties = new Map<string, PartyTies>();
  readonly #how = new Map<string, Map<string, PathMeeting>>();

  constructor(asAt: Day) {
    this.#asAt = asAt;
  }

  add(rows: readonly PartyTies[]): void {
    for (const row of rows) {
      if (this.#ties.has(row.id)) continue;
      this.#ties.set(row.id, row);
      for (const [id, meeting] of tiesOf(row, this.#asAt)) {
        this.#note(row.id, id, meeting);
        this.#note(id, row.id, meeting);
      }
    }
  }

  knows(id: string): boolean {
    return this.#ties.has(id);
  }

  /** Whether flows can meet at this party. */
  isPlace(id: string): boolean {
    const kind = this.#ties.get(id)?.kind;
    return kind === undefined || !NOT_A_PLACE.has(kind);
  }

  /** How what reaches one party may go on from the other; null if it may not. */
  between(receiverId: string, senderId: string): PathMeeting | null {
    if (!this.isPlace(receiverId) || !this.isPlace(senderId)) return null;
    if (receiverId === senderId) return 'SAME';
    return this.#how.get(receiverId)?.get(senderId) ?? null;
  }

  /** All parties from which what reaches this one may go on, or the other way round. */
  of(id: string): readonly string[] {
    if (!this.isPlace(id)) return [];
    return [id, ...(this.#how.get(id)?.keys() ?? [])].filter((other) => this.isPlace(other));
  }

  /**
   * How the end of a flow is the party that was asked about; null if it is not. What reaches a body
   * is not said to reach each of its teams, and a member of a hub is not the hub.
   */
  asAsked(askedId: string, endId: string): PathMeeting | null {
    if (askedId === endId) return 'SAME';
    const asked = this.#ties.get(askedId);
    const meeting = this.between(askedId, endId);
    if (asked === undefined || meeting === null) return null;
    if (meeting === 'TEAM' && !asked.partIds.includes(endId)) return null;
    if (meeting === 'HUB' && asked.kind === 'HUB') return null;
    return meeting;
  }

  #note(one: string, other: string, meeting: PathMeeting): void {
    if (one === other) return;
    const known = this.#how.get(one) ?? new Map<string, PathMeeting>();
    const before = known.get(other);
    if (before === undefined || unsureness(meeting) < unsureness(before)) known.set(other, meeting);
    this.#how.set(one, known);
  }
}

/** The parties that a party meets, surest meeting first. */
function* tiesOf(row: PartyTies, asAt: Day): Generator<readonly [string, PathMeeting]> {
  for (const id of [...row.wholeIds, ...row.partIds]) yield [id, 'TEAM'];
  for (const { id, validFrom, validTo } of [...row.hubs, ...row.members]) {
    if (inForce({ from: validFrom, to: validTo }, asAt)) yield [id, 'HUB'];
  }
  for (const id of [...row.below, ...row.kinds, ...row.bodies]) yield [id, 'MAY_BE_INSTANCE'];
  for (const id of [...row.besides, ...row.classes]) yield [id, 'SAME_KIND'];
}

/** Whether something had begun and not ended, as far as its dates are known. */
export function inForce(period: Period, asAt: Day): boolean {
  const state = periodState(period, asAt);
  return state === 'CURRENT' || state === 'UNKNOWN';
}
