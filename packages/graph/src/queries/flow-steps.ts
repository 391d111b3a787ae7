import { z } from 'zod';
import { inOrder, maybeText, partyKind, texts } from './decode.ts';
import { defineQuery } from './query.ts';

const pairs = z.array(z.tuple([z.string(), z.string()]));

/**
 * The flows that the parties given send, with no more than it takes to go on from there: when they
 * stand, what they are for, who receives them and through which teams each of those acts.
 */
export const flowSteps = defineQuery<{ senderIds: readonly string[] }>()({
  name: 'flow-steps',
  text: `
UNWIND $senderIds AS senderId
MATCH (s:Party {id: senderId})-[:SENDS]->(f:DataFlow)
RETURN f.id AS id, f.registerId AS registerId, f.validFrom AS validFrom, f.validTo AS validTo,
  [(f)<-[:SENDS]-(p:Party) | p.id] AS senderIds,
  [(f)-[:RECEIVED_BY]->(p:Party) | [p.id, p.kind]] AS recipients,
  [(f)-[:RECEIVED_BY]->(p:Party)<-[:PART_OF]-(t:Party) | [p.id, t.id]] AS teams,
  [(f)-[:FOR]->(u:Purpose) | u.id] AS purposeIds
ORDER BY id`,
  row: z
    .object({
      id: z.string(),
      registerId: z.string(),
      validFrom: maybeText,
      validTo: maybeText,
      senderIds: texts,
      recipients: z.array(z.tuple([z.string(), partyKind])).transform(inOrder),
      teams: pairs.transform(inOrder),
      purposeIds: texts,
    })
    .transform(({ recipients, teams, ...row }) => ({
      ...row,
      recipients: recipients.map(([id, kind]) => ({
        id,
        kind,
        partIds: teams.filter(([ofId]) => ofId === id).map(([, teamId]) => teamId),
      })),
    })),
  each: {
    ids: ({ senderIds }) => senderIds,
    asking: (senderIds) => ({ senderIds }),
    of: ({ senderIds }) => senderIds,
    order: ({ id }) => id,
  },
});
export type FlowStep = ReturnType<typeof flowSteps.decode>;
