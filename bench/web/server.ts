import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../e2e/support/free-port.mjs';
import { importRegisters, openStore } from '../../packages/graph/src/index.ts';
import { root } from '../../scripts/root.mjs';
import { generateRegisters } from '../register/generate.ts';
import { partOfEngland } from '../register/plan.ts';
import { referenceRecords } from '../register/reference.ts';

export interface RunningServer {
  readonly address: string;
  readonly stop: () => void;
}

const MOST_WAIT_MS = 60_000;

/** The built server over a generated register of a part of England's size, in a throwaway folder. */
export async function serveGenerated(part: number): Promise<RunningServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'sharing-atlas-bench-'));
  const registers = generateRegisters(partOfEngland(part), await referenceRecords());
  const store = await openStore({ kind: 'embedded', directory });
  await importRegisters(store, registers, new Date());
  await store.close();
  // A developer's Neo4j must not be touched.
  const { NEO4J_URI: _uri, NEO4J_USER: _user, NEO4J_PASSWORD: _password, ...env } = process.env;
  const port = String(await freePort());
  const server = spawn(process.execPath, [path.join(root, 'packages/server/dist/main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, HOST: '127.0.0.1', PORT: port, ATLAS_DATA_DIR: directory },
  });
  const stop = () => {
    server.once('exit', () => rmSync(directory, { recursive: true, force: true }));
    server.kill('SIGTERM');
  };
  const address = `http://127.0.0.1:${port}`;
  const began = Date.now();
  while (!(await isReady(address))) {
    if (server.exitCode !== null || Date.now() - began > MOST_WAIT_MS) {
      stop();
      throw new Error('The server did not come up.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/healthz`)).ok;
  } catch {
    return false;
  }
}
