import { groupBy } from '../../canvas/group-by.ts';
import { isOver } from '../../canvas/scene.ts';
import { type Certainty, certainties, glyphWords } from '../../components/certainty.ts';
import { type PartyKind, partyKindWords } from '../../components/party-kind.ts';
import { type MaterialMembership, membershipId } from '../../explorer/material.ts';
import type { Shown, ShownFlow } from '../../explorer/shown.ts';
import { listInWords, plural } from '../../text/words.ts';
import type { CitedStatement } from './types.ts';

export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly kindWords: string;
  /** Since when it is a member of its hub; null where nothing says that it is one. */
  readonly since: string | null;
  readonly membershipIds: readonly string[];
  readonly badge: string | null;
  /** How it stands on the date, from organisation history. */
  readonly standing: string;
  /** How sure what it receives is; null where nothing here says that it receives anything. */
  readonly receives: Certainty | null;
  readonly receivesWords: string;
  readonly sends: number;
  readonly statements: readonly CitedStatement[];
}

export interface FlowRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly what: string;
  readonly how: string;
  readonly agreement: string;
  readonly statements: readonly CitedStatement[];
}

/** What rows are made of. */
export type RowSource = Pick<Shown, 'of' | 'parties' | 'flows' | 'memberships'>;

/** The parties of the picture, one a row, in the order in which the flows speak of them. */
export function partyRows(shown: RowSource): readonly PartyRow[] {
  const membershipsOf = groupBy(shown.memberships, ({ memberId }) => memberId);
  const flowsTo = groupBy(shown.flows, ({ recipient }) => recipient.party.id);
  const flowsFrom = groupBy(shown.flows, ({ sender }) => sender.party.id);
  return readParties(shown).map((party) => {
    const memberships = membershipsOf.get(party.id) ?? [];
    // What goes to a hub today does not go to who has left it.
    const hubs = memberships.filter((each) => !isOver(each)).map(({ hubId }) => hubId);
    const received = [party.id, ...hubs].flatMap((id) => flowsTo.get(id) ?? []);
    const sent = flowsFrom.get(party.id) ?? [];
    const own = flowsTo.get(party.id) ?? [];
    const receives = surest(received);
    return {
      id: party.id,
      name: party.name,
      kind: party.kind,
      kindWords: partyKindWords[party.kind],
      since: sinceInWords(memberships, shown),
      membershipIds: memberships.map(membershipId),
      badge: party.standing.badge,
      standing: party.standing.words,
      receives,
      receivesWords: receivesWords(received, receives, hubs.length > 0),
      sends: sent.length,
      statements: distinct([...memberships, ...own, ...sent].flatMap((each) => each.statements)),
    };
  });
}

function receivesWords(
  flows: readonly ShownFlow[],
  surestOf: Certainty | null,
  isMember: boolean,
): string {
  if (surestOf === null) return 'nothing is said here';
  const [first, ...others] = certainties.flatMap((each) => {
    const count = flows.filter(({ certainty }) => certainty === each).length;
    return count === 0 ? [] : [{ count, words: glyphWords[each] }];
  });
  if (first === undefined) return 'nothing is said here';
  if (surestOf === 'NOT_STATED' && others.length === 0) return first.words;
  // What goes to a hub is not said to reach each member.
  if (isMember && surestOf !== 'EXCLUDED' && surestOf !== 'NOT_STATED') {
    return `${plural(flows.length, 'flow')} to its hub`;
  }
  const more = others.map(({ count, words }) => `, ${count} ${words.toLocaleLowerCase('en-GB')}`);
  return `${first.words}: ${plural(first.count, 'flow')}${more.join('')}`;
}

function surest(flows: readonly ShownFlow[]): Certainty | null {
  return certainties.find((each) => flows.some(({ certainty }) => certainty === each)) ?? null;
}

