import { StoreError } from '@sharing-atlas/graph';
import { Busy } from './errors.ts';

/** Lets heavy work be done by one caller at a time, while a few others wait in the order they came. */
export class Turns {
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Waits for a turn, and gives what ends it.
   * @throws Busy if too many wait already; StoreError CANCELLED for a caller who goes away: it waits
   *   no longer, and its turn is the next one's.
   */
  async begin(signal: AbortSignal | undefined): Promise<() => void> {
    if (signal?.aborted) throw gone();
    if (this.#isTaken) await this.#wait(signal);
    this.#isTaken = true;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#next();
    };
  }

  /**
   * Works when its turn has come, and ends the turn.
   * @throws what `begin` and the work throw.
   */
  async during<Result>(
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const end = await this.begin(signal);
    try {
      return await work();
    } finally {
      end();
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) throw new Busy();
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(gone());
      };
      this.#waiting.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** It stays taken when it passes on, so that nobody who comes now is before those who wait. */
  #next(): void {
    const begin = this.#waiting.shift();
    if (begin === undefined) this.#isTaken = false;
    else begin();
  }
}

export function gone(): StoreError {
  return new StoreError('CANCELLED', 'The caller has gone before its turn came.');
}
