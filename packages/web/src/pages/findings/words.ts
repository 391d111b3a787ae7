/** The gravest first. */
export const grades = ['FAULT', 'GAP', 'REVIEW'] as const;
export type Grade = (typeof grades)[number];

/** What each grade is called and what it means. */
export const gradeWords: Readonly<Record<Grade, { name: string; many: string; means: string }>> = {
  FAULT: {
    name: 'Fault',
    many: 'Faults',
    means: 'what is said breaks a rule of law or does not fit the facts.',
  },
  GAP: {
    name: 'Gap',
    many: 'Gaps',
    means: 'something is absent. Where the law does not ask for it, that is no breach.',
  },
  REVIEW: {
    name: 'For review',
    many: 'For review',
    means: 'a person must judge, or confirm something first.',
  },
};
