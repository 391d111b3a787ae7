import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ImportOrder, ImportReport } from './importing-process.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const VITE = join(PACKAGE, '../../node_modules/vite/bin/vite.js');

/** The program of the processes in JavaScript: it starts three times as soon as from its sources. */
export interface Program {
  readonly file: string;
  remove(): Promise<void>;
}

export async function buildProgram(): Promise<Program> {
  // Within the package, where what is not bundled is found.
  const cache = join(PACKAGE, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'importing-'));
  const entry = 'test/write/importing-process.ts';
  const args = [VITE, 'build', '--ssr', entry, '--outDir', folder, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: PACKAGE });
  return {
    file: join(folder, 'importing-process.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A process that can import once. */
export class ImportingProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  readonly #reports: ImportReport[] = [];
  readonly #waiting: ((report: ImportReport) => void)[] = [];

  constructor(program: Program) {
    this.#child = fork(program.file, { execArgv: [], stdio: 'inherit' });
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
