import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = fileURLToPath(new URL('../../../../scripts/build.mjs', import.meta.url));

/** The program as people run it, in a process of its own. */
export class Program {
  stdout = '';
  stderr = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  readonly #waiting = new Set<() => void>();

  constructor(variables: Readonly<Record<string, string>>) {
    // Nothing of the environment of the test run may count as a setting.
    const { PATH = '' } = process.env;
    this.#child = spawn(process.execPath, ['dist/main.js'], {
      cwd: PACKAGE,
      env: { PATH, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      for (const look of this.#waiting) look();
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.#ended = once(this.#child, 'close').then(([code]) => code);
  }

  /** The address, once the program has said that it is ready; null if it ended before. */
  ready(): Promise<string | null> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.stdout.includes('Stop with Ctrl+C.\n')) return;
        this.#waiting.delete(look);
        resolve(/is ready: (\S+)/.exec(this.stdout)?.[1] ?? null);
      };
      this.#waiting.add(look);
      this.#ended.then(() => resolve(null));
      look();
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The exit code, null if a signal ended it. */
  ended(): Promise<number | null> {
    return this.#ended;
  }
}

/** Runs programs, built of the sources as they are, and makes sure that none outlives its test. */
export function programs(): (variables: Readonly<Record<string, string>>) => Program {
  const started: Program[] = [];
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [BUILD, 'server']);
  });
  afterEach(async () => {
    for (const program of started.splice(0)) {
      program.signal('SIGKILL');
      await program.ended();
    }
  });
  return (variables) => {
    const program = new Program(variables);
    started.push(program);
    return program;
  };
}
