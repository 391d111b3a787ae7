import type { Day } from '@sharing-atlas/model';
import type { CheckedRegister, RegisterFacts } from '../findings/facts.ts';
import type { Finding } from '../findings/run.ts';

/** One register at one day: one side of a comparison. */
export interface Side {
  readonly facts: RegisterFacts;
  readonly register: CheckedRegister;
  readonly asAt: Day;
  /** What the checks find in this register at this day. */
  readonly findings: readonly Finding[];
}

/** One thing that a side states. */
export interface Entry {
  /** What makes it the same thing on the other side: the id of a shared word, or a name. */
  readonly key: string;
  readonly name: string;
  /** The record, if it has one. */
  readonly recordId: string | null;
  /** What is said of it: two sides say the same if these are equal. */
  readonly words: readonly string[];
  /** What is told beside it and not compared, as the name of a hub that each trust gives its own. */
  readonly aside: readonly string[];
  readonly statementIds: readonly string[];
}

/** All that a side states of one matter. */
export interface Told {
  readonly entries: readonly Entry[];
  /** The source's words that leave the list open. */
  readonly open: readonly string[];
  /** What the side states on the whole, in a sentence, where the number of lines does not tell. */
  readonly words?: string;
}

/** A matter that two sides are compared in. */
export interface Matter {
  readonly id: MatterId;
  readonly title: string;
  /** What a side that lacks a line says: never that something is not so. */
  readonly absent: string;
  /** What has to be known to read it, in a sentence or two. */
  readonly note: string;
  /** What of it has no dates in the register, for two days of one notice: it cannot differ. */
  readonly undated?: string;
  tell(side: Side): Told;
  /** Things of the other side that are wider or narrower than this one. */
  near?(side: Side, entry: Entry, others: readonly Entry[]): readonly Entry[];
}

export const UNDATED =
  'No dates are recorded for these: both columns show the notice as it was read.';

export const MATTER_IDS = [
  'HUB_MEMBERS',
  'PROCESSORS',
  'CATEGORIES',
  'PURPOSES',
  'BASES',
  'RIGHTS',
  'RETENTION',
  'AGREEMENTS',
  'FINDINGS',
] as const;
export type MatterId = (typeof MATTER_IDS)[number];

/** What is said of one thing in several places becomes one entry, in the order of their names. */
export function merged(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const before = byKey.get(entry.key);
    byKey.set(
      entry.key,
      before === undefined
        ? entry
        : {
            ...before,
            words: distinct([...before.words, ...entry.words]),
            aside: distinct([...before.aside, ...entry.aside]),
            statementIds: distinct([...before.statementIds, ...entry.statementIds]),
          },
    );
  }
  return [...byKey.values()].map((entry) => ({
    ...entry,
    statementIds: [...entry.statementIds].sort(),
  }));
}

/** Each once, in their order. */
export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** Each text that there is, once. */
export function given(texts: readonly (string | null | undefined)[]): string[] {
  return distinct(texts.flatMap((text) => (text == null ? [] : [text])));
}
