import { setMaxListeners } from 'node:events';
import {
  agreementsByIds,
  statementCounts as allStatementCounts,
  basisUsesByIds,
  type CallOptions,
  categoriesByIds,
  categoryMentions,
  conditionsByIds,
  contactsByIds,
  flowsAround,
  flowsByIds,
  handlingsByIds,
  instancesAndAgreements,
  keptByIds,
  legalBasesByIds,
  legalBasisUses,
  legislationByIds,
  legislationCitations,
  type Meter,
  partiesByIds,
  purposesByIds,
  type ReadQuery,
  type Revision,
  type RowMemory,
  registersByIds,
  retentionRulesByIds,
  runByIds,
  runQuery,
  type StatementCount,
  type Store,
  sourcesByIds,
  statementsByIds,
} from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import DataLoader from 'dataloader';
import { TooLarge } from './errors.ts';
import { Loader } from './loader.ts';
import type { SearchIndex, SearchIndexes } from './search-index.ts';
import { TimeLeft } from './time-left.ts';
import { Turns } from './turns.ts';

/** What every resolver is given. Made anew for each request; it holds no state of the register. */
export interface Context {
  readonly store: Store;
  readonly options: CallOptions;
  /** Statements and rows that this request cost. */
  readonly meter: Meter;
  readonly today: Day;
  /**
   * The revision that the answer is made of: what is kept by revision is looked up by it without
   * asking the store. If it has moved on, the answer is made again. Null where nobody looked yet.
   */
  readonly revision: Revision | null;
  readonly indexes: SearchIndexes;
  /** The search index, asked for at most once a request. */
  readonly index: () => Promise<SearchIndex>;
  readonly load: Loaders;
  /** Counts of all sources, asked for at most once a request. */
  readonly statementCounts: DataLoader<'all', readonly StatementCount[]>;
  readonly maxRecords?: number;
  /** Whether the answer is to tell what it cost. */
  readonly explain?: boolean;
  /** Of the whole request, if it has a limit. */
  readonly left: TimeLeft;
  /** Heavy work that the request asks for several times is done one after another. */
  readonly ownTurns: Turns;
}

export type Loaders = ReturnType<typeof createLoaders>;

interface ContextBase {
  readonly store: Store;
  readonly today: Day;
  readonly indexes: SearchIndexes;
  readonly signal?: AbortSignal;
  /** Most records that one answer may hold; no limit if left out. */
  readonly maxRecords?: number;
  /** Whether the time limit is of the whole request, and not of each statement. */
  readonly isShort?: boolean;
  /** Whether the answer is to tell what it cost. */
  readonly explain?: boolean;
}

export function createContext(base: ContextBase): Context {
  const meter: Meter = { statements: 0, rows: 0, milliseconds: 0 };
  const left = new TimeLeft(base.isShort ? TIMEOUT_MS : Number.POSITIVE_INFINITY);
  const options: CallOptions = {
    meter,
    get timeoutMs() {
      return Math.min(TIMEOUT_MS, Math.max(1, Math.ceil(left.milliseconds)));
    },
    ...(base.signal === undefined ? {} : { signal: base.signal }),
  };
  // Each statement that is under way listens, and one request may have many.
  if (base.signal !== undefined) setMaxListeners(0, base.signal);
  const ownTurns = new Turns(Number.POSITIVE_INFINITY);
  const memory = createMemory(base, options, null);
  return { ...base, options, meter, left, ownTurns, revision: null, ...memory };
}

/** The same request with nothing remembered: for a part of a long answer. */
export function withoutMemory(context: Context): Context {
  return { ...context, ...createMemory(context, context.options, context.revision) };
}

/** The same request for a try at a revision, with the rows that are known of it. */
export function atRevision(context: Context, revision: Revision, memory?: RowMemory): Context {
  const { options: before } = context;
  // The time that is left is asked for anew by each statement.
  const options: CallOptions = {
    ...before,
    memory,
    get timeoutMs() {
      return before.timeoutMs;
    },
  };
  return { ...context, revision, options, ...createMemory(context, options, revision) };
}

/** What a request remembers of the register while it is answered. */
function createMemory(
  { store, indexes, maxRecords }: Pick<ContextBase, 'store' | 'indexes' | 'maxRecords'>,
  options: CallOptions,
  revision: Revision | null,
) {
  const statementCounts = new DataLoader(async (keys: readonly 'all'[]) => {
    const counts = await runQuery(store, allStatementCounts, {}, options);
    return keys.map(() => counts);
  });
  let asked: Promise<SearchIndex> | null = null;
  const index = () => {
    asked ??= indexes.of(store, options, revision);
    return asked;
  };
  const budget = createBudget(maxRecords ?? Number.POSITIVE_INFINITY);
  return { load: createLoaders(store, options, budget), statementCounts, index };
}

/** What takes longer is given up, and the answer says so. */
const TIMEOUT_MS = 20_000;

/** Counts the records of an answer, repeated ones too: nesting can repeat them without end. */
function createBudget(most: number): () => void {
  let spent = 0;
  return () => {
    spent += 1;
    if (spent > most) throw new TooLarge(most);
  };
}

/** One loader a kind of record: all that a level of a request asks for becomes one statement. */
function createLoaders(store: Store, options: CallOptions, spend: () => void) {
  function loader<Row>(
    query: ReadQuery<{ ids: readonly string[] }, Row>,
    idOf: (row: Row) => string,
  ): Loader<Row> {
    return new Loader(spend, keptByIds(query, options), (ids) =>
      runByIds(store, query, ids, idOf, options),
    );
  }
  const around = new Loader(spend, keptByIds(flowsAround, options), async (partyIds) => {
    const rows = await runQuery(store, flowsAround, { partyIds }, options);
    const byId = new Map(rows.map((row) => [row.partyId, row]));
    return partyIds.map((id) => byId.get(id) ?? null);
  });
  return {
    party: loader(partiesByIds, (row) => row.party.id),
    category: loader(categoriesByIds, (row) => row.category.id),
    categoryMentions: loader(categoryMentions, (row) => row.id),
    flow: loader(flowsByIds, (row) => row.flow.id),
    purpose: loader(purposesByIds, (row) => row.purpose.id),
    legalBasis: loader(legalBasesByIds, (row) => row.basis.id),
    legalBasisUses: loader(legalBasisUses, (row) => row.id),
    basisUse: loader(basisUsesByIds, (row) => row.use.id),
    legislation: loader(legislationByIds, (row) => row.legislation.id),
    legislationCitations: loader(legislationCitations, (row) => row.id),
    agreement: loader(agreementsByIds, (row) => row.agreement.id),
    source: loader(sourcesByIds, (row) => row.source.id),
    statement: loader(statementsByIds, (row) => row.statement.id),
    register: loader(registersByIds, (row) => row.id),
    condition: loader(conditionsByIds, (row) => row.id),
    handling: loader(handlingsByIds, (row) => row.id),
    contact: loader(contactsByIds, (row) => row.id),
    retentionRule: loader(retentionRulesByIds, (row) => row.id),
    tied: loader(instancesAndAgreements, (row) => row.id),
    around,
  };
}
