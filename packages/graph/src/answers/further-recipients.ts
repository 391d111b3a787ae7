import type { Day, ToldGroup } from '@sharing-atlas/model';
import { handlingsByIds } from '../queries/conditions-and-handlings.ts';
import { byText } from '../queries/decode.ts';
import { flowsByIds } from '../queries/flows-by-ids.ts';
import { partyTies } from '../queries/party-ties.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { partyMeant } from './flows-of.ts';
import { flowsSent, leadsOn } from './onward.ts';

/** A flow that starts where another ended. Nothing says that the same data move on. */
export interface PossibleOnward {
  readonly flowId: string;
  readonly fromId: string;
  readonly toId: string;
}

export interface FurtherRecipients {
  /** What a notice says that a recipient passes on. */
  readonly statedHandlingIds: readonly string[];
  /** Flows in force that a recipient sends, not back to the first sender. */
  readonly possible: readonly PossibleOnward[];
}

interface Recipient {
  readonly group: ToldGroup;
  readonly partyId: string;
  readonly flowIds: readonly string[];
}

/** Where recipients could have passed something on, one step and as a possibility: five statements. */
export async function furtherRecipients(
  store: Store,
  firstSenderId: string | null,
  recipients: readonly Recipient[],
  asAt: Day,
  options: CallOptions | undefined,
): Promise<FurtherRecipients> {
  const holding = recipients.filter(
    ({ group }) => group === 'RECEIVES' || group === 'MAY_RECEIVE' || group === 'RECEIVED_BEFORE',
  );
  const partyIds = [...new Set(holding.map(({ partyId }) => partyId))].sort(byText);
  const ids = [...new Set(holding.flatMap(({ flowIds }) => flowIds))].sort(byText);
  const first = await partyMeant(store, firstSenderId, asAt, options);
  const received = await runQuery(store, flowsByIds, { ids }, options);
  const handlingIds = received.flatMap(({ handlings }) => handlings.map(({ id }) => id));
  const handlings = await runQuery(
    store,
    handlingsByIds,
    { ids: [...new Set(handlingIds)].sort(byText) },
    options,
  );
  const ties = await runQuery(store, partyTies, { ids: partyIds }, options);
  const sent = await flowsSent(store, ties.filter(leadsOn), asAt, options);
  const own = new Set(first?.meantIds ?? []);
  const possible = partyIds
    .filter((id) => !own.has(id))
    .flatMap((fromId) => {
      const acting = sent.actingFor(fromId);
      return sent.flows
        .filter(({ senderIds }) => senderIds.some((id) => acting.has(id)))
        .flatMap(({ id: flowId, recipients: to }) =>
          to
            .filter(({ id }) => !own.has(id) && !acting.has(id))
            .map(({ id }) => ({ flowId, fromId, toId: id })),
        );
    });
  return {
    statedHandlingIds: handlings
      .filter(({ kind }) => kind === 'ONWARD_DISCLOSURE')
      .map(({ id }) => id)
      .sort(byText),
    possible,
  };
}
