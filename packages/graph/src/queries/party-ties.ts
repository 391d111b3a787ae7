import type { PartyKind } from '@sharing-atlas/model';
import { z } from 'zod';
import { byText, maybeText, partyKind, sortedByContent, texts } from './decode.ts';
import { defineByIds } from './query.ts';

/**
 * The parties that a party may stand for, or that may stand for it: its whole and its teams, its
 * hubs and members, and by kind of body. Ties that a party has twice are given once.
 */
export const partyTies = defineByIds({
  name: 'party-ties',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS id, p.kind AS kind,
  [(p)-[:PART_OF]->(w:Party) | w.id] AS wholeIds,
  [(p)<-[:PART_OF]-(t:Party) | t.id] AS partIds,
  [(p)-[l:MEMBER_OF]->(h:Party) | {id: h.id, validFrom: l.validFrom, validTo: l.validTo}] AS hubs,
  [(p)<-[l:MEMBER_OF]-(m:Party) | {id: m.id, validFrom: l.validFrom, validTo: l.validTo}] AS members,
  [(p)-[:INSTANCE_OF]->(c:Party)<-[:INSTANCE_OF]-(k:Party {kind: 'CLASS'}) WHERE p.kind = 'CLASS' | {id: k.id, kind: k.kind}] AS besides,
  [(p)-[:INSTANCE_OF]->(c:Party)<-[:INSTANCE_OF*1..3]-(b:Party {kind: 'ORGANISATION'}) WHERE p.kind = 'CLASS' | {id: b.id, kind: b.kind}] AS below,
  [(p)-[:INSTANCE_OF*1..3]->(c:Party)<-[:INSTANCE_OF]-(k:Party {kind: 'CLASS'}) | {id: k.id, kind: k.kind}] AS kinds,
  [(p)<-[:INSTANCE_OF*1..3]-(i:Party) | {id: i.id, kind: i.kind}] AS instances`,
  row: z
    .object({
      id: z.string(),
      kind: partyKind,
      wholeIds: texts,
      partIds: texts,
      hubs: memberships(),
      members: memberships(),
      besides: ofKinds(),
      below: ofKinds(),
      kinds: ofKinds(),
      instances: ofKinds(),
    })
    .transform(({ besides, below, kinds, instances, ...row }) => ({
      ...row,
      /** Of a kind of body: the bodies that may be meant, and the same kind in other words. */
      below: row.kind === 'CLASS' ? others(row.id, below, 'ORGANISATION') : [],
      besides: row.kind === 'CLASS' ? others(row.id, besides, 'CLASS') : [],
      /** Of a body: the kinds of body that may mean it. */
      kinds: row.kind === 'ORGANISATION' ? others(row.id, kinds, 'CLASS') : [],
      /** Of a shared kind: its bodies, and the kinds that notices mention. */
      bodies: row.kind === 'CONCEPT' ? others(row.id, instances, 'ORGANISATION') : [],
      classes: row.kind === 'CONCEPT' ? others(row.id, instances, 'CLASS') : [],
    })),
  idOf: (row) => row.id,
});
export type PartyTies = ReturnType<typeof partyTies.decode>;

function memberships() {
  return z
    .array(z.object({ id: z.string(), validFrom: maybeText, validTo: maybeText }))
    .transform(sortedByContent);
}

function ofKinds() {
  return z.array(z.object({ id: z.string(), kind: partyKind }));
}

/** The ids of one kind of party. A pattern finds a party as often as there are ways to it. */
function others(
  id: string,
  found: readonly { readonly id: string; readonly kind: PartyKind }[],
  kind: PartyKind,
): string[] {
  const ids = found.filter((party) => party.kind === kind && party.id !== id).map((one) => one.id);
  return [...new Set(ids)].sort(byText);
}
