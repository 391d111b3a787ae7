import { parseArgs } from 'node:util';

export interface Options {
  /** Part of England's size. */
  readonly part: number;
  readonly rounds: number;
  /** Minutes after which no further round is begun, so that a busy machine comes to an end too. */
  readonly minutes: number;
  /** Seconds of each run with sixteen clients; 0 leaves them out. */
  readonly seconds: number;
  /** Numbers of questions; all if empty. */
  readonly only: readonly number[];
  readonly peer: boolean;
  readonly embedded: boolean;
}

export const USAGE = `npm run bench -- [--quick] [--part 0.1] [--rounds 40] [--minutes 3] [--seconds 4]
                [--only 1,3] [--no-peer] [--no-embedded]`;

/** @throws TypeError for an option that there is not. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      part: { type: 'string' },
      rounds: { type: 'string' },
      minutes: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string', default: '' },
      peer: { type: 'boolean', default: true },
      embedded: { type: 'boolean', default: true },
    },
  });
  const quick = values.quick === true;
  return {
    part: Number(values.part ?? (quick ? 0.05 : 1)),
    rounds: Number(values.rounds ?? (quick ? 10 : 40)),
    minutes: Number(values.minutes ?? 3),
    seconds: Number(values.seconds ?? (quick ? 1 : 4)),
    only: (values.only ?? '').split(',').filter(Boolean).map(Number),
    peer: values.peer !== false,
    embedded: values.embedded !== false,
  };
}
