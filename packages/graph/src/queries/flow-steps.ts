import { z } from 'zod';
import { id, inOrder, maybeText, partyKind, texts } from './decode.ts';
import type { FlowRow } from './flows-by-ids.ts';
import type { PartyRow } from './parties-by-ids.ts';
import { defineQuery } from './query.ts';

const pairs = z.array(z.tuple([id, id]));

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
      id,
      registerId: id,
      validFrom: maybeText,
      validTo: maybeText,
      senderIds: texts,
      recipients: z.array(z.tuple([id, partyKind])).transform(inOrder),
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

/** A party at which flows can meet, with the teams through which it acts. */
export type StepPlace = FlowStep['recipients'][number];

export function stepPlaceOf({ party: { id, kind }, parts }: PartyRow): StepPlace {
  return { id, kind, partIds: parts.map((part) => part.id) };
}

/** The step of a flow of which all is known that is said, as the query gives it; null if a recipient is not known. */
export function stepOf(
  { flow, senders, recipients, purposes }: FlowRow,
  places: ReadonlyMap<string, StepPlace>,
): FlowStep | null {
  const known = recipients.flatMap(({ id }) => places.get(id) ?? []);
  if (known.length < recipients.length) return null;
  const { id, registerId, validFrom, validTo } = flow;
  return {
    id,
    registerId,
    validFrom,
    validTo,
    senderIds: senders.map((sender) => sender.id),
    purposeIds: purposes.map((purpose) => purpose.id),
    recipients: known,
  };
}
