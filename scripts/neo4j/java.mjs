import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../run.mjs';
import { ensureJars, jarsFolder } from './jars.mjs';

/** @import { RunningNeo4j } from './start.mjs' */

const OLDEST_JAVA = 17;
const START_LIMIT_MS = 120_000;
const launcher = path.join(path.dirname(fileURLToPath(import.meta.url)), 'Launcher.java');

/** Whether a Java that can run Neo4j 5.26 is on the path. */
export async function javaIsThere() {
  const { code, output } = await runToEnd('java', ['-version']);
  const major = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  return code === 0 && major >= OLDEST_JAVA;
}

/** Little memory and a quick start. */
export const QUICK = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx512m'];

/**
 * For tests, which import a small register again and again: Neo4j would make its plans anew each
 * time, which takes longer than what the tests ask of it.
 */
const FOR_TESTS = [...QUICK, '-DkeepPlans=true'];

/** For measurements: Java's own choices, and memory for a register of England's size. */
export const FOR_MEASUREMENTS = ['-Xmx2g'];

/**
 * Starts Neo4j Community in a throwaway folder, from jars fetched by Maven.
 *
 * @param {readonly string[]} [flags] of Java
 * @returns {Promise<{ ok: true, neo4j: RunningNeo4j } | { ok: false, sentence: string, output: string }>}
 */
export async function startWithJava(flags = FOR_TESTS) {
  const jars = await ensureJars();
  if (!jars.ok) return jars;
  const home = mkdtempSync(path.join(tmpdir(), 'sharing-atlas-neo4j-'));
  const password = randomBytes(18).toString('base64url');
  const child = spawn('java', [...flags, '-cp', path.join(jarsFolder, '*'), launcher, home, '0'], {
    env: { ...process.env, LAUNCHER_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const started = await waitForPort(child);
  if (!started.ok) {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
    return started;
  }
  return {
    ok: true,
    neo4j: {
      uri: `bolt://127.0.0.1:${started.port}`,
      user: 'neo4j',
      password,
      how: 'Java',
      stop: () => stop(child, home),
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<{ ok: true, port: number } | { ok: false, sentence: string, output: string }>}
 */
function waitForPort(child) {
  return new Promise((resolve) => {
    let output = '';
    /** @param {string} sentence */
    const fail = (sentence) => {
      clearTimeout(limit);
      resolve({ ok: false, sentence, output });
    };
    const limit = setTimeout(() => fail('Neo4j did not start within two minutes.'), START_LIMIT_MS);
    /** @param {string} text */
    const listen = (text) => {
      output = (output + text).slice(-20_000);
      const ready = /^READY (\d+)$/m.exec(output);
      if (ready) {
        clearTimeout(limit);
        resolve({ ok: true, port: Number(ready[1]) });
      }
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', (error) => fail(`Java could not be started: ${error.message}.`));
    child.on('exit', () => fail('Neo4j stopped while starting.'));
  });
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @param {string} home
 */
async function stop(child, home) {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.stdin.end();
    });
  }
  rmSync(home, { recursive: true, force: true });
}
