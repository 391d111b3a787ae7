import type { FlowFacts } from '../queries/flow-facts.ts';
import { flowFactsOfAll } from '../queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from '../queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from '../queries/flow-facts-of-senders.ts';
import { type PartyAndParts, partyAndParts } from '../queries/party-and-parts.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';

/** The flows that a party and its teams send, or all flows. One or two statements. */
export async function flowsFrom(
  store: Store,
  senderId: string | null,
  options: CallOptions | undefined,
): Promise<readonly FlowFacts[]> {
  if (senderId === null) return runQuery(store, flowFactsOfAll, {}, options);
  const senderIds = await partyWithParts(store, senderId, options);
  return runQuery(store, flowFactsOfSenders, { senderIds }, options);
}

/** The flows that a party and its teams receive, or all flows. One or two statements. */
export async function flowsTo(
  store: Store,
  recipientId: string | null,
  options: CallOptions | undefined,
): Promise<readonly FlowFacts[]> {
  if (recipientId === null) return runQuery(store, flowFactsOfAll, {}, options);
  const recipientIds = await partyWithParts(store, recipientId, options);
  return runQuery(store, flowFactsOfRecipients, { recipientIds }, options);
}

/**
 * The parties that a question about one party is about: itself, its teams and, for a concept such
 * as “police”, the kinds of body and bodies that are instances of it. One statement.
 */
export async function partiesMeant(
  store: Store,
  id: string,
  options: CallOptions | undefined,
): Promise<readonly string[]> {
  const [party] = await runQuery(store, partyAndParts, { id }, options);
  return meantBy(id, party ?? null);
}

/** As {@link partiesMeant}, from what the store knows of the party; null if it is not there. */
export function meantBy(id: string, party: PartyAndParts | null): readonly string[] {
  return [...new Set([id, ...(party?.partIds ?? []), ...(party?.instanceIds ?? [])])];
}

async function partyWithParts(
  store: Store,
  id: string,
  options: CallOptions | undefined,
): Promise<string[]> {
  const [party] = await runQuery(store, partyAndParts, { id }, options);
  // A team can be a part of its body by several statements; its flows are asked for once.
  return [...new Set([id, ...(party?.partIds ?? [])])];
}
