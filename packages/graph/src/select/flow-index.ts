import { setImmediate } from 'node:timers/promises';
import type { BroaderLink } from '@sharing-atlas/model';
import { categoryLinks } from '../queries/category-links.ts';
import { groupLinks } from '../queries/group-links.ts';
import { type IndexAgreementRow, indexAgreements } from '../queries/index-agreements.ts';
import type { IndexFlowRow } from '../queries/index-flows.ts';
import { type IndexPartyRow, indexParties } from '../queries/index-parties.ts';
import * as records from '../queries/index-records.ts';
import { type NamedThing, namedThings } from '../queries/named-things.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import type { RowMemory } from '../store/row-memory.ts';
import type {
  CategoryEntry,
  FlowIndex,
  GroupEntry,
  LegislationEntry,
  PurposeEntry,
  Table,
} from './entries.ts';
import { flowsOf } from './index-flow-entries.ts';
import { readIndexFlows } from './index-flow-rows.ts';
import { agreementsOf, partiesOf } from './index-parties.ts';
import { type Building, linkTree, pick, tableOf } from './index-tables.ts';

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
 * Reads what filters and counts need of all flows: twelve statements, whatever the size, or eleven if
 * the memory holds the flows. Keep it by revision; it takes time and memory in proportion to the
 * register.
 * @throws StoreError as the store does.
 */
export async function readFlowIndex(
  store: Store,
  options?: CallOptions,
  memory?: RowMemory,
): Promise<FlowIndex> {
  const [flows, parties, agreements, categories, purposes, basisUses] = await Promise.all([
    readIndexFlows(store, options, memory),
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

/** As {@link readFlowIndex}, from the rows alone; gives way to questions between the large tables. */
async function flowIndexOf(rows: IndexRows): Promise<FlowIndex> {
  const legislation = tableOf(rows.legislation, (row, place) => ({
    place,
    id: row.id,
    kind: row.kind,
    title: row.title,
    validFrom: row.validFrom,
    validTo: row.validTo,
  }));
  const registers = tableOf(rows.registers, ({ id, title, publisherIds }, place) => {
    return { place, id, title, publisherIds };
  });
  const legalBases = tableOf(rows.legalBases, ({ id, kind, reference, name }, place) => {
    return { place, id, kind, reference, name };
  });
  const purposes = tableOf(rows.purposes, (row, place) => purposeOf(row, place, legislation));
  await setImmediate();
  const parties = partiesOf(rows.parties);
  await setImmediate();
  const agreements = agreementsOf(rows.agreements, parties);
  const categories = categoriesOf(rows);
  const { groups, stages } = groupsAndStagesOf(rows);
  const described = { parties, categories, purposes, agreements, groups, stages };
  const flows = await flowsOf(rows, { ...described, legislation, registers });
  return { ...described, flows, legalBases, legislation, registers };
}

/** The index of a register with nothing in it. */
export const EMPTY_INDEX: FlowIndex = {
  flows: new Map(),
  parties: new Map(),
  categories: new Map(),
  purposes: new Map(),
  agreements: new Map(),
  groups: new Map(),
  stages: new Map(),
  legalBases: new Map(),
  legislation: new Map(),
  registers: new Map(),
};

function categoriesOf({
  categories: rows,
  categoryLinks,
}: IndexRows): Table<Building<CategoryEntry>> {
  const categories = tableOf(
    rows,
    (row, place): Building<CategoryEntry> => ({
      place,
      id: row.id,
      name: row.name,
      classes: row.classes,
      identifier: row.identifier,
      synonyms: row.synonyms,
      broader: new Set(),
      narrower: new Set(),
      carriedBy: [],
    }),
  );
  linkTree(categories, categoryLinks);
  return categories;
}

function groupsAndStagesOf({ named, groupLinks }: IndexRows) {
  const groups = tableOf(
    named.filter(({ id }) => id.startsWith('group:')),
    ({ id, name }, place): Building<GroupEntry> => {
      return { place, id, name, broader: new Set(), narrower: new Set() };
    },
  );
  linkTree(groups, groupLinks);
  const stages = tableOf(
    named.filter(({ id }) => id.startsWith('stage:')),
    ({ id, name }, place) => ({ place, id, name }),
  );
  return { groups, stages };
}

function purposeOf(
  row: records.IndexPurposeRow,
  place: number,
  legislation: Table<LegislationEntry>,
): Building<PurposeEntry> {
  return {
    place,
    id: row.id,
    name: row.name,
    registerId: row.registerId,
    basisUseIds: row.basisUseIds,
    requiredBy: pick(legislation, row.requiredBy),
    flows: [],
  };
}
