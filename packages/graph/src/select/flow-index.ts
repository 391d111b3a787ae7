import { type BroaderLink, categoryQuestion } from '@sharing-atlas/model';
import { categoryLinks } from '../queries/category-links.ts';
import { groupLinks } from '../queries/group-links.ts';
import { type IndexAgreementRow, indexAgreements } from '../queries/index-agreements.ts';
import { type IndexFlowRow, indexFlows } from '../queries/index-flows.ts';
import { type IndexPartyRow, indexParties } from '../queries/index-parties.ts';
import * as records from '../queries/index-records.ts';
import { type NamedThing, namedThings } from '../queries/named-things.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { basesOfFlows } from './bases-of-flows.ts';
import type {
  AgreementEntry,
  CategoryEntry,
  FlowEntry,
  FlowIndex,
  GroupEntry,
  HubMembership,
  LegislationEntry,
  OpenLink,
  PartyEntry,
  PurposeEntry,
  Table,
} from './entries.ts';

/** Everything that a flow index is made of, as the queries give it. */
export interface IndexRows {
  readonly flows: readonly IndexFlowRow[];
  readonly parties: readonly IndexPartyRow[];
  readonly agreements: readonly IndexAgreementRow[];
  readonly categories: readonly records.IndexCategoryRow[];
  readonly purposes: readonly records.IndexPurposeRow[];
  readonly basisUses: readonly records.IndexBasisUseRow[];
  readonly legalBases: readonly records.IndexLegalBasisRow[];
  readonly legislation: readonly records.IndexLegislationRow[];
  readonly registers: readonly records.IndexRegisterRow[];
  readonly categoryLinks: readonly BroaderLink[];
  readonly groupLinks: readonly BroaderLink[];
  readonly named: readonly NamedThing[];
}

/**
 * Reads what filters and counts need of all flows: twelve statements, whatever the size. Keep it by
 * revision; it takes time and memory in proportion to the register.
 * @throws StoreError as the store does.
 */
export async function readFlowIndex(store: Store, options?: CallOptions): Promise<FlowIndex> {
  const [flows, parties, agreements, categories, purposes, basisUses] = await Promise.all([
    runQuery(store, indexFlows, {}, options),
    runQuery(store, indexParties, {}, options),
    runQuery(store, indexAgreements, {}, options),
    runQuery(store, records.indexCategories, {}, options),
    runQuery(store, records.indexPurposes, {}, options),
    runQuery(store, records.indexBasisUses, {}, options),
  ]);
  const [legalBases, legislation, registers, broaderCategories, broaderGroups, named] =
    await Promise.all([
      runQuery(store, records.indexLegalBases, {}, options),
      runQuery(store, records.indexLegislation, {}, options),
      runQuery(store, records.indexRegisters, {}, options),
      runQuery(store, categoryLinks, {}, options),
      runQuery(store, groupLinks, {}, options),
      runQuery(store, namedThings, {}, options),
    ]);
  return flowIndexOf({
    ...{ flows, parties, agreements, categories, purposes, basisUses },
    ...{ legalBases, legislation, registers, named },
    categoryLinks: broaderCategories,
    groupLinks: broaderGroups,
  });
}

/** As {@link readFlowIndex}, from the rows alone. */
export function flowIndexOf(rows: IndexRows): FlowIndex {
  const parties = tableOf(rows.parties, partyOf);
  const legislation = tableOf(rows.legislation, (row) => row);
  const registers = tableOf(rows.registers, (row) => row);
  const categories = tableOf(rows.categories, categoryOf);
  const groups = tableOf(
    rows.named.filter(({ id }) => id.startsWith('group:')),
    groupOf,
  );
  const stages = tableOf(
    rows.named.filter(({ id }) => id.startsWith('stage:')),
    ({ id, name }) => ({ id, name }),
  );
  const agreements = tableOf(rows.agreements, agreementOf);
  const purposes = tableOf(rows.purposes, (row) => purposeOf(row, legislation));
  for (const row of rows.parties) linkParty(row, parties);
  for (const row of rows.agreements) linkAgreement(row, agreements, parties);
  linkTree(categories, rows.categoryLinks);
  linkTree(groups, rows.groupLinks);
  const basesOf = basesOfFlows(rows.basisUses, rows.purposes);
  const flows = tableOf(rows.flows, (row): FlowEntry => {
    const { registerId, senders, recipients, basisUseIds: _uses, ...said } = row;
    const [senderId] = senders;
    const [end] = recipients;
    const sender = senderId === undefined ? undefined : parties.get(senderId);
    const recipient = end === undefined ? undefined : parties.get(end[0]);
    const register = registers.get(registerId);
    if (!sender || !recipient || !end || !register) {
      throw new Error(`The flow ${row.id} has an end or its register missing.`);
    }
    const flow: FlowEntry = {
      ...said,
      ...{ register, sender, recipient, role: end[1] },
      via: pick(parties, row.via),
      carries: openLinks(row.carries, categories),
      excludes: openLinks(row.excludes, categories),
      categoriesStated: row.carries.some(({ assertion }) => assertion === 'STATED'),
      purposes: openLinks(row.purposes, purposes),
      about: openLinks(row.about, groups),
      stages: openLinks(row.stages, stages),
      agreements: openLinks(row.agreements, agreements),
      bases: basesOf(row),
      requiredBy: pick(legislation, row.requiredBy),
      permittedBy: pick(legislation, row.permittedBy),
    };
    sender.sends.push(flow);
    recipient.receives.push(flow);
    for (const of of targets(row.carries, categories)) of.carriedBy.push(flow);
    for (const of of targets(row.purposes, purposes)) of.flows.push(flow);
    for (const of of targets(row.agreements, agreements)) of.governs.push(flow);
    return flow;
  });
  return {
    ...{ flows, parties, categories, purposes, agreements, groups, stages },
    legalBases: tableOf(rows.legalBases, (row) => row),
    ...{ legislation, registers },
  };
}

