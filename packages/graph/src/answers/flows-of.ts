import {
  type Day,
  directPartyCertainty,
  isOver,
  type PartyCertainty,
  type PartyKind,
} from '@sharing-atlas/model';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { flowFactsOfAll } from '../queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from '../queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from '../queries/flow-facts-of-senders.ts';
import { type PartyAndParts, partyAndParts } from '../queries/party-and-parts.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { inForce } from './paths/meeting.ts';

export interface HubOfParty {
  readonly id: string;
  /** What the membership rests on. */
  readonly statementIds: readonly string[];
}

/** All that a question about one party is about. */
export interface PartyMeant {
  readonly id: string;
  /**
   * The party itself, its teams and, for a concept such as “police”, the kinds of body and bodies that
   * are instances of it.
   */
  readonly meantIds: readonly string[];
  /**
   * Kinds of body that notices mention and that it is of. Nothing says that it is meant. Empty for a
   * body that had ended or not begun at the date: it cannot be meant then.
   */
  readonly mayBeMeantByIds: readonly string[];
  /** Hubs that it is a member of at the date, or may be: what reaches a hub reaches its members. */
  readonly hubs: readonly HubOfParty[];
  /** Whether several bodies can be meant: a kind of body, or a hub. A list of them can be left open. */
  readonly isOfSeveral: boolean;
}

/** What a question about a party is about, or null if none is asked about. One statement. */
export async function partyMeant(
  store: Store,
  id: string | null,
  asAt: Day,
  options: CallOptions | undefined,
): Promise<PartyMeant | null> {
  if (id === null) return null;
  const [party] = await runQuery(store, partyAndParts, { ids: [id] }, options);
  return meantBy(id, party ?? null, asAt);
}

/** As {@link partyMeant}, from what the store knows of the party; null if it is not there. */
export function meantBy(id: string, party: PartyAndParts | null, asAt: Day): PartyMeant {
  const meantIds = [...new Set([id, ...(party?.partIds ?? []), ...(party?.instanceIds ?? [])])];
  const kind = party?.kind;
  const over = party !== null && isOver({ from: party.validFrom, to: party.validTo }, asAt);
  return {
    id,
    meantIds,
    mayBeMeantByIds: over ? [] : (party?.mayBeMeantByIds ?? []),
    hubs: (party?.hubs ?? [])
      .filter(({ link }) => inForce({ from: link.validFrom, to: link.validTo }, asAt))
      .map(({ id: hubId, link }) => ({ id: hubId, statementIds: link.statementIds })),
    isOfSeveral: kind === 'CONCEPT' || kind === 'HUB' || (kind === 'CLASS' && meantIds.length > 1),
  };
}

/** The flows that a party sends, or a hub or kind of body that it is of; or all flows. */
export async function flowsFrom(
  store: Store,
  sender: PartyMeant | null,
  options: CallOptions | undefined,
): Promise<readonly FlowFacts[]> {
  if (sender === null) return runQuery(store, flowFactsOfAll, {}, options);
  return runQuery(store, flowFactsOfSenders, { senderIds: allIdsOf(sender) }, options);
}

/** The flows that a party receives, or a hub or kind of body that it is of; or all flows. */
export async function flowsTo(
  store: Store,
  recipient: PartyMeant | null,
  options: CallOptions | undefined,
): Promise<readonly FlowFacts[]> {
  if (recipient === null) return runQuery(store, flowFactsOfAll, {}, options);
  return runQuery(store, flowFactsOfRecipients, { recipientIds: allIdsOf(recipient) }, options);
}

function allIdsOf({ meantIds, mayBeMeantByIds, hubs }: PartyMeant): string[] {
  return [...new Set([...meantIds, ...mayBeMeantByIds, ...hubs.map(({ id }) => id)])];
}

/** How sure it is that the party asked about is at the end of a flow that was found for it. */
export function endCertainty(ends: Ends, asked: PartyMeant | null): PartyCertainty {
  const meant = ends.find(({ id }) => asked === null || asked.meantIds.includes(id));
  if (meant !== undefined) return directPartyCertainty(meant.kind);
  return hubsAt(ends, asked).length > 0 ? 'MEMBER_OF_HUB' : 'MAY_BE_INSTANCE';
}

/** What shows that the party asked about is a member of the hub at the end, if it is there by that. */
export function endMembership(ends: Ends, asked: PartyMeant | null): string[] {
  if (endCertainty(ends, asked) !== 'MEMBER_OF_HUB') return [];
  return hubsAt(ends, asked).flatMap(({ statementIds }) => statementIds);
}

function hubsAt(ends: Ends, asked: PartyMeant | null): readonly HubOfParty[] {
  return (asked?.hubs ?? []).filter((hub) => ends.some(({ id }) => id === hub.id));
}

type Ends = readonly { readonly id: string; readonly kind: PartyKind }[];
