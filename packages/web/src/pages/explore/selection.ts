import type { FoldedScene } from '../../canvas/scene.ts';
import { membershipId } from '../../explorer/material.ts';
import type { ExplorePicture } from './picture.ts';

/** What the panel tells of. */
export type Selection =
  | { readonly type: 'PARTY'; readonly id: string }
  | { readonly type: 'FLOWS'; readonly ids: readonly string[] }
  | { readonly type: 'CATEGORY'; readonly id: string }
  | { readonly type: 'AGREEMENT'; readonly id: string }
  /** A frame, or several parties folded into one card. */
  | { readonly type: 'GROUP'; readonly title: string; readonly partyIds: readonly string[] };

/**
 * What an id from the address stands for: a party, a flow, a card, a frame or a line of the
 * picture. Null where the picture has nothing of that id.
 */
export function selectionOf(id: string, { shown, folded }: ExplorePicture): Selection | null {
  if (shown.parties.some((party) => party.id === id)) return { type: 'PARTY', id };
  if (shown.flows.some((flow) => flow.id === id)) return { type: 'FLOWS', ids: [id] };
  const membership = shown.memberships.find((each) => membershipId(each) === id);
  if (membership) return { type: 'PARTY', id: membership.memberId };
  if (id.startsWith('cat:')) return { type: 'CATEGORY', id };
  if (id.startsWith('agreement:')) return { type: 'AGREEMENT', id };
  const card = folded.parties.find((party) => party.id === id);
  if (card) return { type: 'GROUP', title: card.name, partyIds: card.folds };
  const frame = folded.frames.find((one) => one.id === id);
  if (frame) {
    const members = folded.parties.filter((party) => frame.members.includes(party.id));
    const partyIds = members.flatMap((party) =>
      party.folds.length > 0 ? party.folds : [party.id],
    );
    return { type: 'GROUP', title: frame.title, partyIds };
  }
  const line = folded.lines.find((one) => one.id === id);
  if (line?.kind === 'MEMBERSHIP') return { type: 'PARTY', id: line.from };
  return line ? { type: 'FLOWS', ids: line.flowIds } : null;
}

/** Where the picture shows what the address names: a folded party by its card, a flow by its line. */
export function canvasIdOf(id: string, folded: FoldedScene): string {
  const card = folded.parties.find((party) => party.folds.includes(id));
  const line = folded.lines.find((one) => one.flowIds.includes(id) || one.bundles.includes(id));
  return card?.id ?? line?.id ?? id;
}
