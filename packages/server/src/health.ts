import { setTimeout } from 'node:timers/promises';
import type { Store } from '@sharing-atlas/graph';

export type Health =
  | { readonly status: 'ok'; readonly revision: number }
  | { readonly status: 'unavailable'; readonly sentence: string };

/** Milliseconds that the store is given to answer. */
const ANSWER_WITHIN_MS = 3_000;

const NO_ANSWER = 'The store does not answer. The log of the server says more.';
const TOO_SLOW = 'The store did not answer in time.';

/**
 * Whether the store answers, within a limit of time. Anyone may ask, so why it does not is told to
 * `report` alone: the reason may name the store's address.
 */
export async function healthOf(
  store: Store,
  report: (reason: string) => void,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Health> {
  const limit = new AbortController();
  const late = setTimeout(withinMs, undefined, { signal: limit.signal }).then((): Health => {
    report(TOO_SLOW);
    return { status: 'unavailable', sentence: TOO_SLOW };
  });
  // Its end is awaited nowhere once the store has answered.
  late.catch(() => {});
  try {
    return await Promise.race([late, asked(store, report, withinMs)]);
  } finally {
    limit.abort();
  }
}

async function asked(
  store: Store,
  report: (reason: string) => void,
  timeoutMs: number,
): Promise<Health> {
  try {
    const health = await store.health();
    if (health.ok) return { status: 'ok', revision: (await store.revision({ timeoutMs })).number };
    report(health.sentence);
  } catch (thrown) {
    report(thrown instanceof Error ? thrown.message : String(thrown));
  }
  return { status: 'unavailable', sentence: NO_ANSWER };
}
