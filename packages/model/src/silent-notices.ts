/** What each notice of an answer is silent on: claims of one are never told of the flows of another. */

/** The silence of one notice, of its own flows. */
export interface SilentNotice {
  readonly registerId: string;
  /** Whether any flow of its own is in the answer, silent or not. */
  readonly hasFlows: boolean;
  /** Parties of flows whose categories are not stated. */
  readonly partyIds: readonly string[];
  /** The number of such flows that may be none of those asked about. */
  readonly mayBe: number;
  /** The number of flows of which it does not say what the question's filter asks. */
  readonly undecided: number;
}

interface OfNotice {
  readonly registerId: string;
}

interface Silent extends OfNotice {
  readonly flowId: string;
  readonly partyId: string;
}

/** Each notice that has flows in the answer, or of which the filter is not known, in their order. */
export function silentNotices(
  flows: readonly OfNotice[],
  silent: readonly Silent[],
  mayBe: readonly Silent[],
  undecided: readonly OfNotice[],
): readonly SilentNotice[] {
  const partyIds = valuesBy(silent, ({ partyId }) => partyId);
  const mayBeIds = valuesBy(mayBe, ({ flowId }) => flowId);
  const withFlows = new Set(flows.map(({ registerId }) => registerId));
  const undecidedOf = countsBy(undecided);
  return [...new Set([...withFlows, ...undecidedOf.keys()])].map((registerId) => ({
    registerId,
    hasFlows: withFlows.has(registerId),
    partyIds: [...(partyIds.get(registerId) ?? [])],
    mayBe: mayBeIds.get(registerId)?.size ?? 0,
    undecided: undecidedOf.get(registerId) ?? 0,
  }));
}

function valuesBy(
  flows: readonly Silent[],
  told: (flow: Silent) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const flow of flows) {
    const values = found.get(flow.registerId);
    if (values === undefined) found.set(flow.registerId, new Set([told(flow)]));
    else values.add(told(flow));
  }
  return found;
}

function countsBy(flows: readonly OfNotice[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { registerId } of flows) found.set(registerId, (found.get(registerId) ?? 0) + 1);
  return found;
}
