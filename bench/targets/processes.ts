import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as setTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/root.mjs';
import { HttpClient } from './http.ts';
import type { Neo4jSettings } from './target.ts';

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly client: HttpClient;
  /** Milliseconds from its start to its first answer. */
  readonly startMs: number;
  /** Mebibytes that it holds now; null where the system does not tell. */
  memoryMiB(): number | null;
  /** Waits until it has read into memory what it reads before it is asked. */
  read(): Promise<void>;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/** The built product over Neo4j, or over an embedded store in a folder. */
export function startOurs(store: Neo4jSettings | { readonly directory: string }) {
  const settings =
    'uri' in store
      ? { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password }
      : { ATLAS_DATA_DIR: store.directory };
  const main = path.join(root, 'packages/server/dist/main.js');
  return startServer([main], { ...settings, PORT: '0' }, true);
}

/** The peer over Neo4j. */
export function startPeer({ uri, user, password }: Neo4jSettings): Promise<RunningServer> {
  return startServer([path.join(root, 'bench/peer/server.mjs')], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
}

async function startServer(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  readsAhead = false,
): Promise<RunningServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child);
    const client = new HttpClient(url, 1);
    await client.empty();
    const startMs = performance.now() - began;
    return {
      url,
      client,
      startMs,
      memoryMiB: () => residentMiB(child.pid),
      read: () => (readsAhead ? untilRead(url) : Promise.resolve()),
      stop: async () => {
        client.close();
        await end(child);
      },
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** The address that a server tells when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimer(() => reject(new Error('A server did not start.')), READY_WITHIN_MS);
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /(?:ready:|READY) (http:\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      resolve(url);
    });
    child.on('exit', (code) => reject(new Error(`A server ended with ${code}: ${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Asks a server until it tells that it has read the register into memory. */
async function untilRead(url: string): Promise<void> {
  const until = performance.now() + READ_WITHIN_MS;
  while (performance.now() < until) {
    const health: { readonly reading?: boolean } = await (await fetch(`${url}/healthz`)).json();
    if (health.reading !== true) return;
    await setTimeout(READ_EVERY_MS);
  }
  throw new Error('A server did not read the register into memory in time.');
}

const READ_WITHIN_MS = 180_000;
const READ_EVERY_MS = 250;

/** Memory that a process holds in the machine, as Linux tells it. */
function residentMiB(pid: number | undefined): number | null {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}
