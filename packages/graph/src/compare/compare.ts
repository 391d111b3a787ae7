import type { Day } from '@sharing-atlas/model';
import type { CheckedRegister } from '../findings/facts.ts';
import { byText } from '../queries/decode.ts';
import { agreements, bases, categories, purposes } from './contents.ts';
import { type Entry, given, type Matter, type MatterId, type Side, type Told } from './entry.ts';
import { hubMembers, processors } from './parties.ts';
import { foundByChecks, retention, rights } from './rights.ts';

/** How the two sides of one line meet. */
export const COMPARED_VERDICTS = ['SAME', 'DIFFERENT', 'ONLY_LEFT', 'ONLY_RIGHT'] as const;
export type ComparedVerdict = (typeof COMPARED_VERDICTS)[number];

/** What one side says of a line. */
export interface ComparedSaid {
  readonly recordId: string | null;
  readonly words: readonly string[];
  readonly aside: readonly string[];
  readonly statementIds: readonly string[];
}

export interface ComparedLine {
  readonly key: string;
  readonly name: string;
  readonly verdict: ComparedVerdict;
  /** Null where it is not stated on this side, which never says that it is not so. */
  readonly left: ComparedSaid | null;
  readonly right: ComparedSaid | null;
  /** Names of what the side without it states that is wider or narrower. */
  readonly near: readonly string[];
}

/** One matter, compared line by line. */
export interface ComparedMatter {
  readonly id: MatterId;
  readonly title: string;
  readonly note: string;
  /** What to write where a side has no such line. */
  readonly absent: string;
  readonly left: ComparedTotals;
  readonly right: ComparedTotals;
  readonly lines: readonly ComparedLine[];
}

export interface ComparedTotals {
  /** How many lines this side states. */
  readonly count: number;
  /** The source's words that leave the list open: what is not listed may be there. */
  readonly open: readonly string[];
  /** What it states on the whole, in a sentence. */
  readonly words: string;
}

export interface Comparison {
  readonly left: ComparedEnd;
  readonly right: ComparedEnd;
  readonly matters: readonly ComparedMatter[];
}

export interface ComparedEnd {
  readonly register: CheckedRegister;
  readonly asAt: Day;
}

const MATTERS: readonly Matter[] = [
  hubMembers,
  processors,
  categories,
  purposes,
  bases,
  rights,
  retention,
  agreements,
  foundByChecks,
];

/** Two registers, or one at two days, side by side: what each states of each matter. */
export function compareSides(left: Side, right: Side): Comparison {
  return {
    left: { register: left.register, asAt: left.asAt },
    right: { register: right.register, asAt: right.asAt },
    matters: MATTERS.map((matter) => compareMatter(matter, left, right)),
  };
}

function compareMatter(matter: Matter, left: Side, right: Side): ComparedMatter {
  const [one, other] = [matter.tell(left), matter.tell(right)];
  const [ours, theirs] = [byKey(one.entries), byKey(other.entries)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const lines = keys.map((key): ComparedLine => {
    const [here, there] = [ours.get(key), theirs.get(key)];
    const [entry, silent, others] =
      here === undefined ? [there, left, one.entries] : [here, right, other.entries];
    const isOnOne = here === undefined || there === undefined;
    const near =
      entry === undefined || !isOnOne ? [] : (matter.near?.(silent, entry, others) ?? []);
    return {
      key,
      name: entry?.name ?? key,
      verdict: verdictOf(here, there),
      left: saidOf(here),
      right: saidOf(there),
      near: near.map(({ name }) => name).sort(byText),
    };
  });
  return {
    id: matter.id,
    title: matter.title,
    note: isOneNotice(left, right) ? given([matter.note, matter.undated]).join(' ') : matter.note,
    absent: matter.absent,
    left: totalsOf(one),
    right: totalsOf(other),
    lines: lines.sort(
      (a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.key, b.key),
    ),
  };
}

function isOneNotice(left: Side, right: Side): boolean {
  return left.register.id === right.register.id;
}

function totalsOf({ entries, open, words }: Told): ComparedTotals {
  const count = entries.length;
  const counted = count === 0 ? 'None stated.' : `${count} stated.`;
  return { count, open, words: words ?? counted };
}

function verdictOf(left: Entry | undefined, right: Entry | undefined): ComparedVerdict {
  if (left === undefined) return 'ONLY_RIGHT';
  if (right === undefined) return 'ONLY_LEFT';
  return sameWords(left.words, right.words) ? 'SAME' : 'DIFFERENT';
}

/** What is said in several places has no order of its own. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('\n') === [...other].sort().join('\n');
}

function saidOf(entry: Entry | undefined): ComparedSaid | null {
  if (entry === undefined) return null;
  const { recordId, words, aside, statementIds } = entry;
  return { recordId, words, aside, statementIds };
}

function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}
