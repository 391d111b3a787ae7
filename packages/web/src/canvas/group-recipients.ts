import type { DrawableFlow } from './drawable.ts';
import type { PartyKind } from './scene.ts';

type GroupedFlow = Pick<DrawableFlow, 'sender' | 'recipient' | 'passage' | 'agreements'>;

/** Recipients that stand together in the sharing view. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly folded: boolean;
  readonly members: ReadonlySet<string>;
}

/** A passage that names this many kinds of body gets a frame of its own. */
const SMALLEST_GROUP = 3;
/** Above this number of cards at the right, passages fold to one card each, smallest first. */
const MOST_RECIPIENTS = 20;

/** A recipient under an agreement stands in that agreement's frame. */
export function agreementsByParty(
  flows: readonly GroupedFlow[],
  focusId: string | undefined,
): readonly Group[] {
  const groups = new Map<string, { title: string; members: Set<string> }>();
  const placed = new Set<string>();
  for (const flow of flows) {
    const agreement = flow.agreements[0]?.agreement;
    const to = flow.recipient.party.id;
    if (flow.sender.party.id !== focusId || !agreement || placed.has(to)) continue;
    placed.add(to);
    const group = groups.get(agreement.id) ?? { title: agreement.title, members: new Set() };
    groups.set(agreement.id, group);
    group.members.add(to);
  }
  return [...groups].map(([id, group]) => ({ id, folded: false, ...group }));
}

/** Kinds of body that one passage of the notice names stand under that passage's heading. */
export function passageGroups(
  answer: {
    readonly parties: readonly { readonly id: string; readonly kind: PartyKind }[];
    readonly flows: readonly GroupedFlow[];
  },
  focusId: string | undefined,
  agreements: readonly Group[],
): readonly Group[] {
  const kinds = new Map(answer.parties.map(({ id, kind }) => [id, kind]));
  const senders = new Set(answer.flows.map((flow) => flow.sender.party.id));
  const placed = new Set(agreements.flatMap(({ members }) => [...members]));
  const byPassage = new Map<string, Set<string>>();
  for (const flow of answer.flows) {
    const to = flow.recipient.party.id;
    const isKind = kinds.get(to) === 'CLASS' && !senders.has(to);
    if (flow.sender.party.id !== focusId || !isKind || placed.has(to)) continue;
    placed.add(to);
    byPassage.set(flow.passage, (byPassage.get(flow.passage) ?? new Set()).add(to));
  }
  const groups = [...byPassage]
    .filter(([, members]) => members.size >= SMALLEST_GROUP)
    .sort(([, a], [, b]) => a.size - b.size);
  let cards = new Set(
    answer.flows
      .filter((flow) => flow.sender.party.id === focusId && !senders.has(flow.recipient.party.id))
      .map((flow) => flow.recipient.party.id)
      .filter((id) => ['CLASS', 'ORGANISATION', 'HUB'].includes(kinds.get(id) ?? '')),
  ).size;
  const made = groups.map(([title, members]) => {
    const folded = cards > MOST_RECIPIENTS;
    if (folded) cards -= members.size - 1;
    return { id: `passage:${title}`, title, folded, members };
  });
  return made.reverse();
}
