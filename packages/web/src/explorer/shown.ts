import type { LineCertainty, PartyKind } from '../canvas/scene.ts';
import { inLens } from './in-lens.ts';
import { certaintyFor, certaintyOfAll, judge } from './judge.ts';
import {
  type Material,
  type MaterialAgreement,
  type MaterialFlow,
  type MaterialMembership,
  type MaterialParty,
  membershipId,
} from './material.ts';
import { type Aside, nextTo, type Selected, selectedBy } from './selected.ts';
import { categoryOf, type Lens, type View } from './view.ts';

/** A flow as the picture shows it. */
export interface ShownFlow extends MaterialFlow {
  /** Of the category that the picture is about where there is one, else of anything it carries. */
  readonly certainty: LineCertainty;
  /** True where a filter asks what the notice does not say of it. */
  readonly unsaid: boolean;
}

export interface ShownParty extends MaterialParty {
  readonly isStart: boolean;
  readonly isExpanded: boolean;
}

/** How much of what was read is shown, and why the rest is not. */
export interface ShownCounts {
  readonly parties: number;
  readonly flows: number;
  readonly memberships: number;
  /** Parties and flows hidden one by one. */
  readonly hiddenByHand: number;
  /** Flows that a filter leaves out because of what is said of them. */
  readonly filteredOut: number;
  /** Flows whose notice does not say what the filters ask, shown or not. */
  readonly unsaid: number;
}

/**
 * Everything that canvas, table, panel, legend, counts and exports show. All of them are made from
 * this, so that none can show what another does not.
 */
export interface Shown {
  readonly lens: Lens;
  /** The party in the middle; null where the picture is of a category, an agreement or a path. */
  readonly of: { readonly id: string; readonly name: string; readonly kind: PartyKind } | null;
  /** The category that certainties are told of. */
  readonly category: { readonly id: string; readonly name: string } | null;
  /** Only what lies between two parties. */
  readonly path: View['path'];
  /** Parties whose neighbours are shown: the starts, then those that were expanded. */
  readonly grown: readonly string[];
  readonly controllerIds: readonly string[];
  readonly parties: readonly ShownParty[];
  readonly flows: readonly ShownFlow[];
  readonly memberships: readonly MaterialMembership[];
  /** Agreements that flows shown are under, or that the picture started at. */
  readonly agreements: readonly MaterialAgreement[];
  readonly opened: readonly string[];
  readonly pinned: View['pinned'];
  readonly counts: ShownCounts;
  /** How much there is before anything is hidden, filtered or left out by a focus. */
  readonly whole: {
    readonly parties: number;
    readonly flows: number;
    readonly memberships: number;
  };
  /** What was read and the lens passes over; no filter and no count of `whole` holds it. */
  readonly aside: Aside;
  /** The server had more than it gives, or a start reaches further than was read. */
  readonly cut: boolean;
}

/** What a view shows of what was read. The same view and material always give the same. */
export function shownOf(view: View, material: Material): Shown {
  const whole = inLens(selectedBy(view, material), view, material);
  const near = nextTo(view.focus, whole);
  const categoryId = categoryOf(view);
  const { flows, filteredOut, unsaid } = flowsShown(near, view, material, categoryId);
  const memberships = membershipsShown(near, view);
  const parties = partiesShown(near, flows, memberships, view);
  const ids = new Set(parties.map(({ id }) => id));
  const inside = (flow: ShownFlow) =>
    ids.has(flow.sender.party.id) && ids.has(flow.recipient.party.id);
  const kept = flows.filter(inside);
  const members = memberships.filter((each) => ids.has(each.hubId) && ids.has(each.memberId));
  return {
    lens: view.lens,
    of: middleOf(view, parties),
    category:
      categoryId === null
        ? null
        : { id: categoryId, name: material.facts.categories.get(categoryId)?.name ?? categoryId },
    path: view.path,
    grown: [...new Set([...view.starts, ...view.expanded])].filter((id) => ids.has(id)),
    controllerIds: material.facts.controllerIds,
    parties,
    flows: kept,
    memberships: members,
    agreements: agreementsOf(kept, view, material),
    opened: view.opened,
    pinned: view.pinned,
    counts: {
      parties: parties.length,
      flows: kept.length,
      memberships: members.length,
      hiddenByHand: [...whole.parties, ...whole.flows].filter(({ id }) => view.hidden.includes(id))
        .length,
      filteredOut,
      unsaid,
    },
    whole: {
      parties: whole.parties.length,
      flows: whole.flows.length,
      memberships: whole.memberships.length,
    },
    aside: whole.aside,
    cut: whole.cut || material.facts.cut.length > 0,
  };
}

