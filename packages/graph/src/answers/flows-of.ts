import type { FlowFacts } from '../queries/flow-facts.ts';
import { flowFactsOfAll } from '../queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from '../queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from '../queries/flow-facts-of-senders.ts';
import { partyAndParts } from '../queries/party-and-parts.ts';
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

async function partyWithParts(
  store: Store,
  id: string,
  options: CallOptions | undefined,
): Promise<string[]> {
  const [party] = await runQuery(store, partyAndParts, { id }, options);
  // A team can be a part of its body by several statements; its flows are asked for once.
  return [...new Set([id, ...(party?.partIds ?? [])])];
}
