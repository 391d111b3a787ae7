import { certaintyFor } from './judge.ts';
import type {
  Material,
  MaterialFlow,
  MaterialMembership,
  MaterialParty,
  PieceIds,
} from './material.ts';
import { keyOf, MOST_PUBLISHERS, ofStart, type Wanted } from './pieces.ts';
import { kindOfStart, type View } from './view.ts';

/** Parties, flows and memberships, before anything is hidden or filtered. */
export interface Selected {
  readonly parties: readonly MaterialParty[];
  readonly flows: readonly MaterialFlow[];
  readonly memberships: readonly MaterialMembership[];
  readonly cut: boolean;
  /** What was read and is not part of it. */
  readonly aside: Aside;
}

/** What a lens, or a start at a category, passes over: it is told of, never dropped in silence. */
export interface Aside {
  /** Flows that are said to carry other categories only. */
  readonly otherCategories: readonly MaterialFlow[];
  /** Flows and parties that have to do with no hub on the map. */
  readonly beyondHubs: {
    readonly flows: readonly MaterialFlow[];
    readonly parties: readonly MaterialParty[];
  };
}

export const NOTHING_ASIDE: Aside = {
  otherCategories: [],
  beyondHubs: { flows: [], parties: [] },
};

/** What the starts, the expanded parties or the path of a view bring, in order of id. */
export function selectedBy(view: View, material: Material): Selected {
  const read = view.path === null ? ofStarts(view, material) : ofPath(view.path, material);
  const groups = read.map(({ kept }) => kept);
  const flowIds = new Set(groups.flatMap((group) => [...group.flowIds]));
  const others = new Set(read.flatMap(({ others: ids }) => ids).filter((id) => !flowIds.has(id)));
  const partyIds = new Set(groups.flatMap((group) => [...group.partyIds]));
  const memberIds = new Set(groups.flatMap((group) => [...group.membershipIds]));
  return {
    parties: pick(material.parties, partyIds),
    flows: pick(material.flows, flowIds),
    memberships: pick(material.memberships, memberIds),
    cut: groups.some((group) => group.cut),
    aside: { ...NOTHING_ASIDE, otherCategories: pick(material.flows, others) },
  };
}

/** What of an answer the picture is made of, and flows of it that carry other categories only. */
interface OfPiece {
  readonly kept: PieceIds;
  readonly others: readonly string[];
}

const whole = (kept: PieceIds): OfPiece => ({ kept, others: [] });

function pick<T>(from: ReadonlyMap<string, T>, ids: ReadonlySet<string>): readonly T[] {
  return [...ids].sort().flatMap((id) => from.get(id) ?? []);
}

function ofPath(path: { from: string; to: string }, material: Material): readonly OfPiece[] {
  return found([{ kind: 'PATHS', ...path }], material).map(whole);
}

function ofStarts(view: View, material: Material): readonly OfPiece[] {
  return [
    ...view.starts.flatMap((id) => {
      const pieces = found(ofStart(id, view.steps, material.facts), material);
      return kindOfStart(id) === 'CATEGORY'
        ? pieces.map((each) => carrying(id, each, material))
        : pieces.map(whole);
    }),
    ...view.expanded.flatMap((id) =>
      found([{ kind: 'AROUND', id, steps: 1 }], material).map(whole),
    ),
  ];
}

function found(wanted: readonly Wanted[], material: Material): readonly PieceIds[] {
  return wanted.flatMap((each) => material.pieces.get(keyOf(each)) ?? []);
}

/** Of what is around a publisher only flows that carry the category, leave it out or are silent. */
function carrying(categoryId: string, piece: PieceIds, material: Material): OfPiece {
  const flows = [...piece.flowIds].flatMap((id) => material.flows.get(id) ?? []);
  const kept = flows.filter(
    (flow) => certaintyFor(flow, categoryId, material.facts.categories) !== null,
  );
  return {
    others: flows.filter((flow) => !kept.includes(flow)).map(({ id }) => id),
    kept: {
      flowIds: new Set(kept.map(({ id }) => id)),
      partyIds: new Set(kept.flatMap((flow) => [flow.sender.party.id, flow.recipient.party.id])),
      membershipIds: new Set(),
      cut: piece.cut || material.facts.controllerIds.length > MOST_PUBLISHERS,
    },
  };
}

/** Only a party and what is one step from it; everything where there is no such party. */
export function nextTo(focus: string | null, all: Selected): Selected {
  if (focus === null || !all.parties.some(({ id }) => id === focus)) return all;
  const flows = all.flows.filter(
    ({ sender, recipient }) => sender.party.id === focus || recipient.party.id === focus,
  );
  const memberships = all.memberships.filter(
    ({ hubId, memberId }) => hubId === focus || memberId === focus,
  );
  const near = new Set([
    focus,
    ...flows.flatMap(({ sender, recipient }) => [sender.party.id, recipient.party.id]),
    ...memberships.flatMap(({ hubId, memberId }) => [hubId, memberId]),
  ]);
  const within = (ids: readonly string[]) => ids.every((id) => near.has(id));
  return {
    parties: all.parties.filter(({ id }) => near.has(id)),
    flows: all.flows.filter(({ sender, recipient }) =>
      within([sender.party.id, recipient.party.id]),
    ),
    memberships: all.memberships.filter(({ hubId, memberId }) => within([hubId, memberId])),
    cut: all.cut,
    aside: all.aside,
  };
}
