import type { Day, ToldGroup } from '@sharing-atlas/model';
import { handlingsByIds } from '../queries/conditions-and-handlings.ts';
import { byText } from '../queries/decode.ts';
import { flowsByIds } from '../queries/flows-by-ids.ts';
import { partyTies } from '../queries/party-ties.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { partyMeant } from './flows-of.ts';
import { actingFor, type FlowsSent, flowsSent, leadsOn, type Place } from './flows-sent.ts';

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
  const places = new Map(ties.filter(leadsOn).map((place) => [place.id, place]));
  const sent = await flowsSent(store, [...places.values()], asAt, options);
  const own = new Set(first?.meantIds ?? []);
  const possible = partyIds
    .filter((id) => !own.has(id))
    .flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : possibleFrom(place, sent, own);
    });
  return {
    statedHandlingIds: handlings
      .filter(({ kind }) => kind === 'ONWARD_DISCLOSURE')
      .map(({ id }) => id)
      .sort(byText),
    possible,
  };
}

/** What a party could have passed on, not to itself and not back to the first sender. */
function possibleFrom(
  place: Place,
  sent: FlowsSent,
  own: ReadonlySet<string>,
): readonly PossibleOnward[] {
  const acting = actingFor(place);
  return sent
    .sentBy(place)
    .flatMap(({ id: flowId, recipients }) =>
      recipients
        .filter(({ id }) => !own.has(id) && !acting.includes(id))
        .map(({ id: toId }) => ({ flowId, fromId: place.id, toId })),
    );
}
