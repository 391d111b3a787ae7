import { builder } from '../builder.ts';
import { BasisScope, CategoryCertainty } from './enums.ts';

/** What limits a question: it changes the question, its counts and its completeness. */
export const FILTER_ARGS = builder.args((t) => ({
  purpose: t.id({ description: 'Only flows for this purpose; others unsaid are counted.' }),
  agreement: t.id({ description: 'Only flows under this agreement; others unsaid are counted.' }),
  noAgreement: t.boolean({
    description:
      'True: only flows under no agreement that this register holds. One may exist all the same.',
  }),
  about: t.id({
    description:
      'Only flows about this group of people, like group:child, or one narrower; a flow about a broader group is kept and marked; others unsaid are counted.',
  }),
  stage: t.id({
    description: 'Only flows at this stage, like stage:mash; others unsaid are counted.',
  }),
  basis: t.id({
    description:
      'Only flows on this basis: its id, name or reference, or an article such as “Art 9” or “Schedule 1” for all of it. Flows of which no basis of that list is said are counted.',
  }),
  basisScope: t.field({
    type: [BasisScope],
    description:
      'Only bases said of these: of the flow, of its purposes, of the whole notice. All if left out. Without “basis”: any basis at all.',
  }),
}));

/** What of an answer is shown: counts and completeness are worked out before it. */
export const VIEW_ARGS = builder.args((t) => ({
  certainty: t.field({
    type: [CategoryCertainty],
    description: 'Show only rows of these. Counts and completeness are of all rows.',
  }),
}));

export const AS_AT_ARG = builder.args((t) => ({
  asAt: t.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
}));
