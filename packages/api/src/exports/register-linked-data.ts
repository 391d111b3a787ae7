import {
  allAgreementIds,
  allPurposeIds,
  allRegisterIds,
  flowIds,
  flowsByIds,
  type RegisterRow,
  runQuery,
  statementIds,
} from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import { type Context, loadAll } from '../context.ts';
import { UnknownId } from '../errors.ts';
import { inChunks } from './chunks.ts';
import { basisUseNode } from './linked-data-bases.ts';
import { flowNode } from './linked-data-flow.ts';
import { noticeNode } from './linked-data-notice.ts';
import * as nodes from './linked-data-records.ts';
import type { LinkedNode } from './linked-data-terms.ts';
import { loadNamedThings, type NamedThing } from './named-things.ts';
import { required } from './parameters.ts';
import type { Plan } from './plan.ts';

export const LINKED_DATA_PARAMETERS = ['register', 'asAt'] as const;

/** A record to be written: its kind tells how. */
export interface RecordItem {
  readonly kind: keyof typeof MAKERS;
  readonly id: string;
}

/** Everything that one register says, as linked data. @throws UnknownId, BadArgument */
export async function planRegisterLinkedData(
  asked: Readonly<{ register?: string; asAt?: string }>,
  context: Context,
): Promise<Plan<RecordItem, LinkedNode>> {
  dayOf(context, asked.asAt);
  const given = required(asked.register, 'register', 'register:sandwell');
  const register = await findRegister(given, context);
  const things = await loadNamedThings(context);
  const items = await itemsOf(register, context);
  return {
    title: `Linked data: ${register.title}`,
    nameParts: [register.id],
    completeness: {
      verdict: 'INCOMPLETE',
      words: [register.coverage ?? 'What the notice of this register says, and nothing else.'],
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

const MAKERS = {
  register: async (_id: string, { register }: Making) => nodes.registerNode(register),
  notice: async (id: string, { fresh }: Making) =>
    noticeNode(await there(fresh.load.source.load(id), id), fresh),
  flow: async (id: string, { fresh }: Making) =>
    flowNode(await there(fresh.load.flow.load(id), id), fresh),
  party: async (id: string, { fresh, register }: Making) =>
    nodes.partyNode(await there(fresh.load.party.load(id), id), register.id),
  category: async (id: string, { fresh }: Making) =>
    nodes.categoryNode(await there(fresh.load.category.load(id), id)),
  purpose: async (id: string, { fresh }: Making) =>
    nodes.purposeNode(await there(fresh.load.purpose.load(id), id), fresh),
  agreement: async (id: string, { fresh }: Making) =>
    nodes.agreementNode(await there(fresh.load.agreement.load(id), id)),
  basisUse: async (id: string, { fresh }: Making) =>
    basisUseNode(await there(fresh.load.basisUse.load(id), id), fresh),
  legalBasis: async (id: string, { fresh }: Making) =>
    nodes.legalBasisNode(await there(fresh.load.legalBasis.load(id), id)),
  legislation: async (id: string, { fresh }: Making) =>
    nodes.legislationNode(await there(fresh.load.legislation.load(id), id)),
  statement: async (id: string, { fresh }: Making) =>
    nodes.statementNode(await there(fresh.load.statement.load(id), id)),
  named: async (id: string, { things }: Making) =>
    nodes.namedNode(things.get(id) ?? { id, name: id, dpv: null }),
};

async function there<Row>(loading: Promise<Row | null>, id: string): Promise<Row> {
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

/** All records of a register, and the shared ones that they refer to. */
async function itemsOf(register: RegisterRow, context: Context): Promise<RecordItem[]> {
  const { store, options, load } = context;
  const found = new Found();
  found.add('register', [register.id]);
  found.add('party', register.publisherIds);
  for (const source of await loadAll(load.source, register.sourceIds)) {
    const { source: own } = source;
    found.add('notice', [own.id]);
    found.add('party', source.publisherIds);
    found.links('category', source.holds);
    found.links('basisUse', source.basisUses);
    found.links('legislation', source.citations);
    found.links('party', source.roles);
    found.add(
      'named',
      [
        ...source.offers,
        ...source.holds.flatMap(({ link }) => link.about.map((id) => ({ id }))),
      ].map(({ id }) => id),
    );
    const filter = { sourceId: own.id, section: null, kind: null, scope: null };
    found.links('statement', await runQuery(store, statementIds, filter, options));
  }
  const ofRegister = { ...NO_FILTER, registerId: register.id };
  for (const ids of inChunks(
    (await runQuery(store, flowIds, ofRegister, options)).map(({ id }) => id),
  )) {
    for (const row of await runQuery(store, flowsByIds, { ids }, options)) {
      found.add('flow', [row.flow.id]);
      found.links('party', [...row.senders, ...row.recipients, ...row.via]);
      found.links('category', [...row.carries, ...row.excludes]);
      found.links('basisUse', row.basisUses);
      found.links('legislation', [...row.requiredBy, ...row.permittedBy]);
      found.links('named', row.about);
    }
  }
  const purposeIds = await runQuery(store, allPurposeIds, {}, options);
  for (const row of await loadAll(
    load.purpose,
    purposeIds.map(({ id }) => id),
  )) {
    if (row.purpose.registerId !== register.id) continue;
    found.add('purpose', [row.purpose.id]);
    found.links('basisUse', row.basisUses);
    found.links('legislation', row.requiredBy);
  }
  const agreementIds = await runQuery(store, allAgreementIds, {}, options);
  for (const row of await loadAll(
    load.agreement,
    agreementIds.map(({ id }) => id),
  )) {
    if (row.agreement.registerId !== register.id) continue;
    found.add('agreement', [row.agreement.id]);
    found.links('party', row.parties);
    found.links(
      'category',
      row.covers.filter(({ id }) => id.startsWith('cat:')),
    );
  }
  for (const row of await loadAll(load.basisUse, found.of('basisUse'))) {
    found.links('legalBasis', [...row.bases, ...row.conditions]);
    found.links('legislation', row.cites);
    found.add('party', row.byIds);
  }
  for (const row of await loadAll(load.party, found.of('party'))) {
    found.links(
      'party',
      row.members.filter(({ link }) => link.registerId === register.id),
    );
  }
  return found.items();
}

const NO_FILTER = {
  senderId: null,
  recipientId: null,
  categoryId: null,
  purposeId: null,
  agreementId: null,
};

/** Ids by kind, each once, in the order in which they were met. */
class Found {
  readonly #ids = new Map<RecordItem['kind'], Set<string>>();

  add(kind: RecordItem['kind'], ids: readonly string[]): void {
    const known = this.#ids.get(kind) ?? new Set<string>();
    for (const id of ids) known.add(id);
    this.#ids.set(kind, known);
  }

  links(kind: RecordItem['kind'], links: readonly { readonly id: string }[]): void {
    this.add(
      kind,
      links.map(({ id }) => id),
    );
  }

  of(kind: RecordItem['kind']): string[] {
    return [...(this.#ids.get(kind) ?? [])];
  }

  items(): RecordItem[] {
    return [...this.#ids].flatMap(([kind, ids]) => [...ids].map((id) => ({ kind, id })));
  }
}
