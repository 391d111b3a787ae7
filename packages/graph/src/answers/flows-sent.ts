import type { Day, PartyKind } from '@sharing-atlas/model';
import { byText } from '../queries/decode.ts';
import { type FlowStep, flowSteps } from '../queries/flow-steps.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { inForce, NOT_A_PLACE } from './paths/meeting.ts';

/** Where a chain has come to, with the teams through which the party acts. */
export interface Place {
  readonly id: string;
  /** Left out for the party that was asked about: it is a place whatever its kind. */
  readonly kind?: PartyKind;
  readonly partIds: readonly string[];
}

/** At an unnamed party, or at the family, no two flows meet: nothing leads on from there. */
export function leadsOn({ kind }: Place): boolean {
  return kind === undefined || !NOT_A_PLACE.has(kind);
}

/** What some parties send, themselves or by their teams. */
export interface FlowsSent {
  /** Flows in force of one of those parties, in the order of their ids. */
  sentBy(place: Place): readonly FlowStep[];
  readonly notInForceIds: readonly string[];
}

/** The flows that some parties or their teams send: one statement. */
export async function flowsSent(
  store: Store,
  places: readonly Place[],
  asAt: Day,
  options: CallOptions | undefined,
): Promise<FlowsSent> {
  const senderIds = [...new Set(places.flatMap(actingFor))];
  const rows = await runQuery(store, flowSteps, { senderIds }, options);
  // By the id too: a flow that two of them send is given for each.
  const bySender = new Map<string, Map<string, FlowStep>>(senderIds.map((id) => [id, new Map()]));
  const notInForceIds: string[] = [];
  for (const row of rows) {
    if (!isInForce(row, asAt)) notInForceIds.push(row.id);
    else for (const id of row.senderIds) bySender.get(id)?.set(row.id, row);
  }
  return {
    notInForceIds,
    sentBy: (place) => {
      const sent = actingFor(place).flatMap((id) => [...(bySender.get(id)?.values() ?? [])]);
      return place.partIds.length === 0 ? sent : inOrderOfId(sent);
    },
  };
}

/** The party itself and its teams. */
export function actingFor({ id, partIds }: Place): readonly string[] {
  return [id, ...partIds];
}

/** Each once. */
function inOrderOfId(flows: readonly FlowStep[]): readonly FlowStep[] {
  const distinct = [...new Map(flows.map((flow) => [flow.id, flow])).values()];
  return distinct.sort((one, other) => byText(one.id, other.id));
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether it stands at the date, or may. */
export function isInForce({ validFrom, validTo }: Dated, asAt: Day): boolean {
  return inForce({ from: validFrom, to: validTo }, asAt);
}
