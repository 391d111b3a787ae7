import { FROM_PUBLISHED_DOCUMENTS, NOT_IN_REGISTER } from '@sharing-atlas/model';
import { builder } from '../builder.ts';

/** What has to be read with an answer, whatever was asked. */
export const AnswerWords = builder.interfaceRef<object>('AnswerWords').implement({
  description: 'An answer, with the words that are to be shown with each.',
  fields: (t) => ({
    safetyWords: t.string({
      description: 'That silence is no “no”: to be shown with every answer.',
      resolve: () => NOT_IN_REGISTER,
    }),
    sourceWords: t.string({
      description: 'What the register is made from: to be shown with every answer.',
      resolve: () => FROM_PUBLISHED_DOCUMENTS,
    }),
  }),
});
