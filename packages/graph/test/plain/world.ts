import {
  type Day,
  endAfter,
  isOver,
  type PartialDate,
  type Period,
  periodState,
  type TextAsked,
} from '@sharing-atlas/model';
import type { RegisterRecords } from '@sharing-atlas/registers';

/**
 * The records of registers as their files have them, for a plain evaluation of filters: no graph, no
 * index. 1 is true, 0 false, ½ not known: “and” takes the least, “or” the greatest, “not” 1 less it.
 */
export type Value = 0 | 0.5 | 1;

type Records<Key extends keyof RegisterRecords> =
  RegisterRecords[Key] extends readonly (infer Item)[] ? Item : never;
export type Flow = Records<'flows'> & { readonly of: RegisterRecords };
export type Agreement = Records<'agreements'> & { readonly of: RegisterRecords };
export type Purpose = Records<'purposes'> & { readonly of: RegisterRecords };
export type Category = Records<'categories'>;
export type Basis = Records<'legalBases'>;
export type Law = Records<'legislation'>;
export type Notice = Records<'sources'> & { readonly of: RegisterRecords };
export type Statement = Records<'statements'>;
export type Group = Records<'dataSubjects'>;
export type Stage = Records<'stages'>;
type Body = Records<'bodies'>;
type OwnParty = Records<'parties'>;
export type Party = Body | OwnParty;

export class World {
  readonly asAt: Day;
  readonly registers: readonly RegisterRecords[];
  readonly flows: readonly Flow[];
  readonly parties: readonly Party[];
  readonly agreements: readonly Agreement[];
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly groups: readonly Group[];
  readonly stages: readonly Stage[];
  readonly bases: readonly Basis[];
  readonly laws: readonly Law[];
  readonly notices: readonly Notice[];
  readonly statements: readonly Statement[];

  constructor(registers: readonly RegisterRecords[], asAt: Day) {
    this.registers = registers;
    this.asAt = asAt;
    this.flows = registers.flatMap((of) => of.flows.map((flow) => ({ ...flow, of })));
    this.agreements = registers.flatMap((of) => of.agreements.map((each) => ({ ...each, of })));
    this.purposes = registers.flatMap((of) => of.purposes.map((each) => ({ ...each, of })));
    this.parties = registers.flatMap((of) => [...of.bodies, ...of.parties]);
    this.categories = registers.flatMap((of) => of.categories);
    this.groups = registers.flatMap((of) => of.dataSubjects);
    this.stages = registers.flatMap((of) => of.stages);
    this.bases = registers.flatMap((of) => of.legalBases);
    this.laws = registers.flatMap((of) => of.legislation);
    this.notices = registers.flatMap((of) =>
      of.sources.filter(({ kind }) => kind === 'NOTICE').map((each) => ({ ...each, of })),
    );
    this.statements = registers.flatMap((of) => of.statements);
  }

  kindsOf(party: Party): readonly Party[] {
    return named(this.parties, party.instanceOf ?? []);
  }

  wholesOf({ partOf }: Party): readonly Party[] {
    if (typeof partOf === 'string') return named(this.parties, [partOf]);
    return named(
      this.parties,
      (partOf ?? []).map(({ party }) => party),
    );
  }

