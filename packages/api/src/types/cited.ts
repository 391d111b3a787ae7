import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import * as refs from './refs.ts';

/** What an answer says, as opposed to a relationship of the register, which is `Evidence`. */
export const Cited = builder
  .interfaceRef<{ readonly statementIds: readonly string[] }>('Cited')
  .implement({
    description: 'A part of an answer that rests on statements.',
    fields: (t) => ({
      statementIds: t.stringList({
        description: 'Numbers of the statements it rests on, like S088.',
        resolve: ({ statementIds }) => [...statementIds],
      }),
      statements: t.field({
        type: [refs.Statement],
        description: 'Those statements; none for what follows from something else.',
        resolve: ({ statementIds }, _args, { load }) => loadAll(load.statement, statementIds),
      }),
    }),
  });
