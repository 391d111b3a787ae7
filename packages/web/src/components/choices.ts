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
 * What to offer for a text: the one that is named so, then names that begin with it, then names
 * that have it in them, then what is found by another name. Only an empty text offers all.
 */
export function offered<One extends Choice>(
  text: string,
  choices: readonly One[],
): { found: Offered<One>[]; more: number } {
  const wanted = text.trim().toLowerCase();
  const named = namedAs(text, choices);
  const all =
    wanted === ''
      ? choices.map((choice) => ({ choice, by: null }))
      : choices
          .flatMap((choice) => matching(choice, wanted, choice === named))
          .sort((one, other) => one.rank - other.rank)
          .map(({ choice, by }) => ({ choice, by }));
  return { found: all.slice(0, MOST_OFFERED), more: Math.max(0, all.length - MOST_OFFERED) };
}

function matching<One extends Choice>(
  choice: One,
  wanted: string,
  isNamed: boolean,
): (Offered<One> & { rank: number })[] {
  const name = choice.name.toLowerCase();
  if (name.includes(wanted)) {
    return [{ choice, by: null, rank: isNamed ? 0 : name.startsWith(wanted) ? 1 : 2 }];
  }
  const by = choice.also?.find((other) => other.toLowerCase().includes(wanted));
  return by === undefined ? [] : [{ choice, by, rank: isNamed ? 0 : 3 }];
}
