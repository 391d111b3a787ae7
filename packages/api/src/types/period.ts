import { dateWords, lastDayBefore, lastDayWords } from '@sharing-atlas/model';
import { builder } from '../builder.ts';

export interface DatedRow {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Dates as people are shown them: a first and a last day, each perhaps not known. */
export const PeriodType = builder.objectRef<DatedRow>('Period').implement({
  description: 'First and last day. Null is not known; a missing last day never means “goes on”.',
  fields: (t) => ({
    firstDay: t.string({
      nullable: true,
      description: 'YYYY, YYYY-MM or YYYY-MM-DD, as precisely as it is known.',
      resolve: ({ validFrom }) => validFrom,
    }),
    lastDay: t.string({
      nullable: true,
      description: 'YYYY, YYYY-MM or YYYY-MM-DD, as precisely as it is known.',
      resolve: ({ validTo }) => (validTo === null ? null : lastDayBefore(validTo)),
    }),
    words: t.string({
      description: 'For people.',
      resolve: ({ validFrom, validTo }) => {
        const from = validFrom === null ? 'first day not known' : `from ${dateWords(validFrom)}`;
        const to = validTo === null ? 'no end recorded' : `to ${lastDayWords(validTo)}`;
        return `${from}, ${to}`;
      },
    }),
  }),
});
