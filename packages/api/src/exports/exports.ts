import { type Store, StoreError } from '@sharing-atlas/graph';
import { todayInLondon } from '@sharing-atlas/model';
import { type Context, createContext } from '../context.ts';
import { Busy, isExpected } from '../errors.ts';
import { SearchIndexes } from '../search-index.ts';
import { type About, aboutOf } from './about.ts';
import { agreementsExport } from './agreements.ts';
import type { Columns, RowOf } from './cells.ts';
import { compareExport } from './compare.ts';
import { compareTrustsExport } from './compare-trusts.ts';
import { type ExportFailure, failureOf, notFound } from './failures.ts';
import { findingsExport } from './findings.ts';
import { flowBasesExport } from './flow-bases.ts';
import { csv, type ExportMade, json, made, type TableFormat } from './formats.ts';
import { impactExport } from './impact.ts';
import { jsonOf } from './json.ts';
import { linkedAbout } from './linked-data-about.ts';
import { LINKED_DATA_CONTEXT } from './linked-data-terms.ts';
import { matrixExport } from './matrix.ts';
import { onwardExport } from './onward.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { type Plan, type Prepared, prepare } from './plan.ts';
import { recordOfProcessingExport } from './record-of-processing.ts';
import { recordedExport } from './recorded.ts';
import { LINKED_DATA_PARAMETERS, planRegisterLinkedData } from './register-linked-data.ts';
import type { TableExport, TablePlan } from './table.ts';
import { toldExport } from './told.ts';
import { whatGoesExport } from './what-goes.ts';
import { whereFromExport, whoReceivesExport } from './who-receives.ts';
import { whyNotExport } from './why-not.ts';

export interface ExportRequest {
  /** The name in the address: `who-receives`, `matrix`, `agreements`, `register` and so on. */
  readonly kind: string;
  /** `csv`, `json` or `jsonld`. */
  readonly format: string;
  readonly parameters: Parameters;
  /** Where the caller reached the server, like `https://atlas.example`: addresses begin with it. */
  readonly origin?: string;
  readonly signal?: AbortSignal;
}

export interface Exports {
  respond(request: ExportRequest): Promise<ExportMade | ExportFailure>;
}

export interface ExportsOptions {
  readonly store: Store;
  readonly now?: () => Date;
  /** Shared with what else looks things up by name in the same store. */
  readonly indexes?: SearchIndexes;
  /** Rows that are made, and kept in memory, at a time. */
  readonly batchSize?: number;
}

const BATCH_SIZE = 250;

/** One request on its way: everything that making the export needs. */
interface Making {
  readonly store: Store;
  readonly batchSize: number;
  readonly madeAt: string;
  readonly request: ExportRequest;
  freshContext(): Context;
}

/** Makes exports of a store. It holds no state but a search index keyed by revision. */
export function createExports(options: ExportsOptions): Exports {
  const now = options.now ?? (() => new Date());
  const indexes = options.indexes ?? new SearchIndexes();
  return {
    respond: async (request) => {
      const make = MAKERS[`${request.kind}.${request.format}`];
      if (make === undefined) return notFound(Object.keys(MAKERS));
      const at = now();
      const base = { store: options.store, today: todayInLondon(at), indexes };
      try {
        return await make({
          store: options.store,
          batchSize: options.batchSize ?? BATCH_SIZE,
          madeAt: at.toISOString(),
          request,
          freshContext: () =>
            createContext(
              request.signal === undefined ? base : { ...base, signal: request.signal },
            ),
        });
      } catch (thrown) {
        if (thrown instanceof Busy) return failureOf(503, thrown.name, thrown);
        if (isExpected(thrown)) return failureOf(400, thrown.name, thrown);
        if (thrown instanceof StoreError && thrown.code === 'TIMED_OUT') {
          return failureOf(503, thrown.code, thrown);
        }
        throw thrown;
      }
    },
  };
}

type Maker = (making: Making) => Promise<ExportMade>;

/** The tables, by the name that they have in an address. */
const TABLES: Readonly<
  Record<string, (making: Making, format: TableFormat) => Promise<ExportMade>>
> = {
  'who-receives': tableOf(whoReceivesExport),
  'where-from': tableOf(whereFromExport),
  'what-goes': tableOf(whatGoesExport),
  bases: tableOf(flowBasesExport),
  recorded: tableOf(recordedExport),
  onward: tableOf(onwardExport),
  compare: tableOf(compareExport),
  'why-not': tableOf(whyNotExport),
  matrix: tableOf(matrixExport),
  told: tableOf(toldExport),
  'what-if': tableOf(impactExport),
  'record-of-processing': tableOf(recordOfProcessingExport),
  agreements: tableOf(agreementsExport),
  findings: tableOf(findingsExport),
  'compare-trusts': tableOf(compareTrustsExport),
};

const MAKERS: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(
    Object.entries(TABLES).flatMap(([name, make]): [string, Maker][] => [
      [`${name}.csv`, (making) => make(making, csv)],
      [`${name}.json`, (making) => make(making, json)],
    ]),
  ),
  'register.jsonld': linkedData,
};

function tableOf<Name extends string, Item, C extends Columns>(
  table: TableExport<Name, Item, C>,
): (making: Making, format: TableFormat) => Promise<ExportMade> {
  return async (making, format) => {
    const asked = readParameters(making.request.parameters, table.parameters);
    const prepared = await prepare<Item, RowOf<C>, TablePlan<Item, C>>(
      making.store,
      making,
      (context) => table.plan(asked, context),
    );
    const { plan, batches } = prepared;
    const about = aboutThis(making, table.parameters, asked, prepared);
    const { type, extension, body } = format(plan.columns, about, batches, plan.extra ?? {});
    return made(about, plan.nameParts, type, extension, body);
  };
}

async function linkedData(making: Making): Promise<ExportMade> {
  const asked = readParameters(making.request.parameters, LINKED_DATA_PARAMETERS);
  const prepared = await prepare(making.store, making, (context) =>
    planRegisterLinkedData(asked, context),
  );
  const about = aboutThis(making, LINKED_DATA_PARAMETERS, asked, prepared);
  const head = { '@context': LINKED_DATA_CONTEXT };
  const body = jsonOf(head, '@graph', withFirst(linkedAbout(about), prepared.batches));
  return made(about, prepared.plan.nameParts, 'application/ld+json', 'jsonld', body);
}

async function* withFirst<Row>(first: Row, batches: AsyncIterable<readonly Row[]>) {
  yield [first];
  yield* batches;
}

function aboutThis<Item, Row>(
  { request, madeAt }: Making,
  known: readonly string[],
  asked: Readonly<Record<string, string | undefined>>,
  { plan, revision }: Prepared<Plan<Item, Row>, Row>,
): About {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const { verdict, words, counts } = plan.completeness;
  // The address names the day even if it was left out, so that it gives the same answer tomorrow.
  const parameters = {
    ...Object.fromEntries(given),
    ...(known.includes('asAt') ? { asAt: plan.asAt } : {}),
  };
  const query = new URLSearchParams(parameters).toString();
  return aboutOf(
    {
      title: plan.title,
      revision,
      asAt: plan.asAt,
      madeAt,
      address: `${request.origin ?? ''}/export/${request.kind}.${request.format}?${query}`,
      parameters,
      rows: plan.nothing === true ? 0 : plan.items.length,
      completeness: { verdict, words, counts },
    },
    { cut: plan.cut, shown: plan.shown },
  );
}
