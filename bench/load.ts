/**
 * Sixteen clients at once, in a process of their own. Reads what to do from standard input as JSON
 * ({@link Load}) and prints how many answers a second came.
 */
import { text } from 'node:stream/consumers';
import { QUESTIONS } from './questions/all.ts';
import { openBare } from './targets/bare.ts';
import { HttpClient } from './targets/http.ts';
import type { Load } from './targets/load.ts';

const CLIENTS = 16;
let index = 0;

const load: Load = JSON.parse(await text(process.stdin));
const { ask, close } = load.kind === 'bolt' ? bolt(load) : http(load);
await runFor(load.warmUpSeconds);
console.log(await runFor(load.seconds));
await close();

function http({ url, bodies }: Extract<Load, { kind: 'http' }>) {
  const client = new HttpClient(url, CLIENTS);
  return {
    ask: (index: number) => client.post(bodies[index % bodies.length] ?? '', true),
    close: async () => client.close(),
  };
}

function bolt({ settings, question: number, asked }: Extract<Load, { kind: 'bolt' }>) {
  const question = QUESTIONS.find((each) => each.number === number);
  const [first] = asked;
  if (question === undefined || first === undefined) throw new Error('There is nothing to ask.');
  const bare = openBare(settings);
  return {
    ask: (index: number) => bare.ask(question, asked[index % asked.length] ?? first, true),
    close: () => bare.close(),
  };
}

async function runFor(seconds: number): Promise<number> {
  const began = performance.now();
  const until = began + seconds * 1_000;
  let answers = 0;
  async function client(): Promise<void> {
    while (performance.now() < until) {
      await ask(index++);
      answers += 1;
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (answers * 1_000) / (performance.now() - began);
}
