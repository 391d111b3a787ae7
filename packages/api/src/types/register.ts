import { allRegisterIds, runQuery } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import * as refs from './refs.ts';

builder.node(refs.Register, {
  description: 'One publisher’s set of records. What one says of a body is not said by another.',
  id: { resolve: ({ id }) => id, description: 'Like register:sandwell.' },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'noticeId' in value,
  loadOne: (id, { load }) => load.register.load(id),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    coverage: t.exposeString('coverage', {
      nullable: true,
      description: 'What it covers, and what it does not.',
    }),
    publisher: t.field({
      type: refs.Party,
      nullable: true,
      description: 'Whose notice it records; null for shared reference data.',
      resolve: async ({ publisherIds }, _args, { load }) =>
        (await loadAll(load.party, publisherIds))[0] ?? null,
    }),
    notice: t.field({
      type: refs.Notice,
      nullable: true,
      description: 'The notice it records.',
      resolve: ({ noticeId }, _args, { load }) =>
        noticeId === null ? null : load.source.load(noticeId),
    }),
  }),
});

const StoreRevision = builder
  .objectRef<{ readonly number: number; readonly changedAt: string | null }>('Revision')
  .implement({
    description: 'State of the register. Answers of one revision agree with each other.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Goes up by one with each change set.' }),
      changedAt: t.exposeString('changedAt', {
        nullable: true,
        description: 'When it last changed, ISO 8601.',
      }),
    }),
  });

builder.queryFields((t) => ({
  registers: t.field({
    type: [refs.Register],
    description: 'The registers in this store.',
    resolve: async (_root, _args, context) => {
      const rows = await runQuery(context.store, allRegisterIds, {}, context.options);
      return loadAll(
        context.load.register,
        rows.map((row) => row.id),
      );
    },
  }),
  revision: t.field({
    type: StoreRevision,
    description: 'The revision that answers are given from.',
    resolve: (_root, _args, { store, options }) => store.revision(options),
  }),
  today: t.string({
    description: 'Today in Europe/London: what asAt is if it is left out.',
    resolve: (_root, _args, { today }) => today,
  }),
}));
