import type { Day } from '@sharing-atlas/model';
import { byText } from '../../queries/decode.ts';
import { type FlowEnds, flowEnds } from '../../queries/flow-ends.ts';
import { flowsAround } from '../../queries/flows-around.ts';
import { partyTies } from '../../queries/party-ties.ts';
import { runQuery } from '../../queries/query.ts';
import type { CallOptions, Store } from '../../store/port.ts';
import { inForce, Meetings } from './meeting.ts';

/** More flows than this are not looked at; the answer says that it was cut. */
export const PATHS_MAX_FLOWS = 3000;
/** More parties than this are not followed at one step; the answer says that it was cut. */
export const PATHS_MAX_PARTIES = 1000;

/** The part of the graph that holds all paths between two parties, up to a length. */
export interface Gathered {
  readonly flows: readonly FlowEnds[];
  readonly meetings: Meetings;
  /** Flows on the way that had ended or not begun at the date; no path leads by them. */
  readonly notInForceIds: readonly string[];
  readonly cut: boolean;
}

/** Where paths begin and end. */
export interface PathEnds {
  /** Null for paths that begin anywhere, with one of the first flows. */
  readonly fromId: string | null;
  readonly toId: string;
  /** Only paths that begin with one of these flows; null for any. */
  readonly firstFlowIds: readonly string[] | null;
}

/**
 * Looks from both ends at once, each for half of the length, so that little is read that no path
 * leads by. Three statements a step, and two.
 */
export async function gather(
  store: Store,
  { fromId, toId, firstFlowIds }: PathEnds,
  maxLength: number,
  asAt: Day,
  options: CallOptions | undefined,
): Promise<Gathered> {
  const search = new Search(store, asAt, options);
  await search.learn([...(fromId === null ? [] : [fromId]), toId]);
  const forward = Math.ceil(maxLength / 2);
  if (fromId === null) await search.walkAfter(firstFlowIds ?? [], forward);
  else await search.walk(fromId, 'sentFlowIds', forward);
  await search.walk(toId, 'receivedFlowIds', maxLength - forward);
  return search.gathered();
}

class Search {
  readonly #store: Store;
  readonly #asAt: Day;
  readonly #options: CallOptions | undefined;
  readonly #flows = new Map<string, FlowEnds>();
  readonly #notInForce = new Set<string>();
  readonly #meetings: Meetings;
  #cut = false;

  constructor(store: Store, asAt: Day, options: CallOptions | undefined) {
    this.#store = store;
    this.#asAt = asAt;
    this.#options = options;
    this.#meetings = new Meetings(asAt);
  }

  gathered(): Gathered {
    return {
      flows: [...this.#flows.values()].sort((one, other) => byText(one.id, other.id)),
      meetings: this.#meetings,
      notInForceIds: [...this.#notInForce].sort(byText),
      cut: this.#cut,
    };
  }

  async walk(startId: string, side: 'sentFlowIds' | 'receivedFlowIds', steps: number) {
    const seen = new Set<string>();
    const meant = this.#meetings.of(startId).filter((id) => this.#meetings.asAsked(startId, id));
    await this.#follow(this.#bounded([startId, ...meant], seen), side, steps, seen);
  }

  /** As {@link walk}, from flows that are known to be the first. */
  async walkAfter(flowIds: readonly string[], steps: number) {
    const seen = new Set<string>();
    const flows = await this.#read(flowIds);
    await this.learn(flows.flatMap((flow) => [...flow.senderIds, ...flow.recipientIds]));
    const reached = flows.flatMap((flow) => flow.recipientIds);
    const places = this.#bounded(
      reached.flatMap((id) => this.#meetings.of(id)),
      seen,
    );
    await this.#follow(places, 'sentFlowIds', steps - 1, seen);
  }

  async #follow(
    start: readonly string[],
    side: 'sentFlowIds' | 'receivedFlowIds',
    steps: number,
    seen: Set<string>,
  ) {
    let places = start;
    for (let step = 0; step < steps && places.length > 0; step += 1) {
      const around = await runQuery(this.#store, flowsAround, { partyIds: places }, this.#options);
      const flows = await this.#read(around.flatMap((entry) => entry[side]));
      const reached = flows.flatMap((flow) =>
        side === 'sentFlowIds' ? flow.recipientIds : flow.senderIds,
      );
      await this.learn(flows.flatMap((flow) => [...flow.senderIds, ...flow.recipientIds]));
      places = this.#bounded(
        reached.flatMap((id) => this.#meetings.of(id)),
        seen,
      );
    }
  }

  /** Reads how parties stand to others: one statement, or none if all is known. */
  async learn(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#meetings.knows(id)).sort(byText);
    if (unknown.length === 0) return;
    this.#meetings.add(await runQuery(this.#store, partyTies, { ids: unknown }, this.#options));
  }

  async #read(ids: readonly string[]): Promise<readonly FlowEnds[]> {
    const wanted = [...new Set(ids)].filter((id) => !this.#notInForce.has(id)).sort(byText);
    const missing = wanted.filter((id) => !this.#flows.has(id));
    const room = PATHS_MAX_FLOWS - this.#flows.size;
    if (missing.length > room) this.#cut = true;
    const asked = missing.slice(0, Math.max(room, 0));
    const rows = await runQuery(this.#store, flowEnds, { ids: asked }, this.#options);
    for (const row of rows) {
      if (inForce({ from: row.validFrom, to: row.validTo }, this.#asAt))
        this.#flows.set(row.id, row);
      else this.#notInForce.add(row.id);
    }
    return wanted.flatMap((id) => this.#flows.get(id) ?? []);
  }

  #bounded(ids: readonly string[], seen: Set<string>): string[] {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id)).sort(byText);
    if (fresh.length > PATHS_MAX_PARTIES) this.#cut = true;
    const kept = fresh.slice(0, PATHS_MAX_PARTIES);
    for (const id of kept) seen.add(id);
    return kept;
  }
}
