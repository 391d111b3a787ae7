import { whereFrom } from '@sharing-atlas/graph';
import { dayOf, idOf, optionalIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import { Answer } from './who-receives.ts';

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
      asAt: t.arg.string({ description: 'YYYY-MM-DD; today in Europe/London if left out.' }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: async (_root, args, context) =>
      whereFrom(
        context.store,
        {
          asAt: dayOf(context, args.asAt),
          categoryId: await idOf(context, 'category', args.category, 'Category'),
          senderId: await optionalIdOf(context, 'from', args.from, 'Party'),
          recipientId: await optionalIdOf(context, 'to', args.to, 'Party'),
        },
        context.options,
      ),
  }),
}));
