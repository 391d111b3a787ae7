import {
  ANY_FLOW,
  allAgreementIds,
  allPurposeIds,
  flowIds,
  flowsByIds,
  type RegisterRow,
  runQuery,
  statementIds,
  statementsByIds,
} from '@sharing-atlas/graph';
import type { Context } from '../context.ts';
import { typeOfId } from '../ids.ts';
import { loadAll } from '../loader.ts';
import { inChunks } from './chunks.ts';

/** A record to be written: its kind tells how. */
export interface RecordItem {
  readonly kind:
    | 'register'
    | 'notice'
    | 'flow'
    | 'party'
    | 'category'
    | 'purpose'
    | 'agreement'
    | 'basisUse'
    | 'legalBasis'
    | 'legislation'
    | 'statement'
    | 'named';
  readonly id: string;
}

/** All records of a register, and the shared ones that they refer to. Only ids are kept. */
export async function recordsOfRegister(
  register: RegisterRow,
  context: Context,
): Promise<RecordItem[]> {
  const found = new Found();
  found.add('register', [register.id]);
  found.add('party', register.publisherIds);
  await addSources(register, found, context);
  await addStatements(found, context);
  await addFlows(register, found, context);
  await addPurposesAndAgreements(register, found, context);
  for (const row of await loadAll(context.load.basisUse, found.of('basisUse'))) {
    found.links('legalBasis', [...row.bases, ...row.conditions]);
    found.links('legislation', row.cites);
    found.add('party', row.byIds);
  }
  for (const row of await loadAll(context.load.party, found.of('party'))) {
    found.links(
      'party',
      row.members.filter(({ link }) => link.registerId === register.id),
    );
  }
  await addBroader(found, context);
  return found.items();
}

async function addSources(register: RegisterRow, found: Found, context: Context): Promise<void> {
  for (const row of await loadAll(context.load.source, register.sourceIds)) {
    found.add('notice', [row.source.id]);
    found.add('party', row.publisherIds);
    found.links('category', row.holds);
    found.links('basisUse', row.basisUses);
    found.links('legislation', row.citations);
    found.links('party', row.roles);
    found.links('named', row.offers);
    found.add(
      'named',
      row.holds.flatMap(({ link }) => link.about),
    );
    const filter = { sourceId: row.source.id, section: null, kind: null, scope: null };
    found.links('statement', await runQuery(context.store, statementIds, filter, context.options));
  }
}

/** Parties that statements support are there even if no flow reaches them: a team, a hub. */
async function addStatements(found: Found, { store, options }: Context): Promise<void> {
  for (const ids of inChunks(found.of('statement'))) {
    for (const { supports } of await runQuery(store, statementsByIds, { ids }, options)) {
      found.links(
        'party',
        supports.filter(({ id }) => typeOfId(id) === 'Party'),
      );
    }
  }
}

async function addFlows(
  { id: registerId }: RegisterRow,
  found: Found,
  { store, options, load }: Context,
): Promise<void> {
  const handlingIds: string[] = [];
  const flows = await runQuery(store, flowIds, { ...ANY_FLOW, registerId }, options);
  for (const ids of inChunks(flows.map(({ id }) => id))) {
    for (const row of await runQuery(store, flowsByIds, { ids }, options)) {
      found.add('flow', [row.flow.id]);
      found.links('party', [...row.senders, ...row.recipients, ...row.via]);
      found.links('category', [...row.carries, ...row.excludes]);
      found.links('basisUse', row.basisUses);
      found.links('legislation', [...row.requiredBy, ...row.permittedBy]);
      found.links('named', [...row.about, ...row.stages]);
      handlingIds.push(...idsOf(row.handlings));
    }
  }
  for (const handling of await loadAll(load.handling, handlingIds)) {
    found.add('party', [...handling.byIds, ...handling.inIds, ...handling.toIds]);
    found.add('category', handling.usesIds);
  }
}

async function addPurposesAndAgreements(
  register: RegisterRow,
  found: Found,
  { store, options, load }: Context,
): Promise<void> {
  const purposeIds = await runQuery(store, allPurposeIds, {}, options);
  for (const row of await loadAll(load.purpose, idsOf(purposeIds))) {
    if (row.purpose.registerId !== register.id) continue;
    found.add('purpose', [row.purpose.id]);
    found.links('party', row.teams);
    found.links('basisUse', row.basisUses);
    found.links('legislation', row.requiredBy);
  }
  const agreementIds = await runQuery(store, allAgreementIds, {}, options);
  for (const row of await loadAll(load.agreement, idsOf(agreementIds))) {
    if (row.agreement.registerId !== register.id) continue;
    found.add('agreement', [row.agreement.id]);
    found.links('party', row.parties);
    found.links(
      'category',
      row.covers.filter(({ id }) => typeOfId(id) === 'Category'),
    );
  }
}

async function addBroader(found: Found, context: Context): Promise<void> {
  for (let next = found.of('category'); next.length > 0; ) {
    const rows = await loadAll(context.load.category, next);
    const known = new Set(found.of('category'));
    next = rows.flatMap(({ broaderIds }) => broaderIds).filter((id) => !known.has(id));
    found.add('category', next);
  }
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** Ids by kind, each once, in the order in which they were met. */
class Found {
  readonly #ids = new Map<RecordItem['kind'], Set<string>>();

  add(kind: RecordItem['kind'], ids: readonly string[]): void {
    const known = this.#ids.get(kind) ?? new Set<string>();
    for (const id of ids) known.add(id);
    this.#ids.set(kind, known);
  }

  links(kind: RecordItem['kind'], links: readonly { readonly id: string }[]): void {
    this.add(kind, idsOf(links));
  }

  of(kind: RecordItem['kind']): string[] {
    return [...(this.#ids.get(kind) ?? [])];
  }

  items(): RecordItem[] {
    return [...this.#ids].flatMap(([kind, ids]) => [...ids].map((id) => ({ kind, id })));
  }
}