  /** Hubs that it may be in, and how far it is known that it was in them on the day. */
  hubsOf(party: Party): readonly { readonly hub: Party; readonly was: Value }[] {
    return this.parties.flatMap((hub) => {
      const named = membersOf(hub).filter((member) => member.party === party.id);
      if (named.length > 0) {
        return named.map((member) => ({ hub, was: this.#wasIn(party, hub, periodOf(member)) }));
      }
      const mayBe = hub.kind === 'HUB' && this.#canBeIn(party, hub) && leavesMembersOpen(hub);
      return mayBe ? [{ hub, was: least([0.5, this.#wasIn(party, hub, periodOf({}))]) }] : [];
    });
  }

  /** A body of any register, or a kind of body, a team or a body not named of the hub's own notice. */
  #canBeIn(party: Party, hub: Party): boolean {
    const own = this.registers.find(({ parties }) => parties.some(({ id }) => id === hub.id));
    const isOwn = own?.parties.some(({ id }) => id === party.id) ?? false;
    return (
      party.kind === 'ORGANISATION' || (isOwn && ['CLASS', 'TEAM', 'UNNAMED'].includes(party.kind))
    );
  }

  #wasIn(party: Party, hub: Party, membership: Period): Value {
    if ([...[party, hub].map(periodOfParty), membership].some((each) => isOver(each, this.asAt))) {
      return 0;
    }
    return periodState(membership, this.asAt) === 'CURRENT' ? 1 : 0.5;
  }
}

function membersOf(party: Party) {
  return 'members' in party ? (party.members ?? []) : [];
}

function leavesMembersOpen(hub: Party): boolean {
  const members = membersOf(hub);
  const isOpen = 'open' in hub && hub.open !== undefined;
  return isOpen || members.length === 0 || members.some(({ open }) => open !== undefined);
}

function periodOfParty(party: Party): Period {
  return 'firstDay' in party || 'lastDay' in party ? periodOf(party) : periodOf({});
}

interface Dated {
  readonly firstDay?: PartialDate | undefined;
  readonly lastDay?: PartialDate | undefined;
}

export function periodOf({ firstDay, lastDay }: Dated): Period {
  return { from: firstDay ?? null, to: lastDay === undefined ? null : endAfter(lastDay) };
}

export function named<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

interface InTree {
  readonly id: string;
  readonly broader?: readonly string[] | undefined;
}

/** Whether one is above the other in a tree, however many steps away. */
export function isAbove(all: readonly InTree[], upper: string, lower: string): boolean {
  if (upper === lower) return false;
  const seen = new Set<string>();
  let level = [lower];
  while (level.length > 0) {
    level = named(all, level)
      .flatMap(({ broader }) => broader ?? [])
      .filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return seen.has(upper);
}

export function is(holds: boolean): Value {
  return holds ? 1 : 0;
}

export function least(values: readonly Value[]): Value {
  return values.includes(0) ? 0 : values.includes(0.5) ? 0.5 : 1;
}

export function greatest(values: readonly Value[]): Value {
  return values.includes(1) ? 1 : values.includes(0.5) ? 0.5 : 0;
}

export function opposite(value: Value): Value {
  return value === 0.5 ? value : value === 1 ? 0 : 1;
}

export function ofText(asked: TextAsked, text: string | undefined): Value {
  if (text === undefined) return 0.5;
  const lower = (word: string) => word.toLowerCase();
  const checks = [
    asked.equals == null || lower(text) === lower(asked.equals),
    asked.in == null || asked.in.map(lower).includes(lower(text)),
    asked.contains == null || lower(text).indexOf(lower(asked.contains)) >= 0,
    asked.startsWith == null || lower(text).indexOf(lower(asked.startsWith)) === 0,
  ];
  return is(checks.every(Boolean));
}

/** Of a date that can mean several days: true if it is of all of them. */
export function ofDate(
  asked: {
    from?: Day | null | undefined;
    to?: Day | null | undefined;
    recorded?: boolean | null | undefined;
  },
  date: PartialDate | undefined,
): Value {
  const isThere = asked.recorded == null ? 1 : is(asked.recorded === (date !== undefined));
  if (asked.from == null && asked.to == null) return isThere;
  const { from, to } = asked;
  const met = daysOf(date).map((day) => (from == null || day >= from) && (to == null || day <= to));
  const range = met.length === 0 ? 0.5 : met.every(Boolean) ? 1 : met.some(Boolean) ? 0.5 : 0;
  return least([isThere, range]);
}

function daysOf(date: PartialDate | undefined): string[] {
  if (date === undefined) return [];
  const days: string[] = [];
  const start = new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
  for (let at = start.getTime(); ; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (!day.startsWith(date)) return days;
    days.push(day);
  }
}
