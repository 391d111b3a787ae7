import { columnsFrom, distancesFrom } from './columns.ts';
import { type Drawable, type DrawableFlow, marksOf } from './drawable.ts';
import type { Scene, SceneParty } from './scene.ts';
import { flowLine, membershipLines, otherCard, partyCard, wordsFor } from './scene-parts.ts';

/**
 * Every flow as a card of its own between its sender and its recipient. Parties stand in columns by
 * their distance from the one in the middle: those that send to it at the left, the others at the
 * right.
 */
export function flowsScene(shown: Drawable): Scene {
  const columns = columnsFrom(middleOf(shown), shown);
  const column = (id: string) => columns.get(id) ?? 0;
  return {
    lens: 'FLOWS',
    parties: [
      ...shown.parties.map((party) => ({ ...partyCard(party, shown), column: column(party.id) })),
      ...shown.flows.map((flow) => flowCard(flow, between(flow, column))),
    ],
    lines: [
      ...shown.flows.flatMap((flow) => [
        ...flowLine(
          flow,
          { from: flow.sender.party.id, to: flow.id },
          { id: `${flow.id}>in`, marks: [] },
        ),
        ...flowLine(
          flow,
          { from: flow.id, to: flow.recipient.party.id },
          { id: `${flow.id}>out`, marks: [] },
        ),
      ]),
      ...membershipLines(shown),
    ],
    frames: [],
  };
}

function flowCard(flow: DrawableFlow, column: number): SceneParty {
  return otherCard({
    id: flow.id,
    name: flow.name,
    kind: 'FLOW',
    state: flow.validity,
    marks: marksOf([flow]),
    // Flows of one passage are shown together, and fold together.
    group: `passage:${flow.passage}`,
    column,
  });
}

/** A flow stands half way between its ends, or outside of two that stand in one column. */
function between(flow: DrawableFlow, column: (id: string) => number): number {
  const a = column(flow.sender.party.id);
  const b = column(flow.recipient.party.id);
  if (a * b < 0) return Math.abs(a) >= Math.abs(b) ? a + Math.sign(a) : b + Math.sign(b);
  return a === b ? a + (a < 0 ? -1 : 1) : (a + b) / 2;
}

function middleOf({ of, parties, flows }: Drawable): string | undefined {
  if (of) return of.id;
  const count = (id: string) =>
    flows.filter((flow) => flow.sender.party.id === id || flow.recipient.party.id === id).length;
  return [...parties].sort((a, b) => count(b.id) - count(a.id) || a.id.localeCompare(b.id))[0]?.id;
}

/** What lies between two parties: columns by the number of flows from the first. */
export function pathScene(shown: Drawable, { from, to }: { from: string; to: string }): Scene {
  const distances = distancesFrom(startsOf(from, shown), shown);
  const furthest = Math.max(...distances.values(), 1);
  return {
    lens: 'FLOWS',
    parties: shown.parties.map((party) => ({
      ...partyCard(party, shown),
      isFocus: party.id === from,
      column: party.id === to ? furthest : (distances.get(party.id) ?? furthest),
    })),
    lines: [
      ...shown.flows.flatMap((flow) =>
        flowLine(
          flow,
          { from: flow.sender.party.id, to: flow.recipient.party.id },
          { label: wordsFor(flow) },
        ),
      ),
      ...membershipLines(shown),
    ],
    frames: [],
  };
}

/**
 * Where paths from a party begin: at itself, or, where no flow names it, at what stands for it: the
 * schools of a notice for “school”. These only send.
 */
function startsOf(from: string, { flows }: Drawable): readonly string[] {
  const receivers = new Set(flows.map(({ recipient }) => recipient.party.id));
  const senders = flows.map(({ sender }) => sender.party.id);
  if (receivers.has(from) || senders.includes(from)) return [from];
  return [from, ...new Set(senders.filter((id) => !receivers.has(id)))];
}
