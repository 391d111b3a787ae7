import { certaintyFor } from './judge.ts';
import type { Material, MaterialFlow } from './material.ts';
import type { Selected } from './selected.ts';
import { categoryOf, type View } from './view.ts';

/** What a lens looks at, of what a view selects. */
export function inLens(all: Selected, view: View, material: Material): Selected {
  const hubs = new Set(
    view.filters.hubs.length > 0
      ? view.filters.hubs
      : view.lens === 'hub'
        ? all.parties.filter(({ kind }) => kind === 'HUB').map(({ id }) => id)
        : [],
  );
  const inHubs = hubs.size === 0 ? all : aroundHubs(hubs, all, material);
  return view.lens === 'category' ? ofCategory(inHubs, view, material) : inHubs;
}

/** Hubs with their members, whoever shares with the hub, and what passes between these. */
function aroundHubs(hubs: ReadonlySet<string>, all: Selected, material: Material): Selected {
  const members = [...material.memberships.values()].filter(({ hubId }) => hubs.has(hubId));
  const inside = new Set([...hubs, ...members.map(({ memberId }) => memberId)]);
  for (const { sender, recipient } of all.flows) {
    if (hubs.has(sender.party.id)) inside.add(recipient.party.id);
    if (hubs.has(recipient.party.id)) inside.add(sender.party.id);
  }
  const isInside = ({ sender, recipient }: MaterialFlow) =>
    inside.has(sender.party.id) && inside.has(recipient.party.id);
  const beyondHubs = {
    parties: all.parties.filter(({ id }) => !inside.has(id)),
    flows: all.flows.filter((flow) => !isInside(flow)),
  };
  return {
    ...all,
    parties: all.parties.filter(({ id }) => inside.has(id)),
    flows: all.flows.filter(isInside),
    memberships: all.memberships.filter(({ hubId }) => hubs.has(hubId)),
    aside: { ...all.aside, beyondHubs },
  };
}

/** Flows that carry the category, leave it out, or do not say what they carry. */
function ofCategory(all: Selected, view: View, { facts }: Material): Selected {
  const categoryId = categoryOf(view);
  if (categoryId === null) return all;
  const flows = all.flows.filter(
    (flow) => certaintyFor(flow, categoryId, facts.categories) !== null,
  );
  const ends = new Set(
    flows.flatMap(({ sender, recipient }) => [sender.party.id, recipient.party.id]),
  );
  return {
    ...all,
    parties: all.parties.filter(({ id }) => ends.has(id)),
    flows,
    memberships: [],
    aside: {
      ...all.aside,
      otherCategories: [
        ...all.aside.otherCategories,
        ...all.flows.filter((flow) => !flows.includes(flow)),
      ],
    },
  };
}
