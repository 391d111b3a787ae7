import { z } from 'zod';
import { linksTo, maybeText, texts } from './decode.ts';
import { defineQuery } from './query.ts';

/** Members of the hubs given, each with its evidence and dates. */
export const hubMembers = defineQuery<{ hubIds: readonly string[] }>()({
  name: 'hub-members',
  text: `
UNWIND $hubIds AS hubId
MATCH (h:Party {id: hubId})
RETURN h.id AS hubId, h.name AS name, h.open AS open, h.statementIds AS statementIds,
  [(h)<-[l:MEMBER_OF]-(p:Party) | {id: p.id, link: properties(l)}] AS members
ORDER BY hubId`,
  row: z.object({
    hubId: z.string(),
    name: z.string(),
    open: maybeText,
    statementIds: texts,
    members: linksTo({ validFrom: maybeText, validTo: maybeText }),
  }),
  each: {
    ids: ({ hubIds }) => hubIds,
    asking: (hubIds) => ({ hubIds }),
    of: ({ hubId }) => [hubId],
    order: ({ hubId }) => hubId,
  },
});
export type HubMembers = ReturnType<typeof hubMembers.decode>;
