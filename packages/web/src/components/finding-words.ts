import { listInWords, plural } from '../text/words.ts';

/** The gravest first. */
export const grades = ['FAULT', 'GAP', 'REVIEW'] as const;
export type Grade = (typeof grades)[number];

/** What each grade is called and what it means. */
export const gradeWords: Readonly<
  Record<Grade, { name: string; many: string; letter: string; means: string }>
> = {
  FAULT: {
    name: 'Fault',
    many: 'Faults',
    letter: 'F',
    means: 'what is said breaks a rule of law or does not fit the facts.',
  },
  GAP: {
    name: 'Gap',
    many: 'Gaps',
    letter: 'G',
    means: 'something is absent. Where the law does not ask for it, that is no breach.',
  },
  REVIEW: {
    name: 'For review',
    many: 'For review',
    letter: 'R',
    means: 'a person must judge, or confirm something first.',
  },
};

interface Counted {
  total: number;
  faults: number;
  gaps: number;
  reviews: number;
  gravest: Grade | null;
}

/**
 * "F 2": the gravest grade there is, F, G or R, with how many of that grade. Never the number of
 * all: it would read as so many faults.
 */
export function findingSign({ faults, gaps, reviews, gravest }: Omit<Counted, 'total'>): string {
  if (gravest === null) return '';
  const counts: Readonly<Record<Grade, number>> = { FAULT: faults, GAP: gaps, REVIEW: reviews };
  return `${gradeWords[gravest].letter} ${counts[gravest]}`;
}

/** "3 findings: 1 fault and 2 for review". */
export function findingMarkWords({ total, faults, gaps, reviews }: Counted): string {
  const parts = [
    ...(faults > 0 ? [plural(faults, 'fault')] : []),
    ...(gaps > 0 ? [plural(gaps, 'gap')] : []),
    ...(reviews > 0 ? [`${reviews} for review`] : []),
  ];
  return `${plural(total, 'finding')}: ${listInWords(parts, 'and')}`;
}
