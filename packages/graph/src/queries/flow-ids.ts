import { z } from 'zod';
import { id } from './decode.ts';
import type { FlowRow } from './flows-by-ids.ts';
import { defineQuery } from './query.ts';

/** No interface: one that is a map of parameters, too, takes limits that the query does not have. */
type FlowLimits = {
  readonly senderId: string | null;
  readonly recipientId: string | null;
  readonly registerId: string | null;
  readonly categoryId: string | null;
};

/** No limit at all. */
export const ANY_FLOW: FlowLimits = {
  senderId: null,
  recipientId: null,
  registerId: null,
  categoryId: null,
};

/** Ids and registers of all flows with these ends, of this register, carrying this; null is any. */
export const flowIds = defineQuery<FlowLimits>()({
  name: 'flow-ids',
  text: `
MATCH (f:DataFlow)
WHERE ($registerId IS NULL OR f.registerId = $registerId)
  AND ($senderId IS NULL OR EXISTS { (f)<-[:SENDS]-(:Party {id: $senderId}) })
  AND ($recipientId IS NULL OR EXISTS { (f)-[:RECEIVED_BY]->(:Party {id: $recipientId}) })
  AND ($categoryId IS NULL OR EXISTS { (f)-[:CARRIES]->(:DataCategory {id: $categoryId}) })
RETURN f.id AS id, f.registerId AS registerId
ORDER BY id`,
  row: z.object({ id, registerId: id }),
});
export type FlowIdRow = ReturnType<typeof flowIds.decode>;

/** The lists that the query gives with one limit, made of all flows in the order of their ids. */
export function listsOfOneLimit(
  flows: readonly FlowRow[],
): [limits: FlowLimits, rows: readonly FlowIdRow[]][] {
  const lists = new Map<string, [FlowLimits, FlowIdRow[]]>();
  for (const { flow, senders, recipients, carries } of flows) {
    const row = { id: flow.id, registerId: flow.registerId };
    const add = (limit: keyof FlowLimits, links: readonly { readonly id: string }[]) => {
      for (const asked of new Set(links.map(({ id }) => id))) {
        const key = `${limit} ${asked}`;
        const list = lists.get(key);
        if (list) list[1].push(row);
        else lists.set(key, [{ ...ANY_FLOW, [limit]: asked }, [row]]);
      }
    };
    add('registerId', [{ id: flow.registerId }]);
    add('senderId', senders);
    add('recipientId', recipients);
    add('categoryId', carries);
  }
  return [...lists.values()];
}
