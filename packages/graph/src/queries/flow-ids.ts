import { z } from 'zod';
import { defineQuery } from './query.ts';

/** Ids and senders, recipients and registers of all flows that meet the filters; null is no filter. */
export const flowIds = defineQuery<{
  senderId: string | null;
  recipientId: string | null;
  registerId: string | null;
  categoryId: string | null;
  purposeId: string | null;
  agreementId: string | null;
}>()({
  name: 'flow-ids',
  text: `
MATCH (f:DataFlow)
WHERE ($registerId IS NULL OR f.registerId = $registerId)
  AND ($senderId IS NULL OR EXISTS { (f)<-[:SENDS]-(:Party {id: $senderId}) })
  AND ($recipientId IS NULL OR EXISTS { (f)-[:RECEIVED_BY]->(:Party {id: $recipientId}) })
  AND ($categoryId IS NULL OR EXISTS { (f)-[:CARRIES]->(:DataCategory {id: $categoryId}) })
  AND ($purposeId IS NULL OR EXISTS { (f)-[:FOR]->(:Purpose {id: $purposeId}) })
  AND ($agreementId IS NULL OR EXISTS { (f)-[:GOVERNED_BY]->(:Agreement {id: $agreementId}) })
RETURN f.id AS id
ORDER BY id`,
  row: z.object({ id: z.string() }),
});
