import {
  ANY_FLOW,
  allPurposeIds,
  allRegisterIds,
  type FlowRow,
  flowIds,
  flowsByIds,
  purposesByIds,
  type RegisterRow,
  runQuery,
} from '@sharing-atlas/graph';
import { dayOf, idOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { loadAll } from '../loader.ts';
import { inChunks } from './chunks.ts';
import { loadNamedThings } from './named-things.ts';
import { namesIn } from './names.ts';
import { required } from './parameters.ts';
import { type Activity, activityLine } from './record-line.ts';
import {
  ICO_COLUMNS,
  NEVER_FILLED,
  RECORD_OF_PROCESSING_COLUMNS,
} from './record-of-processing-columns.ts';
import type { Asked, TableExport, TablePlan } from './table.ts';

const PARAMETERS = ['controller', 'asAt'] as const;

/**
 * The record of processing of a body whose notice is in the register: a line for each purpose, and
 * one for the flows of which no purpose is said. What the register does not hold stays empty.
 * @throws UnknownId, Ambiguous; BadArgument for a party that published no notice of the register.
 */
export const recordOfProcessingExport: TableExport<
  (typeof PARAMETERS)[number],
  Activity,
  typeof RECORD_OF_PROCESSING_COLUMNS
> = { parameters: PARAMETERS, plan: planRecordOfProcessing };

async function planRecordOfProcessing(
  asked: Asked<(typeof PARAMETERS)[number]>,
  context: Context,
): Promise<TablePlan<Activity, typeof RECORD_OF_PROCESSING_COLUMNS>> {
  const given = required(asked.controller, 'controller', 'org:sandwell-childrens-trust');
  const controllerId = await idOf(context, 'controller', given, 'Party');
  const registers = await loadRegisters(context);
  const own = registers.filter(({ publisherIds }) => publisherIds.includes(controllerId));
  const name = await namesIn(context).party(controllerId);
  if (own.length === 0) throw await notAPublisher(given, name, registers, context);
  const things = await loadNamedThings(context);
  const perRegister = await Promise.all(
    own.map((register) => activitiesOf(register, controllerId, context)),
  );
  return {
    title: `Record of processing: ${name}`,
    nameParts: ['record-of-processing', controllerId],
    asAt: dayOf(context, asked.asAt),
    columns: RECORD_OF_PROCESSING_COLUMNS,
    extra: { neverFilled: NEVER_FILLED.map((key) => ICO_COLUMNS[key]) },
    completeness: {
      verdict: 'INCOMPLETE',
      words: [
        'What published notices say, laid out as a record of processing. It is not the controller’s own record.',
      ],
      counts: [],
    },
    items: perRegister.flat(),
    rowsOf: (items, batch) =>
      Promise.all(items.map((activity) => activityLine(activity, things, batch))),
  };
}

async function loadRegisters(context: Context): Promise<RegisterRow[]> {
  const ids = await runQuery(context.store, allRegisterIds, {}, context.options);
  const registers = await loadAll(
    context.load.register,
    ids.map(({ id }) => id),
  );
  return registers.filter(({ noticeId }) => noticeId !== null);
}

async function notAPublisher(
  given: string,
  name: string,
  registers: readonly RegisterRow[],
  context: Context,
): Promise<BadArgument> {
  const names = namesIn(context);
  const publishers = await Promise.all(
    registers
      .flatMap(({ publisherIds }) => publisherIds)
      .map(async (id) => `${await names.party(id)} (${id})`),
  );
  return new BadArgument(
    'controller',
    given,
    `No notice of ${name} is in this register, so there is nothing to make its record from. There are notices of: ${publishers.join(', ')}.`,
  );
}

/** Purposes of a register in order of id; then, if there are any, its flows without a purpose. */
async function activitiesOf(
  register: RegisterRow,
  controllerId: string,
  context: Context,
): Promise<Activity[]> {
  const { store, options } = context;
  const base = { registerId: register.id, noticeId: register.noticeId, controllerId };
  const purposeIds = (await runQuery(store, allPurposeIds, {}, options)).map(({ id }) => id);
  const activities: Activity[] = [];
  for (const ids of inChunks(purposeIds)) {
    for (const { purpose, flowIds: flows } of await runQuery(
      store,
      purposesByIds,
      { ids },
      options,
    )) {
      if (purpose.registerId !== register.id) continue;
      activities.push({ ...base, purposeId: purpose.id, flowIds: flows });
    }
  }
  const withoutPurpose = await flowsWithoutPurpose(register.id, context);
  if (withoutPurpose.length > 0) {
    activities.push({ ...base, purposeId: null, flowIds: withoutPurpose });
  }
  return activities;
}

async function flowsWithoutPurpose(registerId: string, context: Context): Promise<string[]> {
  const { store, options } = context;
  const ofRegister = await runQuery(store, flowIds, { ...ANY_FLOW, registerId }, options);
  const all = ofRegister.map(({ id }) => id);
  const found: string[] = [];
  for (const ids of inChunks(all)) {
    const flows: readonly FlowRow[] = await runQuery(store, flowsByIds, { ids }, options);
    found.push(...flows.filter(({ purposes }) => purposes.length === 0).map(({ flow }) => flow.id));
  }
  return found;
}
