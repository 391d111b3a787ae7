import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import * as refs from './refs.ts';

/** What rests on statements. */
interface Resting {
  readonly statementIds: readonly string[];
}

/** For a type that says in words of its own what the statements are of. */
export const statementsOf = ({ statementIds }: Resting, _args: object, { load }: Context) =>
  loadAll(load.statement, statementIds);

/** What an answer says, as opposed to a relationship of the register, which is `Evidence`. */
export const Cited = builder.interfaceRef<Resting>('Cited').implement({
  description: 'A part of an answer that rests on statements.',
  fields: (t) => ({
    statementIds: t.stringList({
      description: 'Numbers of the statements it rests on, like S088.',
      resolve: ({ statementIds }) => [...statementIds],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'The statements it rests on; none for what follows from something else.',
      resolve: statementsOf,
    }),
  }),
});