/** The flows of the picture, one a row: what is stated first, then by who sends and receives. */
export function flowRows(shown: RowSource): readonly FlowRow[] {
  const names = new Map(shown.parties.map(({ id, name }) => [id, name]));
  return readFlows(shown).map((flow) => ({
    id: flow.id,
    from: names.get(flow.sender.party.id) ?? flow.sender.party.id,
    to: names.get(flow.recipient.party.id) ?? flow.recipient.party.id,
    certainty: flow.certainty,
    what:
      flow.carries.length === 0
        ? 'Not stated'
        : listInWords(flow.carries.map(({ category }) => category.name)),
    how: [flow.verb === null ? '' : `“${flow.verb}”`, flow.condition ?? '']
      .filter((words) => words !== '')
      .join(' '),
    agreement: listInWords(flow.agreements.map(({ agreement }) => agreement.title)),
    statements: flow.statements,
  }));
}

/** Of several hubs each is named. */
function sinceInWords(
  memberships: readonly MaterialMembership[],
  { parties }: RowSource,
): string | null {
  const [first, ...more] = memberships;
  if (first === undefined) return null;
  if (more.length === 0) return sinceWords(first);
  const name = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
  return memberships.map((each) => `${name(each.hubId)}: ${sinceWords(each)}`).join('; ');
}

export interface MembershipRow {
  readonly id: string;
  readonly member: string;
  readonly hub: string;
  readonly certainty: Certainty;
  readonly since: string;
  readonly state: string;
  readonly open: string | null;
  readonly statements: readonly CitedStatement[];
}

const STATES: Readonly<Record<MaterialMembership['state'], string>> = {
  CURRENT: 'Member',
  UNKNOWN: 'Not known',
  ENDED: 'Ended',
  NOT_BEGUN: 'Not begun',
};

/** The memberships of the picture, one a row: by hub, then by member. */
export function membershipRows({ parties, memberships }: RowSource): readonly MembershipRow[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return memberships
    .map((each) => ({
      id: membershipId(each),
      member: names.get(each.memberId) ?? each.memberId,
      hub: names.get(each.hubId) ?? each.hubId,
      certainty: each.assertion,
      since: sinceWords(each),
      state: STATES[each.state],
      open: each.openWords,
      statements: each.statements,
    }))
    .sort(
      (a, b) => a.hub.localeCompare(b.hub, 'en-GB') || a.member.localeCompare(b.member, 'en-GB'),
    );
}

function sinceWords({ period }: MaterialMembership): string {
  return period.firstDay === null && period.lastDay === null ? 'Not known' : period.words;
}

/** Flows as one would read them out: surest first, those of the middle before others. */
function readFlows({ of, parties, flows }: RowSource): readonly ShownFlow[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const keyed = flows.map((flow) => {
    const [from, to] = [flow.sender.party.id, flow.recipient.party.id];
    const way = from === of?.id ? 0 : to === of?.id ? 1 : 2;
    const words = [flow.passage, names.get(from) ?? from, names.get(to) ?? to, flow.id];
    return { flow, rank: certainties.indexOf(flow.certainty) * 3 + way, words: words.join('\n') };
  });
  return keyed
    .sort((a, b) => a.rank - b.rank || a.words.localeCompare(b.words, 'en-GB'))
    .map(({ flow }) => flow);
}

/** The party in the middle, then those that the flows speak of, then the others by name. */
function readParties(shown: RowSource): RowSource['parties'] {
  const ends = readFlows(shown).flatMap((flow) => [flow.sender.party.id, flow.recipient.party.id]);
  const order = new Map<string, number>();
  for (const id of [...(shown.of === null ? [] : [shown.of.id]), ...ends]) {
    if (!order.has(id)) order.set(id, order.size);
  }
  const place = (id: string) => order.get(id) ?? order.size;
  return [...shown.parties].sort(
    (a, b) => place(a.id) - place(b.id) || a.name.localeCompare(b.name, 'en-GB'),
  );
}

/** Each statement once, in the order of its number. */
export function distinct(statements: readonly CitedStatement[]): readonly CitedStatement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
}

export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly down: boolean;
}

/** Rows in the order of one column's words; equal rows keep their order. */
export function sorted<Row, Key extends string>(
  rows: readonly Row[],
  { by, down }: Sorting<Key>,
  words: (row: Row, key: Key) => string,
): readonly Row[] {
  const way = down ? -1 : 1;
  return [...rows].sort(
    (a, b) => way * words(a, by).localeCompare(words(b, by), 'en-GB', { numeric: true }),
  );
}
