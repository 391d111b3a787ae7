import type { ReactNode } from 'react';

export interface Choice {
  id: string;
  name: string;
  /** Other names that it goes by: short forms, former names, other words for it. */
  also?: readonly string[] | undefined;
  /** A tag or a remark after the name. */
  mark?: ReactNode;
}

/** So many choices are offered at a time: a longer list is no help, and slow to draw. */
export const MOST_OFFERED = 100;

/** The choice with that name, or the only one that also goes by it, whatever the case. */
export function namedAs<One extends Choice>(
  text: string,
  choices: readonly One[],
): One | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const named = choices.find(({ name }) => name.toLowerCase() === wanted);
  if (named !== undefined) return named;
  const [only, ...others] = choices.filter(({ also = [] }) =>
    also.some((other) => other.toLowerCase() === wanted),
  );
  return others.length === 0 ? only : undefined;
}

export interface Offered<One> {
  choice: One;
  /** The other name by which it was found, if it was not found by its own. */
  by: string | null;
}

/**
 * What to offer for a text: names that begin with it, then names that have it in them, then what is
 * found by another name. A text that is a choice already offers all: one opens the list to change it.
 */
export function offered<One extends Choice>(
  text: string,
  choices: readonly One[],
): { found: Offered<One>[]; more: number } {
  const wanted = text.trim().toLowerCase();
  const isChosen = choices.some(({ name }) => name.toLowerCase() === wanted);
  const all =
    wanted === '' || isChosen
      ? choices.map((choice) => ({ choice, by: null }))
      : [0, 1, 2].flatMap((rank) => choices.flatMap((choice) => matching(choice, wanted, rank)));
  return { found: all.slice(0, MOST_OFFERED), more: Math.max(0, all.length - MOST_OFFERED) };
}

function matching<One extends Choice>(choice: One, wanted: string, rank: number): Offered<One>[] {
  const name = choice.name.toLowerCase();
  const by = choice.also?.find((other) => other.toLowerCase().includes(wanted)) ?? null;
  const found = name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : by === null ? null : 2;
  if (found !== rank) return [];
  return [{ choice, by: rank === 2 ? by : null }];
}
