import { z } from 'zod';
import { id } from './decode.ts';
import { defineQuery } from './query.ts';

/** Ids and registers of all flows with these ends, of this register, carrying this; null is any. */
export const flowIds = defineQuery<{
  senderId: string | null;
  recipientId: string | null;
  registerId: string | null;
  categoryId: string | null;
}>()({
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