/** An entry whose lists and sets are still being filled. */
type Building<Entry> = {
  -readonly [Key in keyof Entry]: Entry[Key] extends readonly (infer Item)[]
    ? Item[]
    : Entry[Key] extends ReadonlySet<infer Item>
      ? Set<Item>
      : Entry[Key];
};

function partyOf(row: IndexPartyRow): Building<PartyEntry> {
  const { instanceOf: _kinds, partOf: _wholes, memberOf: _hubs, ...party } = row;
  const linked = { instanceOf: [], partOf: [], memberOf: [] };
  return { ...party, ...linked, sends: [], receives: [], agreements: [] };
}

function linkParty(row: IndexPartyRow, parties: Table<Building<PartyEntry>>): void {
  const party = parties.get(row.id);
  if (party === undefined) return;
  party.instanceOf.push(...pick(parties, row.instanceOf));
  party.partOf.push(...pick(parties, row.partOf));
  party.memberOf.push(
    ...row.memberOf.flatMap(({ id, ...period }): HubMembership[] => {
      const of = parties.get(id);
      return of === undefined ? [] : [{ of, ...period }];
    }),
  );
}

function categoryOf(row: records.IndexCategoryRow): Building<CategoryEntry> {
  return { ...row, broader: new Set(), narrower: new Set(), carriedBy: [] };
}

function groupOf({ id, name }: NamedThing): Building<GroupEntry> {
  return { id, name, broader: new Set(), narrower: new Set() };
}

interface InTree<Entry> {
  readonly id: string;
  readonly broader: Set<Entry>;
  readonly narrower: Set<Entry>;
}

/** Tells each entry of a tree all that is broader and narrower than it. */
function linkTree<Entry>(table: Table<Entry & InTree<Entry>>, links: readonly BroaderLink[]): void {
  for (const entry of table.values()) {
    const { narrower, broader } = categoryQuestion(entry.id, links);
    for (const one of pick(table, [...narrower])) entry.narrower.add(one);
    for (const one of pick(table, [...broader])) entry.broader.add(one);
  }
}

function purposeOf(
  { requiredBy, ...purpose }: records.IndexPurposeRow,
  legislation: Table<LegislationEntry>,
): Building<PurposeEntry> {
  return { ...purpose, requiredBy: pick(legislation, requiredBy), flows: [] };
}

function agreementOf(row: IndexAgreementRow): Building<AgreementEntry> {
  const partiesLeftOpen = [row.openWords, ...row.parties.map(({ open }) => open)].some(
    (open) => open !== null,
  );
  return { ...row, partiesLeftOpen, parties: [], under: [], governs: [] };
}

function linkAgreement(
  row: IndexAgreementRow,
  agreements: Table<Building<AgreementEntry>>,
  parties: Table<Building<PartyEntry>>,
): void {
  const agreement = agreements.get(row.id);
  if (agreement === undefined) return;
  agreement.under.push(...pick(agreements, row.under));
  for (const party of targets(row.parties, parties)) {
    agreement.parties.push(party);
    party.agreements.push(agreement);
  }
}

function tableOf<Row extends { readonly id: string }, Entry>(
  rows: readonly Row[],
  make: (row: Row) => Entry,
): ReadonlyMap<string, Entry> {
  return new Map(rows.map((row) => [row.id, make(row)]));
}

function pick<Entry>(table: Table<Entry>, ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => table.get(id) ?? []);
}

/** What links lead to, each once. */
function targets<Entry>(
  links: readonly { readonly id: string }[],
  table: Table<Entry>,
): ReadonlySet<Entry> {
  return new Set(links.flatMap(({ id }) => table.get(id) ?? []));
}

function openLinks<Link extends { readonly id: string; readonly open: string | null }, Entry>(
  links: readonly Link[],
  table: Table<Entry>,
): (Omit<Link, 'id'> & OpenLink<Entry>)[] {
  return links.flatMap(({ id, ...link }) => {
    const of = table.get(id);
    return of === undefined ? [] : [{ ...link, of }];
  });
}
