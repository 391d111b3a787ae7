import { LABELS } from '@sharing-atlas/model';
import { z } from 'zod';
import { held } from './decode.ts';
import { defineQuery } from './query.ts';

/** Every node but the store's own, with all that it holds: what findings are worked out over. */
export const graphNodes = defineQuery<Record<string, never>>()({
  name: 'graph-nodes',
  text: `
MATCH (n)
WHERE NOT n:Store AND NOT n:ChangeSet
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
  row: z
    .object({
      id: z.string(),
      labels: z.tuple([z.enum(LABELS)]),
      properties: held,
    })
    .transform(({ id, labels: [label], properties }) => ({ id, label, properties })),
});
