import { type Store, StoreError } from '@sharing-atlas/graph';
import { todayInLondon } from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import { type Context, createContext } from '../context.ts';
import { isExpected } from '../errors.ts';
import { SearchIndexes } from '../search-index.ts';
import { type About, aboutOf } from './about.ts';
import { AGREEMENT_COLUMNS, AGREEMENTS_PARAMETERS, planAgreements } from './agreements.ts';
import type { Columns, RowOf } from './cells.ts';
import { type ExportFailure, failureOf, notFound } from './failures.ts';
import { csv, type ExportMade, json, made, type TableFormat } from './formats.ts';
import { jsonOf } from './json.ts';
import { linkedAbout } from './linked-data-about.ts';
import { LINKED_DATA_CONTEXT } from './linked-data-terms.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { type Plan, type Prepared, prepare } from './plan.ts';
import { planRecordOfProcessing, RECORD_PARAMETERS } from './record-of-processing.ts';
import {
  ICO_COLUMNS,
  NEVER_FILLED,
  RECORD_OF_PROCESSING_COLUMNS,
} from './record-of-processing-columns.ts';
import { LINKED_DATA_PARAMETERS, planRegisterLinkedData } from './register-linked-data.ts';
import { planWhoReceives, WHO_RECEIVES_PARAMETERS } from './who-receives.ts';
import { WHO_RECEIVES_COLUMNS } from './who-receives-columns.ts';

export interface ExportRequest {
  /** The name in the address: `who-receives`, `record-of-processing`, `agreements`, `register`. */
  readonly kind: string;
  /** `csv`, `json` or `jsonld`. */
  readonly format: string;
  readonly parameters: Parameters;
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
        if (isExpected(thrown)) return failureOf(400, thrown.name, thrown);
        if (thrown instanceof StoreError && thrown.code === 'TIMED_OUT') {
          return failureOf(503, thrown.code, thrown);
        }
        throw thrown;
      }
    },
  };
}

const MAKERS: Readonly<Record<string, (making: Making) => Promise<ExportMade>>> = {
  'who-receives.csv': (making) => whoReceivesAs(making, csv),
  'who-receives.json': (making) => whoReceivesAs(making, json),
  'record-of-processing.csv': (making) => recordAs(making, csv),
  'record-of-processing.json': (making) => recordAs(making, json),
  'agreements.csv': (making) => agreementsAs(making, csv),
  'agreements.json': (making) => agreementsAs(making, json),
  'register.jsonld': linkedData,
};

function whoReceivesAs(making: Making, format: TableFormat): Promise<ExportMade> {
  const asked = readParameters(making.request.parameters, WHO_RECEIVES_PARAMETERS);
  return tableOf(making, asked, WHO_RECEIVES_COLUMNS, format, (context) =>
    planWhoReceives(asked, context),
  );
}

function recordAs(making: Making, format: TableFormat): Promise<ExportMade> {
  const asked = readParameters(making.request.parameters, RECORD_PARAMETERS);
  return tableOf(
    making,
    asked,
    RECORD_OF_PROCESSING_COLUMNS,
    format,
    (context) => planRecordOfProcessing(asked, context),
    { neverFilled: NEVER_FILLED.map((key) => ICO_COLUMNS[key]) },
  );
}

function agreementsAs(making: Making, format: TableFormat): Promise<ExportMade> {
  const asked = readParameters(making.request.parameters, AGREEMENTS_PARAMETERS);
  return tableOf(making, asked, AGREEMENT_COLUMNS, format, (context) =>
    planAgreements(asked, context),
  );
}

type Asked = Readonly<Record<string, string | undefined>>;

async function tableOf<Item, C extends Columns>(
  making: Making,
  asked: Asked,
  columns: C,
  format: TableFormat,
  makePlan: (context: Context) => Promise<Plan<Item, RowOf<C>>>,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<ExportMade> {
  const prepared = await prepare(making.store, making, makePlan);
  const about = aboutThis(making, asked, prepared);
  const { type, extension, body } = format(columns, about, prepared.batches, extra);
  return made(about, prepared.plan.nameParts, type, extension, body);
}

async function linkedData(making: Making): Promise<ExportMade> {
  const asked = readParameters(making.request.parameters, LINKED_DATA_PARAMETERS);
  const prepared = await prepare(making.store, making, (context) =>
    planRegisterLinkedData(asked, context),
  );
  const about = aboutThis(making, asked, prepared);
  const head = { '@context': LINKED_DATA_CONTEXT };
  const body = jsonOf(head, '@graph', withFirst(linkedAbout(about), prepared.batches));
  return made(about, prepared.plan.nameParts, 'application/ld+json', 'jsonld', body);
}

async function* withFirst<Row>(first: Row, batches: AsyncIterable<readonly Row[]>) {
  yield [first];
  yield* batches;
}

function aboutThis<Item, Row>(
  making: Making,
  asked: Asked,
  { plan, revision }: Prepared<Item, Row>,
): About {
  const context = making.freshContext();
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const asAt = dayOf(context, asked.asAt);
  // The address names the day even if it was left out, so that it gives the same answer tomorrow.
  const parameters = { ...Object.fromEntries(given), asAt };
  const query = new URLSearchParams(parameters).toString();
  return aboutOf({
    title: plan.title,
    revision,
    asAt,
    madeAt: making.madeAt,
    address: `/export/${making.request.kind}.${making.request.format}?${query}`,
    parameters,
    rows: plan.nothing === true ? 0 : plan.items.length,
    completeness: plan.completeness,
  });
}
