import { REVISION_STATEMENT, revisionOf } from './format.ts';
import type { Meter, Revision, Store } from './port.ts';
import { countRows, countStatement, NO_PARAMETERS } from './values.ts';

/** Milliseconds; who asks has a limit of its own, and this one ends a statement that hangs. */
const ANSWER_WITHIN_MS = 20_000;

interface Asked {
  readonly revision: Revision;
  readonly rows: number;
  readonly milliseconds: number;
}

/**
 * The revision of a store, which every answer asks for: those who ask at the same time share one
 * statement, and each is told what it cost.
 */
export class SharedRevision {
  readonly #ask: () => Promise<Asked>;

  constructor(read: Store['read'], place: string) {
    this.#ask = shared(async () => {
      const meter = { statements: 0, rows: 0, milliseconds: 0 };
      const rows = await read(REVISION_STATEMENT, NO_PARAMETERS, {
        timeoutMs: ANSWER_WITHIN_MS,
        meter,
      });
      return { ...meter, revision: revisionOf(rows, place) };
    });
  }

  async of(meter: Meter | undefined): Promise<Revision> {
    countStatement([meter]);
    const { revision, rows, milliseconds } = await this.#ask();
    countRows([meter], rows, milliseconds);
    return revision;
  }
}

/**
 * Lets those who ask the same at the same time share an asking: who comes while one is under way waits
 * for the next. So what is told was asked for after they came, and is never older. Who asks again at
 * the very moment at which one ends may begin another beside the next: two are under way then, rarely.
 * One that hangs holds up all who wait for the next, until it is given up.
 */
export function shared<Told>(ask: () => Promise<Told>): () => Promise<Told> {
  let underWay: Promise<Told> | null = null;
  let next: Promise<Told> | null = null;
  const begin = (): Promise<Told> => {
    next = null;
    const asking = ask();
    underWay = asking;
    const ended = () => {
      if (underWay === asking) underWay = null;
    };
    asking.then(ended, ended);
    return asking;
  };
  return () => {
    if (underWay === null) return begin();
    next ??= underWay.then(begin, begin);
    return next;
  };
}
