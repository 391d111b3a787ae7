import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../scripts/root.mjs';
import type { Asked } from '../questions/question.ts';
import type { Neo4jSettings } from './target.ts';

/** What the process of sixteen clients is to do. */
export type Load = {
  readonly warmUpSeconds: number;
  readonly seconds: number;
} & (
  | { readonly kind: 'http'; readonly url: string; readonly bodies: readonly string[] }
  | {
      readonly kind: 'bolt';
      readonly settings: Neo4jSettings;
      readonly question: number;
      readonly asked: readonly Asked[];
    }
);

/** Answers a second with sixteen clients at once. */
export async function throughput(load: Load): Promise<number> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, path.join(root, 'bench/load.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify(load));
  const said = await text(child.stdout);
  await ended;
  const perSecond = Number(said.trim());
  if (!(perSecond > 0)) throw new Error(`The clients told no throughput: ${said}`);
  return perSecond;
}
