import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Material, materialFrom } from '../../explorer/material.ts';
import { type Asking, type Wanted, wantedBeforeFacts, wantedFor } from '../../explorer/pieces.ts';
import type { View } from '../../explorer/view.ts';
import { timeOfDay } from '../../text/dates.ts';
import { type Asked, ask, ServerSilent } from './ask.ts';
import { askFacts } from './ask-facts.ts';

export type Refused = Extract<Asked, { kind: 'REFUSED' }> & {
  /** The id or name that was asked for. */
  readonly asked: string;
};

export interface Loaded {
  /** What was read last; it stays while new is on its way, and when the server is gone. */
  readonly material: Material | null;
  /** Whether that is all that the view asks for. */
  readonly complete: boolean;
  /** Ids that stand in the register where the address has a name or a former id. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
  /** Clock time since which the server does not answer. */
  readonly gone: string | null;
  readonly retry: () => void;
}

interface Read {
  /** Which question this answers. */
  readonly question: string;
  readonly material: Material | null;
  readonly renamed: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

const NOTHING: Read = { question: '', material: null, renamed: new Map(), refused: [] };
const FIRST_WAIT = 4_000;
const LONGEST_WAIT = 60_000;

/**
 * Reads what a view asks for. While the server does not answer it tries again by itself, at once
 * when the browser is back online, else after 4, 8, 16 … seconds, at most a minute.
 */
export function useMaterial(view: View): Loaded {
  const client = useClient();
  const [read, setRead] = useState<Read>(NOTHING);
  const [gone, setGone] = useState<{ since: string; tries: number } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = questionOf(view);
  const { asAt } = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt asks the same again.
  useEffect(() => {
    let isOld = false;
    const load = async () => {
      try {
        const next = await readAll(client, question, asAt);
        if (isOld) return;
        setRead((before) => ({ ...next, material: next.material ?? before.material }));
        setGone(null);
      } catch (problem) {
        if (!(problem instanceof ServerSilent)) throw problem;
        if (isOld) return;
        setGone((before) => ({
          since: before?.since ?? timeOfDay(new Date()),
          tries: (before?.tries ?? 0) + 1,
        }));
      }
    };
    void load();
    return () => {
      isOld = true;
    };
  }, [client, question, asAt, attempt]);

  useEffect(() => {
    if (gone === null) return;
    const again = () => setAttempt((before) => before + 1);
    const wait = Math.min(FIRST_WAIT * 2 ** (gone.tries - 1), LONGEST_WAIT);
    const timer = setTimeout(again, wait);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [gone]);

  return {
    material: read.material,
    complete: read.question === question && gone === null,
    renamed: read.renamed,
    refused: read.question === question ? read.refused : [],
    gone: gone?.since ?? null,
    retry: () => setAttempt((before) => before + 1),
  };
}

/** What of a view decides what is read: views of the same question need nothing new. */
export function questionOf({
  starts,
  steps,
  expanded,
  path,
  asAt,
  filters: { hubs },
}: View): string {
  return JSON.stringify({ starts, steps, expanded, path, asAt, filters: { hubs } });
}

/** Reads all that a question of {@link questionOf} asks for, as at a day. */
export async function readAll(
  client: ReturnType<typeof useClient>,
  question: string,
  asAt: string | null,
): Promise<Read> {
  const asking: Asking = JSON.parse(question);
  const begun = new Map<string, Promise<Asked>>();
  const askOnce = (key: string, each: Wanted) => {
    const known = begun.get(key) ?? ask(client, each, asAt);
    begun.set(key, known);
    return known;
  };
  // What is around a party can be asked before anything is known of the register.
  const early = [...wantedBeforeFacts(asking)].map(([key, each]) => askOnce(key, each));
  const [facts] = await Promise.all([askFacts(client, asAt), ...early]);
  if (typeof facts === 'string') {
    return {
      ...NOTHING,
      question,
      refused: [{ kind: 'REFUSED', asked: '', message: facts, nearest: [] }],
    };
  }
  const wanted = [...wantedFor(asking, facts)];
  const answers = await Promise.all(
    wanted.map(async ([key, each]) => ({ key, each, got: await askOnce(key, each) })),
  );
  const named = (each: (typeof wanted)[number][1]) => ('id' in each ? each.id : each.from);
  return {
    question,
    material: materialFrom(
      facts,
      new Map(answers.flatMap(({ key, got }) => (got.kind === 'PIECE' ? [[key, got.piece]] : []))),
    ),
    renamed: new Map(
      answers.flatMap(({ each, got }) =>
        got.kind === 'PIECE' && got.id !== named(each) ? [[named(each), got.id]] : [],
      ),
    ),
    refused: answers.flatMap(({ each, got }) =>
      got.kind === 'REFUSED' ? [{ ...got, asked: named(each) }] : [],
    ),
  };
}
