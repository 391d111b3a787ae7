import type { Check } from '../check.ts';
import { endedLaw } from './statute-repealed.ts';

/** Guidance is cited of which there was a newer edition at the date. */
export const guidanceSuperseded: Check = {
  id: 'guidance-superseded',
  title: 'Superseded guidance is cited',
  grade: 'FAULT',
  rule: {
    words:
      'Those to whom statutory guidance is issued follow the edition in force. Guidance is not a statute, and a list of Acts is not its place.',
    provision: 'Children Act 2004 s.16B, 16K; Working Together to Safeguard Children',
    since: '2023-12-15',
  },
  mend: 'Cite the edition in force, as guidance.',
  notIf: 'The passage is about what was done under that edition.',
  *find(facts, asAt) {
    yield* endedLaw(facts, asAt, (law) => law.kind === 'GUIDANCE', 'was the guidance until');
  },
};
