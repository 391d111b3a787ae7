export type Verdict = 'UNKNOWN' | 'INCOMPLETE' | 'COMPLETE';

/** The verdict in words; "complete" is never said alone. */
export const completenessWords: Record<Verdict, string> = {
  UNKNOWN: 'Completeness: unknown.',
  INCOMPLETE: 'Completeness: incomplete.',
  COMPLETE: 'Completeness: complete for what the notice states.',
};
