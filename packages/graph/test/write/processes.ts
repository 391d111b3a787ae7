import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { ImportOrder, ImportReport } from './importing-process.ts';

const ENTRY = new URL('./importing-process.ts', import.meta.url);

/** A process that can import once. */
export class ImportingProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  readonly #reports: ImportReport[] = [];
  readonly #waiting: ((report: ImportReport) => void)[] = [];

  constructor() {
    this.#child = fork(ENTRY, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
    this.#exited = once(this.#child, 'exit').then(([code, signal]) =>
      this.#receive({ is: 'FAILED', code: null, sentence: `ended: ${code ?? signal}` }),
    );
    this.#child.on('message', (report: ImportReport) => this.#receive(report));
  }

  order(order: ImportOrder): void {
    this.#child.send(order);
  }

  goOn(): void {
    this.#child.send('go on');
  }

  /** The next report that is not READY; a FAILED one if the process has ended. */
  async next(): Promise<ImportReport> {
    const report = await new Promise<ImportReport>((resolve) => {
      const early = this.#reports.shift();
      if (early === undefined) this.#waiting.push(resolve);
      else resolve(early);
    });
    return report.is === 'READY' ? this.next() : report;
  }

  /** Ends the process at once, as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  #receive(report: ImportReport): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#reports.push(report);
    else waiting(report);
  }
}
