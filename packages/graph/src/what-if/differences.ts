import type { Finding } from '../findings/run.ts';
import { byText } from '../queries/decode.ts';
import type { Observation, Observed, Place, Seen } from './observe.ts';
import { receivedPlaces } from './received.ts';

/** A place of an answer that would differ; of several categories where it differs alike in them. */
export interface AnswerChange extends Omit<Place, 'categoryId'> {
  readonly categoryIds: readonly string[];
  /** Null where the answer does not have this place. */
  readonly before: Seen | null;
  readonly after: Seen | null;
  readonly statementIds: readonly string[];
}

export interface FindingChanges {
  readonly appear: readonly Finding[];
  readonly go: readonly Finding[];
  /** The same finding in other words or of another grade. */
  readonly differ: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** Where the answers differ, in the order of the first observation, then of the second. */
export function answerChanges(before: Observation, after: Observation): AnswerChange[] {
  const received = receivedPlaces(before.received, after.received);
  const was = byPlace([...received.before, ...before.places]);
  const is = byPlace([...received.after, ...after.places]);
  const changes = new Map<string, Change>();
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(key), is.get(key)];
    const place = one ?? other;
    if (place === undefined || JSON.stringify(one?.seen) === JSON.stringify(other?.seen)) continue;
    const { question, flowId, partyId, throughId } = place;
    const [seenBefore, seenAfter] = [one?.seen ?? null, other?.seen ?? null];
    const alike = JSON.stringify([question, flowId, partyId, throughId, seenBefore, seenAfter]);
    const change = changes.get(alike) ?? {
      ...{ question, flowId, partyId, throughId, before: seenBefore, after: seenAfter },
      categoryIds: new Set(),
      statementIds: new Set(),
    };
    changes.set(alike, change);
    if (place.categoryId !== null) change.categoryIds.add(place.categoryId);
    const statementIds = [...(one?.statementIds ?? []), ...(other?.statementIds ?? [])];
    for (const id of statementIds) change.statementIds.add(id);
  }
  return [...changes.values()].map((change) => ({
    ...change,
    categoryIds: [...change.categoryIds].sort(byText),
    statementIds: [...change.statementIds].sort(byText),
  }));
}

interface Change extends Omit<AnswerChange, 'categoryIds' | 'statementIds'> {
  readonly categoryIds: Set<string>;
  readonly statementIds: Set<string>;
}

export function findingChanges(before: Observation, after: Observation): FindingChanges {
  const was = counted(before.findings, ({ id }) => id);
  const is = counted(after.findings, ({ id }) => id);
  return {
    appear: [...is].filter(([key]) => !was.has(key)).map(([, finding]) => finding),
    go: [...was].filter(([key]) => !is.has(key)).map(([, finding]) => finding),
    differ: [...is].flatMap(([key, finding]) => {
      const earlier = was.get(key);
      return earlier === undefined || said(earlier) === said(finding)
        ? []
        : [{ before: earlier, after: finding }];
    }),
  };
}

function said({ grade, words, accepted, toConfirm }: Finding): string {
  return JSON.stringify([grade, words, accepted?.id ?? null, toConfirm ?? null]);
}

function byPlace(places: readonly Observed[]): Map<string, Observed> {
  const sorted = places
    .map((place) => ({ place, key: JSON.stringify(place.seen) }))
    .sort((one, other) => byText(one.key, other.key));
  return counted(
    sorted.map(({ place }) => place),
    ({ question, categoryId, flowId, partyId, throughId }) =>
      JSON.stringify([question, categoryId, flowId, partyId, throughId]),
  );
}

/** By key; the second, third … of one key get a number of their own. */
function counted<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string) {
  const times = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const key = keyOf(entry);
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      return [`${key} ${time}`, entry];
    }),
  );
}
