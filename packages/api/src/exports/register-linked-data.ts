import { allRegisterIds, type RegisterRow, runQuery } from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { UnknownId } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { basisUseNode } from './linked-data-bases.ts';
import { flowNode } from './linked-data-flow.ts';
import { noticeNode } from './linked-data-notice.ts';
import { partyNode } from './linked-data-party.ts';
import * as nodes from './linked-data-records.ts';
import type { LinkedNode } from './linked-data-terms.ts';
import { loadNamedThings, type NamedThing } from './named-things.ts';
import { required } from './parameters.ts';
import type { Plan } from './plan.ts';
import { type RecordItem, recordsOfRegister } from './records-of-register.ts';

export const LINKED_DATA_PARAMETERS = ['register', 'asAt'] as const;

/** Everything that one register says, as linked data. @throws UnknownId, BadArgument */
export async function planRegisterLinkedData(
  asked: Readonly<{ register?: string; asAt?: string }>,
  context: Context,
): Promise<Plan<RecordItem, LinkedNode>> {
  const asAt = dayOf(context, asked.asAt);
  const given = required(asked.register, 'register', 'register:sandwell');
  const register = await findRegister(given, context);
  const things = await loadNamedThings(context);
  const items = await recordsOfRegister(register, context);
  return {
    title: `Linked data: ${register.title}`,
    nameParts: [register.id],
    asAt,
    completeness: {
      verdict: 'INCOMPLETE',
      words: [register.coverage ?? 'What the notice of this register says, and nothing else.'],
      counts: [],
    },
    items,
    rowsOf: (batch, fresh) =>
      Promise.all(batch.map(({ kind, id }) => MAKERS[kind](id, { fresh, register, things }))),
  };
}

interface Making {
  readonly fresh: Context;
  readonly register: RegisterRow;
  readonly things: ReadonlyMap<string, NamedThing>;
}

const MAKERS: Readonly<
  Record<RecordItem['kind'], (id: string, making: Making) => Promise<LinkedNode>>
> = {
  register: async (_id, { register }) => nodes.registerNode(register),
  notice: async (id, { fresh }) => noticeNode(await there(fresh.load.source.load(id), id), fresh),
  flow: async (id, { fresh }) => flowNode(await there(fresh.load.flow.load(id), id), fresh),
  party: async (id, { fresh, register }) =>
    partyNode(await there(fresh.load.party.load(id), id), register.id),
  category: async (id, { fresh }) =>
    nodes.categoryNode(await there(fresh.load.category.load(id), id)),
  purpose: async (id, { fresh }) =>
    nodes.purposeNode(await there(fresh.load.purpose.load(id), id), fresh),
  agreement: async (id, { fresh }) =>
    nodes.agreementNode(await there(fresh.load.agreement.load(id), id)),
  basisUse: async (id, { fresh }) =>
    basisUseNode(await there(fresh.load.basisUse.load(id), id), fresh),
  legalBasis: async (id, { fresh }) =>
    nodes.legalBasisNode(await there(fresh.load.legalBasis.load(id), id)),
  legislation: async (id, { fresh }) =>
    nodes.legislationNode(await there(fresh.load.legislation.load(id), id)),
  statement: async (id, { fresh }) =>
    nodes.statementNode(await there(fresh.load.statement.load(id), id)),
  named: async (id, { things }) => nodes.namedNode(things.get(id) ?? { id, name: id, dpv: null }),
};

async function there<Row>(loading: Row | null | Promise<Row | null>, id: string): Promise<Row> {
  const row = await loading;
  if (row === null) throw new Error(`"${id}" is referred to and not there.`);
  return row;
}

async function findRegister(given: string, context: Context): Promise<RegisterRow> {
  const ids = await runQuery(context.store, allRegisterIds, {}, context.options);
  const all = await loadAll(
    context.load.register,
    ids.map(({ id }) => id),
  );
  const withNotice = all.filter(({ noticeId }) => noticeId !== null);
  const found = withNotice.find(
    ({ id, title }) => id === given || title.toLowerCase() === given.toLowerCase(),
  );
  if (found !== undefined) return found;
  const nearest = withNotice.map(({ id, title }) => ({ id, name: title }));
  throw new UnknownId('register', given, 'register', nearest);
}
