/** The benchmark: see README.md, "Speed". Started by `npm run bench`, which installs and builds. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { importRegisters, openStore, type StoreSettings } from '../packages/graph/src/index.ts';
import type { LoadedRegister } from '../packages/registers/src/index.ts';
import { FOR_MEASUREMENTS } from '../scripts/neo4j/java.mjs';
import { HOW_TO_GET_NEO4J, startNeo4j } from '../scripts/neo4j/start.mjs';
import { checkSame, measure } from './measure.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { QUESTIONS } from './questions/all.ts';
import type { Question, Subjects } from './questions/question.ts';
import { generateRegisters } from './register/generate.ts';
import { partOfEngland } from './register/plan.ts';
import { referenceRecords } from './register/reference.ts';
import { BARE, EMBEDDED, OURS, PEER, reportOf } from './report.ts';
import { askedAt, sendersOf, subjectsOf } from './subjects.ts';
import { openBare } from './targets/bare.ts';
import { bodyOf, httpTarget } from './targets/http.ts';
import { throughput } from './targets/load.ts';
import { type RunningServer, startOurs, startPeer } from './targets/processes.ts';
import type { Neo4jSettings, Target } from './targets/target.ts';

const STARTS = 150;
const LEAST_CHAINS = 5;
/** Some below what the product lists, because the number changes with the date. */
const MOST_CHAINS = 150;

/** Questions that are also asked by sixteen clients at once. */
const UNDER_LOAD = [1, 3];

const say = (line: string) => console.error(line);
const options = optionsOrEnd();
const questions = QUESTIONS.filter(
  ({ number }) => options.only.length === 0 || options.only.includes(number),
);

const sizes = partOfEngland(options.part);
say(`Making registers: ${JSON.stringify(sizes)}`);
const registers = generateRegisters(sizes, await referenceRecords());
const directory = await mkdtemp(path.join(tmpdir(), 'sharing-atlas-bench-'));
const neo4j = await startNeo4j(say, FOR_MEASUREMENTS);
if (neo4j === null) {
  say(`The benchmark needs a Neo4j. ${HOW_TO_GET_NEO4J}`);
  process.exit(1);
}
try {
  console.log(await run(neo4j));
} finally {
  await neo4j.stop();
  await rm(directory, { recursive: true, force: true });
}

async function run(settings: Neo4jSettings): Promise<string> {
  say('Importing them into Neo4j…');
  await fill({ kind: 'neo4j', ...settings });
  if (options.embedded) await fill({ kind: 'embedded', directory });
  const bare = openBare(settings);
  const servers = await startServers(settings);
  try {
    const subjects = subjectsOf(registers, await startsOf(bare));
    const targets: Target[] = [
      bare,
      ...servers.map(({ name, server: { client } }) =>
        httpTarget(name, client, (question) => (name === PEER ? question.peer : question.ours)),
      ),
    ];
    say('Checking that all give the same answers…');
    await checkSame(questions, targets, subjects);
    say(`Measuring ${options.rounds} rounds, or ${options.minutes} minutes…`);
    const [first] = servers;
    const floor = () => first?.server.client.empty() ?? Promise.resolve();
    const found = await measure(questions, targets, floor, subjects, options);
    const loads = options.seconds === 0 ? [] : await loadAll(settings, servers, subjects);
    const load = loadavg().map((each) => each.toFixed(1));
    return [
      reportOf({
        ...found,
        throughput: loads,
        servers: servers.map(({ name, server, idleMiB, readMiB }) => ({
          name,
          startMs: server.startMs,
          idleMiB,
          readMiB,
          afterMiB: server.memoryMiB(),
        })),
      }),
      '',
      `${sizes.controllers} controllers, ${sizes.bodies} bodies, ${sizes.agreements} agreements, ${sizes.flows} flows; ${found.rounds} rounds; ${cpus().length} cores, load ${load.join(', ')}; Node ${process.versions.node}.`,
    ].join('\n');
  } finally {
    await Promise.all(servers.map(({ server }) => server.stop()));
    await bare.close();
  }
}

function optionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}

async function fill(settings: StoreSettings): Promise<void> {
  const store = await openStore(settings);
  await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
  await importRegisters(store, registers satisfies readonly LoadedRegister[], new Date());
  await store.close();
}

interface NamedServer {
  readonly name: string;
  readonly server: RunningServer;
  readonly idleMiB: number | null;
  readonly readMiB: number | null;
}

/** One after the other: what one costs to start is not another's. */
async function startServers(settings: Neo4jSettings): Promise<NamedServer[]> {
  const starts: [string, () => Promise<RunningServer>][] = [[OURS, () => startOurs(settings)]];
  if (options.embedded) starts.push([EMBEDDED, () => startOurs({ directory })]);
  if (options.peer) starts.push([PEER, () => startPeer(settings)]);
  const servers: NamedServer[] = [];
  for (const [name, start] of starts) {
    const server = await start();
    const idleMiB = server.memoryMiB();
    await server.read();
    servers.push({ name, server, idleMiB, readMiB: server.memoryMiB() });
  }
  return servers;
}

/** Bodies from which few enough chains lead on that an answer lists them all. */
async function startsOf(bare: Target): Promise<string[]> {
  const onward = QUESTIONS.find(({ number }) => number === 6);
  const starts: string[] = [];
  if (onward === undefined) return starts;
  const anyone = { ...askedAt({ ...subjectsOf(registers, ['-']) }, 0) };
  for (const start of sendersOf(registers)) {
    const { length } = await bare.normal(onward, { ...anyone, start });
    if (length >= LEAST_CHAINS && length <= MOST_CHAINS) starts.push(start);
    if (starts.length === STARTS) break;
  }
  return starts;
}

async function loadAll(
  settings: Neo4jSettings,
  servers: readonly NamedServer[],
  subjects: Subjects,
): Promise<{ question: number; name: string; perSecond: number }[]> {
  const found: { question: number; name: string; perSecond: number }[] = [];
  const times = { warmUpSeconds: options.seconds / 2, seconds: options.seconds };
  for (const question of questions.filter(({ number }) => UNDER_LOAD.includes(number))) {
    say(`Sixteen clients at once, question ${question.number}…`);
    const asked = askedUnderLoad(subjects);
    const add = async (name: string, measuring: Promise<number>) => {
      const perSecond = await measuring.catch((error: unknown) => say(`${name}: ${error}`));
      if (perSecond !== undefined) found.push({ question: question.number, name, perSecond });
    };
    await add(
      BARE,
      throughput({ kind: 'bolt', settings, question: question.number, asked, ...times }),
    );
    for (const { name, server } of servers) {
      const way = wayFor(question, name);
      if (way === null) continue;
      const bodies = asked.map((each) => bodyOf(way, each));
      await add(name, throughput({ kind: 'http', url: server.url, bodies, ...times }));
    }
  }
  return found;
}

/** More askings than come in the time, none like those of the rounds. */
function askedUnderLoad(subjects: Subjects) {
  return Array.from({ length: 20_000 }, (_, index) => askedAt(subjects, 1_000 + index));
}

function wayFor(question: Question, name: string) {
  return name === PEER ? question.peer : question.ours;
}
