import { dateInWords } from '../../text/dates.ts';
import type { End, Line } from './types.ts';

/** What the two columns are called: the trusts, or one trust's two dates. */
export function columnNames(left: End, right: End): readonly [string, string] {
  const [one, other] = [nameOf(left), nameOf(right)];
  if (one !== other) {
    return left.asAt === right.asAt
      ? [one, other]
      : [`${one}, ${dateInWords(left.asAt)}`, `${other}, ${dateInWords(right.asAt)}`];
  }
  return [`On ${dateInWords(left.asAt)}`, `On ${dateInWords(right.asAt)}`];
}

function nameOf({ publisher, notice }: End): string {
  return publisher?.name ?? notice?.title ?? 'A publisher not known';
}

type Verdict = Line['verdict'];

/** A sign and words for how the sides meet: the sign tells without colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  SAME: '=',
  DIFFERENT: '≠',
  ONLY_LEFT: '◧',
  ONLY_RIGHT: '◨',
};

export function verdictWords(verdict: Verdict, names: readonly [string, string]): string {
  switch (verdict) {
    case 'SAME':
      return 'The same';
    case 'DIFFERENT':
      return 'Different';
    case 'ONLY_LEFT':
      return `Only ${inSentence(names[0])}`;
    case 'ONLY_RIGHT':
      return `Only ${inSentence(names[1])}`;
  }
}

function inSentence(name: string): string {
  return name.replace(/^On /, 'on ');
}
