import { z } from 'zod';
import { byText, linksTo, maybeText, partyKind, period, texts } from './decode.ts';
import type { PartyRow } from './parties-by-ids.ts';
import { defineByIds } from './query.ts';

const distinctTexts = texts.transform((ids) => [...new Set(ids)]);

/**
 * A party with the hubs that it is a member of, its teams and departments (what a team sends, its body sends), for a concept the kinds
 * of body and bodies that are instances of it, and for a body the kinds that notices mention
 * ("police") of which it is one: it may be meant; nothing says that it is.
 */
export const partyAndParts = defineByIds({
  name: 'party-and-parts',
  text: `
UNWIND $ids AS id
MATCH (p:Party {id: id})
RETURN p.id AS id, p.kind AS kind, p.name AS name, p.shortName AS shortName,
  p.validFrom AS validFrom, p.validTo AS validTo,
  [(p)<-[:PART_OF]-(t:Party) | t.id] AS partIds,
  [(p)-[l:MEMBER_OF]->(h:Party) | {id: h.id, link: properties(l)}] AS hubs,
  [(p)<-[:INSTANCE_OF*1..3]-(k:Party) | k.id] AS instanceIds,
  [(p)-[:INSTANCE_OF*1..3]->(:Party)<-[:INSTANCE_OF]-(k:Party {kind: 'CLASS'}) | k.id] AS alikeIds`,
  row: z
    .object({
      id: z.string(),
      kind: partyKind,
      name: z.string(),
      shortName: maybeText,
      ...period,
      partIds: texts,
      hubs: linksTo({ validFrom: maybeText, validTo: maybeText }),
      instanceIds: distinctTexts,
      alikeIds: distinctTexts,
    })
    .transform(({ alikeIds, ...party }) => ({
      ...party,
      mayBeMeantByIds: party.kind === 'ORGANISATION' ? alikeIds : [],
    })),
  idOf: ({ id }) => id,
});
export type PartyAndParts = ReturnType<typeof partyAndParts.decode>;

/**
 * The same of all parties, of which all is known that is said: asked of the store, each body goes
 * through all others of its kind. Left out are bodies that are said to be instances of a kind of body
 * in one notice's words, of which a pattern does not go the same way twice.
 */
export function partyAndPartsOf(rows: readonly PartyRow[]): PartyAndParts[] {
  const kindOf = new Map(rows.map(({ party: { id, kind } }) => [id, kind]));
  const above = new Map(rows.map((row) => [row.party.id, row.instanceOf.map(({ id }) => id)]));
  const below = new Map<string, string[]>(rows.map((row) => [row.party.id, []]));
  for (const [id, broader] of above) for (const of of broader) below.get(of)?.push(id);
  const isClass = (id: string) => kindOf.get(id) === 'CLASS';
  const classesOf = new Map([...below].map(([id, ids]) => [id, ids.filter(isClass)]));
  return rows.flatMap(({ party, parts, memberOf }) => {
    const { id, kind, name, shortName, validFrom, validTo } = party;
    const kinds = kind === 'ORGANISATION' ? within(STEPS, id, above) : [];
    if (kinds.some(isClass)) return [];
    return [
      {
        id,
        kind,
        name,
        shortName,
        validFrom,
        validTo,
        partIds: parts.map((part) => part.id),
        hubs: memberOf,
        instanceIds: within(STEPS, id, below),
        mayBeMeantByIds: inOrderOnce(kinds.flatMap((of) => classesOf.get(of) ?? [])),
      },
    ];
  });
}

/** As the text of the query has it. */
const STEPS = 3;

/** What can be reached in so many steps, each once. */
function within(
  steps: number,
  from: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] {
  const found = new Set<string>();
  let last: readonly string[] = [from];
  for (let step = 0; step < steps && last.length > 0; step += 1) {
    last = [...new Set(last.flatMap((id) => next.get(id) ?? []))].filter((id) => !found.has(id));
    for (const id of last) found.add(id);
  }
  return inOrderOnce([...found]);
}

function inOrderOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(byText);
}