function flowsShown(
  whole: Selected,
  view: View,
  material: Material,
  categoryId: string | null,
): { flows: readonly ShownFlow[]; filteredOut: number; unsaid: number } {
  const { categories } = material.facts;
  const flows: ShownFlow[] = [];
  let filteredOut = 0;
  let unsaid = 0;
  for (const flow of whole.flows) {
    const certainty =
      (categoryId === null ? null : certaintyFor(flow, categoryId, categories)) ??
      certaintyOfAll(flow);
    const verdict = judge(flow, view.filters, material.facts);
    if (verdict === 'NOT_SAID') unsaid += 1;
    const isOut =
      verdict === 'NO' ||
      (verdict === 'NOT_SAID' && view.filters.unsaid === 'hide') ||
      view.filters.hiddenLines.includes(certainty) ||
      view.filters.hiddenStates.includes(flow.validity);
    if (isOut) filteredOut += 1;
    else if (!view.hidden.includes(flow.id)) {
      flows.push({ ...flow, certainty, unsaid: verdict === 'NOT_SAID' });
    }
  }
  return { flows, filteredOut, unsaid };
}

function membershipsShown(whole: Selected, view: View) {
  if (view.filters.hiddenLines.includes('MEMBERSHIP')) return [];
  return whole.memberships.filter(
    (each) =>
      !view.hidden.includes(membershipId(each)) && !view.filters.hiddenStates.includes(each.state),
  );
}

/** Leaves out what is hidden, and what only hidden or filtered lines led to. */
function partiesShown(
  whole: Selected,
  flows: readonly ShownFlow[],
  memberships: readonly MaterialMembership[],
  view: View,
): readonly ShownParty[] {
  const { hiddenKinds, hiddenStates } = view.filters;
  const anchors = new Set([
    ...view.starts,
    ...view.expanded,
    ...(view.focus === null ? [] : [view.focus]),
    ...(view.path === null ? [] : [view.path.from, view.path.to]),
  ]);
  const allowed = whole.parties.filter(
    ({ id, kind, standing }) =>
      !view.hidden.includes(id) &&
      (anchors.has(id) || (!hiddenKinds.includes(kind) && !hiddenStates.includes(standing.state))),
  );
  const ids = new Set(allowed.map(({ id }) => id));
  const reached = new Set(anchors);
  for (const { sender, recipient } of flows) {
    const [from, to] = [sender.party.id, recipient.party.id];
    if (ids.has(from) && ids.has(to)) reached.add(from).add(to);
  }
  for (const { hubId, memberId } of memberships) {
    if (ids.has(hubId) && ids.has(memberId)) reached.add(hubId).add(memberId);
  }
  return allowed
    .filter(({ id }) => reached.has(id))
    .map((party) => ({
      ...party,
      isStart: view.starts.includes(party.id),
      isExpanded: view.expanded.includes(party.id),
    }));
}

function middleOf(view: View, parties: readonly ShownParty[]): Shown['of'] {
  if (view.path !== null) return null;
  const wanted = [
    view.focus,
    ...(view.lens === 'hub'
      ? parties.filter(({ kind }) => kind === 'HUB').map(({ id }) => id)
      : []),
    ...view.starts,
  ];
  const hub = view.lens === 'hub' && view.starts.find((id) => id.startsWith('hub:'));
  const id = [hub || null, ...wanted].find((each) => parties.some((party) => party.id === each));
  const party = parties.find((each) => each.id === id);
  return party ? { id: party.id, name: party.name, kind: party.kind } : null;
}

function agreementsOf(
  flows: readonly ShownFlow[],
  view: View,
  { facts }: Material,
): readonly MaterialAgreement[] {
  const ids = new Set([
    ...view.starts.filter((id) => id.startsWith('agreement:')),
    ...flows.flatMap((flow) => flow.agreements.map(({ agreement }) => agreement.id)),
  ]);
  return [...ids].sort().flatMap((id) => facts.agreements.get(id) ?? []);
}
