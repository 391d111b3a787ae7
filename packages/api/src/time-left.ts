import { StoreError } from '@sharing-atlas/graph';

/**
 * The time that is left of a request. It stands still while the request waits for its turn, and then
 * goes on: however many of its fields wait side by side, that time is left out once.
 */
export class TimeLeft {
  readonly #now: () => number;
  #until: number;
  #waiting = 0;
  #waitingSince = 0;

  /** Both in milliseconds. */
  constructor(limit: number, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#until = now() + limit;
  }

  /** Below 0 when it is over. */
  get milliseconds(): number {
    return this.#until - (this.#waiting > 0 ? this.#waitingSince : this.#now());
  }

  /** @throws StoreError TIMED_OUT when it is over. */
  check(): void {
    if (this.milliseconds > 0) return;
    throw new StoreError(
      'TIMED_OUT',
      'This was not answered within the time of a request; ask for less at once.',
    );
  }

  /** Waits for a turn: that is no part of the time that the request may take. */
  async untimed<Turn>(turn: Promise<Turn>): Promise<Turn> {
    if (this.#waiting === 0) this.#waitingSince = this.#now();
    this.#waiting += 1;
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#until += this.#now() - this.#waitingSince;
    }
  }
}
