import { basesBearingOn } from '../../explorer/bearing.ts';
import type { Material } from '../../explorer/material.ts';
import type { NameOf } from '../../explorer/words.ts';
import { plural } from '../../text/words.ts';

/** Names for what a view holds; a frame or bundle of the canvas is told by what it is. */
export function namesIn(material: Material | null): NameOf {
  if (material === null) return (id) => id;
  const { parties, flows, facts } = material;
  const partyName = (id: string) => parties.get(id)?.name;
  const others = new Map<string, string>(facts.hubs.map(({ id, name }) => [id, name]));
  for (const flow of flows.values()) {
    for (const { purpose } of flow.purposes) others.set(purpose.id, purpose.name);
    for (const { id, name } of flow.stages) others.set(id, name);
    for (const { basis } of basesBearingOn(flow)) others.set(basis.id, basis.reference);
  }
  return (id) => {
    const flow = flows.get(id);
    if (flow) {
      const { sender, recipient } = flow;
      return `${partyName(sender.party.id) ?? ''} → ${partyName(recipient.party.id) ?? ''}`;
    }
    return (
      partyName(id) ??
      facts.categories.get(id)?.name ??
      facts.agreements.get(id)?.title ??
      others.get(id) ??
      groupName(id)
    );
  };
}

function groupName(id: string): string {
  if (id.startsWith('bundle:')) return 'a bundle of flows';
  return /^(?:fold|frame|passage):/u.test(id) ? 'a group' : id;
}

/** "Sandwell MASH", "Sandwell MASH and 2 more", "Between a school and the Home Office". */
export function titleOf(
  { starts, path }: { starts: readonly string[]; path: { from: string; to: string } | null },
  nameOf: NameOf,
): string {
  if (path !== null) return `Between ${nameOf(path.from)} and ${nameOf(path.to)}`;
  const [first, ...more] = starts;
  if (first === undefined) return 'Map';
  return more.length === 0
    ? nameOf(first)
    : `${nameOf(first)} and ${plural(more.length, 'other start')}`;
}
