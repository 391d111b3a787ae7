import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, type Suggestion, UnknownId } from '../errors.ts';

const SuggestionType = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'A record that may be meant.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
});

const Failure = builder.interfaceRef<Error>('Failure').implement({
  description: 'A failure that the caller can act on.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'A sentence a person can act on.' }),
  }),
});

builder.objectType(UnknownId, {
  name: 'UnknownId',
  description: 'An argument names something that is not in the register.',
  interfaces: [Failure],
  fields: (t) => ({
    argument: t.exposeString('argument', { description: 'Name of the argument.' }),
    value: t.exposeString('value', { description: 'What was given.' }),
    nearest: t.field({
      type: [SuggestionType],
      description: 'The nearest records, best first.',
      resolve: ({ nearest }) => nearest,
    }),
  }),
});

builder.objectType(Ambiguous, {
  name: 'Ambiguous',
  description: 'A name fits several records.',
  interfaces: [Failure],
  fields: (t) => ({
    argument: t.exposeString('argument', { description: 'Name of the argument.' }),
    value: t.exposeString('value', { description: 'What was given.' }),
    matches: t.field({
      type: [SuggestionType],
      description: 'All that it fits.',
      resolve: ({ matches }) => matches,
    }),
  }),
});

builder.objectType(BadArgument, {
  name: 'BadArgument',
  description: 'An argument that cannot be: a date that does not exist, a number out of range.',
  interfaces: [Failure],
  fields: (t) => ({
    argument: t.exposeString('argument', { description: 'Name of the argument.' }),
    value: t.exposeString('value', { description: 'What was given.' }),
  }),
});
