import { once } from 'node:events';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { temporaryFolders } from './support/folders.ts';
import { programs } from './support/program.ts';

const temporaryFolder = temporaryFolders();
const run = programs();

describe('the program', { timeout: 60_000 }, () => {
  test('shuts down cleanly on each signal and keeps its data', async () => {
    const settings = { PORT: '0', ATLAS_DATA_DIR: await temporaryFolder() };
    const first = run(settings);
    let url = await first.ready();
    let running = first;
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      expect((await fetch(`${url}/healthz`)).status, signal).toBe(200);
      running.signal(signal);
      expect(await running.ended(), signal).toBe(0);
      const begins = running === first ? 'Imported .*\\nSharing Atlas' : 'Sharing Atlas';
      const whole = new RegExp(`^${begins} is ready: .*\\nStopped\\.\\n$`, 's');
      expect(running.stdout, signal).toMatch(whole);
      expect(running.stderr, signal).toBe('');

      running = run(settings);
      url = await running.ready();
      expect(running.stdout, signal).toMatch(/^Sharing Atlas is ready/);
      expect(running.stdout).toContain('Holds revision 1: 2 notices, 289 statements');
    }
  });

  test('ends cleanly on a signal that comes while it imports, once all of it is in', async () => {
    const told = async (signal: NodeJS.Signals) => {
      const folder = await temporaryFolder();
      const watcher = watch(folder);
      const opened = once(watcher, 'change');
      const program = run({ PORT: '0', ATLAS_DATA_DIR: folder });
      await opened;
      watcher.close();
      expect(program.stdout, signal).toBe('');
      program.signal(signal);
      expect(await program.ended(), signal).toBe(0);
      const whole = /^Imported .* Holds revision 1: 2 notices, 289 statements.*\nStopped\.\n$/s;
      expect(program.stdout, signal).toMatch(whole);
      expect(program.stderr, signal).toBe('');
    };
    await Promise.all([told('SIGINT'), told('SIGHUP')]);
  });

  test('says in sentences which settings are wrong', async () => {
    const program = run({ PORT: 'x', NEO4J_URI: 'bolt://127.0.0.1', NEO4J_USER: 'neo4j' });
    expect(await program.ended()).toBe(1);
    expect(program.stdout).toBe('');
    expect(program.stderr).toMatch(/^PORT must[^\n]*\.\n/);
  });

  test('says that no folder can be made where its data should be', async () => {
    const program = run({ PORT: '0', ATLAS_DATA_DIR: '/proc/atlas/data' });
    expect(await program.ended()).toBe(1);
    expect(program.stderr).toMatch(/^Sharing Atlas cannot write [^\n]*ATLAS_DATA_DIR[^\n]*\.\n$/);
  });

  test('says that the port is in use, without a stack trace', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const program = run({ PORT: String(port), ATLAS_DATA_DIR: await temporaryFolder() });
    expect(await program.ended()).toBe(1);
    expect(program.stderr).toBe(
      `Port ${port} is in use: stop the other program or choose another port, for example PORT=${port + 1} npm start.\n`,
    );
    other.close();
  });

  test('is refused its data folder while another that started at the same time has it', async () => {
    const settings = { PORT: '0', ATLAS_DATA_DIR: await temporaryFolder() };
    const both = [run(settings), run(settings)];
    const urls = await Promise.all(both.map((program) => program.ready()));
    expect(urls.filter((url) => url !== null)).toHaveLength(1);
    const refused = both[urls.indexOf(null)];
    expect(await refused?.ended()).toBe(1);
    expect(refused?.stdout).toBe('');
    expect(refused?.stderr).toMatch(/^[^\n]* in use by another running Sharing Atlas[^\n]*\.\n$/);
  });
});
