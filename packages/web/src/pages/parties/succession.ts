import type { PartyFacts } from './types.ts';

type Successor = PartyFacts['successors'][number];

/** What is needed of a party to tell what became of it. */
export type WithHistory = Pick<PartyFacts, 'id' | 'name' | 'period' | 'standing' | 'successors'>;

/** One body that followed another: from which day, for which area, and until when it stood. */
export interface Step {
  id: string;
  name: string;
  kind: Successor['kind'];
  on: string;
  forArea: string | null;
  toVerify: boolean;
  /** Its own last day, null where none is recorded. */
  lastDay: string | null;
}

/**
 * The bodies that had followed a party by a day, in the order of their dates, two steps deep.
 */
export function followedBy(party: WithHistory, day: string): Step[] {
  const steps = party.successors.flatMap((first) => [
    ...stepOf(first, first.party?.period.lastDay ?? null),
    ...(first.party?.successors ?? []).flatMap((second) => stepOf(second, null)),
  ]);
  return steps
    .filter(({ on }) => hasBegun(on, day))
    .sort((a, b) => a.on.localeCompare(b.on) || (a.forArea ?? '').localeCompare(b.forArea ?? ''));
}

/** A day known only by its year or month counts as begun once that year or month is over. */
function hasBegun(on: string, day: string): boolean {
  const known = day.slice(0, on.length);
  return on.length < day.length ? on < known : on <= known;
}

function stepOf(link: Omit<Successor, 'party'> & { party: Named | null }, last: string | null) {
  const { party, kind, on, forArea, toVerify } = link;
  return party === null
    ? []
    : [{ id: party.id, name: party.name, kind, on, forArea, toVerify, lastDay: last }];
}

interface Named {
  id: string;
  name: string;
}

/** Whether anything is recorded of when it ended or who followed. */
export function hasHistory(party: WithHistory): boolean {
  return party.period.lastDay !== null || party.successors.length > 0;
}
