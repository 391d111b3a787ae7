import { askRowsFirst } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { AS_AT_ARG, FILTER_ARGS, VIEW_ARGS } from './question-args.ts';
import { Answer, questionOf, showing } from './who-receives.ts';

builder.queryFields((t) => ({
  whereFrom: t.field({
    type: Answer,
    description:
      'Where does a category come from? Rows are sources; a source that the notice does not name is shown as not named and answers nothing.',
    args: {
      category: t.arg.id({ required: true, description: 'Id, name or synonym of the category.' }),
      to: t.arg.id({ description: 'Only what this party and its teams receive.' }),
      from: t.arg.id({
        description: 'Only from this party and its teams, also as a kind of body.',
      }),
      ...FILTER_ARGS,
      ...VIEW_ARGS,
      ...AS_AT_ARG,
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) => {
      const question = await questionOf(args, context);
      const answer = await askRowsFirst(context.store, question, 'SOURCES', context.options);
      return showing(answer, args.certainty);
    },
  }),
}));
