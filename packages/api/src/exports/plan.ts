import { setImmediate } from 'node:timers/promises';
import { isSameRevision, type Revision, type Store } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import { atOneRevision } from '../consistent.ts';
import type { Context } from '../context.ts';
import type { CompletenessWords } from './about.ts';

/** An export worked out as far as its items; rows are made of them a batch at a time. */
export interface Plan<Item, Row> {
  /** What was asked, in words. */
  readonly title: string;
  /** Parts of the file's name. */
  readonly nameParts: readonly string[];
  /** The day of the answer. */
  readonly asAt: Day;
  readonly completeness: CompletenessWords;
  /** What was left out and why, in a sentence, if the answer itself was cut. */
  readonly cut?: string;
  /** Which of the rows were asked for, in a sentence, if it is not all. */
  readonly shown?: string;
  readonly items: readonly Item[];
  /** True if the only item stands for "nothing is recorded": a line, and not a row of the answer. */
  readonly nothing?: boolean;
  /** Gives the rows of some items, in their order. The context is made for this batch alone. */
  rowsOf(items: readonly Item[], context: Context): Promise<readonly Row[]>;
}

export interface Prepared<P, Row> {
  readonly plan: P;
  readonly revision: number;
  /** Rows of all items in order. @throws RegisterMoved */
  readonly batches: AsyncIterable<readonly Row[]>;
}

/** The register changed while an export was on its way; what was sent must not be taken for whole. */
export class RegisterMoved extends Error {
  override readonly name = 'RegisterMoved';
  constructor() {
    super('The register changed while the export was being sent. Ask for it again.');
  }
}

export interface BatchOptions {
  readonly batchSize: number;
  /** Makes a context with loaders of its own, so that no batch keeps what another loaded. */
  freshContext(): Context;
}

/**
 * Plans an export and makes its first batch at one revision, trying again if the register moves.
 * Later batches are sent already, so there a move ends the stream with an error: a broken download
 * is seen, rows of two revisions in one file would not be.
 */
export async function prepare<Item, Row, P extends Plan<Item, Row>>(
  store: Store,
  options: BatchOptions,
  makePlan: (context: Context) => Promise<P & Plan<Item, Row>>,
): Promise<Prepared<P, Row>> {
  const context = options.freshContext();
  const { result, revision, at } = await atOneRevision(store, context.options, async () => {
    const fresh = options.freshContext();
    const plan = await makePlan(fresh);
    return { plan, first: await plan.rowsOf(plan.items.slice(0, options.batchSize), fresh) };
  });
  return { plan: result.plan, revision, batches: batchesOf(result, at, store, options) };
}

async function* batchesOf<Item, Row>(
  made: { readonly plan: Plan<Item, Row>; readonly first: readonly Row[] },
  at: Revision,
  store: Store,
  { batchSize, freshContext }: BatchOptions,
): AsyncGenerator<readonly Row[]> {
  yield made.first;
  for (let start = batchSize; start < made.plan.items.length; start += batchSize) {
    const context = freshContext();
    const rows = await made.plan.rowsOf(made.plan.items.slice(start, start + batchSize), context);
    const now = await store.revision(context.options);
    if (!isSameRevision(now, at)) throw new RegisterMoved();
    yield rows;
    // An embedded store answers at once: other requests get their turn, and memory is given back.
    await setImmediate();
  }
}
