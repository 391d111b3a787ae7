import type { Day } from '@sharing-atlas/model';
import { type HandlingRow, handlingsByIds } from '../../queries/conditions-and-handlings.ts';
import { type FlowRow, flowsByIds } from '../../queries/flows-by-ids.ts';
import { runQuery } from '../../queries/query.ts';
import type { CallOptions, Store } from '../../store/port.ts';
import { type BarePath, enumeratePaths, type Leg } from './enumerate.ts';
import { gather, type PathEnds } from './gather.ts';
import type { PathMeeting } from './meeting.ts';

/** A path is followed over no more flows than this. */
export const PATHS_MAX_LENGTH = 4;
/** No more paths than this are given. */
export const PATHS_MAX_FIRST = 20;

export interface PathsQuestion extends PathEnds {
  /** Flows in a row, 1 to {@link PATHS_MAX_LENGTH}. */
  readonly maxLength: number;
  /** Paths wanted, 1 to {@link PATHS_MAX_FIRST}. */
  readonly first: number;
  readonly asAt: Day;
}

export interface PathStep extends Leg {
  /** Whether the notice says what this flow carries; INFERRED if a curator concluded all of it. */
  readonly certainty: 'STATED' | 'INFERRED' | 'NOT_STATED';
  /** Whether its purposes differ from those of the flow before it; NOT_KNOWN where one states none. */
  readonly purpose: 'FIRST' | 'SAME' | 'CHANGED' | 'NOT_KNOWN';
}

/** Where one flow of a path ends and the next begins. */
export interface PathJoin {
  readonly receiverId: string;
  readonly senderId: string;
  readonly meeting: PathMeeting;
  /**
   * Whether a notice says that it moves on. STATED: the notice of both flows says that what came in
   * the first is passed on, and to whom. TO_WHOM_NOT_STATED: that it is passed on, not to whom.
   */
  readonly onward: 'STATED' | 'TO_WHOM_NOT_STATED' | 'NOT_STATED';
  /** What says so. */
  readonly handlingIds: readonly string[];
  /** Whether one register records both flows. What one notice says of a body is not said by another. */
  readonly oneRegister: boolean;
}

export interface Path {
  readonly steps: readonly PathStep[];
  readonly joins: readonly PathJoin[];
  readonly start: PathMeeting;
  readonly end: PathMeeting;
  readonly oneRegister: boolean;
  /** Categories that every flow of the path is said to carry. */
  readonly throughoutIds: readonly string[];
}

export interface PathsAnswer {
  readonly paths: readonly Path[];
  /** How many paths were found, be they given or not. */
  readonly found: number;
  /** True if there are paths that were not given, or not looked for. */
  readonly truncated: boolean;
  /** Flows on the way that had ended or not begun at the date; no path leads by them. */
  readonly notInForceIds: readonly string[];
}

/**
 * The paths from one party to another, or from some flows to a party: flows that meet end to end. They only meet; that the data
 * move on is stated only where a notice says so. Numbers out of bounds are taken as the nearest.
 * The number of statements depends on the length alone.
 */
export async function paths(
  store: Store,
  question: PathsQuestion,
  options?: CallOptions,
): Promise<PathsAnswer> {
  const { asAt } = question;
  const maxLength = within(question.maxLength, PATHS_MAX_LENGTH);
  const gathered = await gather(store, question, maxLength, asAt, options);
  const { paths: all, cut } = enumeratePaths(gathered, question, maxLength);
  const given = all.slice(0, within(question.first, PATHS_MAX_FIRST));
  const flowIds = [...new Set(given.flatMap((path) => path.legs.map(({ flowId }) => flowId)))];
  const rows = await runQuery(store, flowsByIds, { ids: flowIds.sort() }, options);
  const handlingIds = rows.flatMap((row) => row.handlings.map(({ id }) => id));
  const ids = [...new Set(handlingIds)].sort();
  const handlings = ids.length === 0 ? [] : await runQuery(store, handlingsByIds, { ids }, options);
  const facts = {
    flows: new Map(rows.map((row) => [row.flow.id, row])),
    handlings: new Map(handlings.map((row) => [row.id, row])),
  };
  return {
    paths: given.map((path) => explained(path, facts)),
    found: all.length,
    truncated: gathered.cut || cut || given.length < all.length,
    notInForceIds: gathered.notInForceIds,
  };
}

interface Facts {
  readonly flows: ReadonlyMap<string, FlowRow>;
  readonly handlings: ReadonlyMap<string, HandlingRow>;
}

function explained(path: BarePath, facts: Facts): Path {
  const rows = path.legs.flatMap(({ flowId }) => facts.flows.get(flowId) ?? []);
  const joins = path.joins.flatMap((meeting, index) => {
    const [before, after] = [path.legs[index], path.legs[index + 1]];
    const [first, next] = [rows[index], rows[index + 1]];
    if (!before || !after || !first || !next) return [];
    return [joinOf(meeting, [before, after], [first, next], facts)];
  });
  return {
    steps: path.legs.map((leg, index) => ({
      ...leg,
      certainty: certaintyOf(rows[index]),
      purpose: purposeOf(rows[index], rows[index - 1]),
    })),
    joins,
    start: path.start,
    end: path.end,
    oneRegister: new Set(rows.map(({ flow }) => flow.registerId)).size === 1,
    throughoutIds: categoriesThroughout(rows),
  };
}

function joinOf(
  meeting: PathMeeting,
  [before, after]: readonly [Leg, Leg],
  [first, next]: readonly [FlowRow, FlowRow],
  { handlings }: Facts,
): PathJoin {
  const oneRegister = first.flow.registerId === next.flow.registerId;
  const passedOn = first.handlings
    .flatMap(({ id }) => handlings.get(id) ?? [])
    .filter(({ kind }) => kind === 'ONWARD_DISCLOSURE' && oneRegister);
  const toNext = passedOn.filter(({ toIds }) => toIds.includes(after.recipientId));
  const toNobody = passedOn.filter(({ toIds }) => toIds.length === 0);
  const [onward, by]: [PathJoin['onward'], readonly HandlingRow[]] =
    toNext.length > 0
      ? ['STATED', toNext]
      : toNobody.length > 0
        ? ['TO_WHOM_NOT_STATED', toNobody]
        : ['NOT_STATED', []];
  return {
    receiverId: before.recipientId,
    senderId: after.senderId,
    meeting,
    onward,
    handlingIds: by.map(({ id }) => id),
    oneRegister,
  };
}

function certaintyOf(row: FlowRow | undefined): PathStep['certainty'] {
  if (row === undefined || row.carries.length === 0) return 'NOT_STATED';
  return row.carries.every(({ link }) => link.assertion === 'INFERRED') ? 'INFERRED' : 'STATED';
}

function purposeOf(row: FlowRow | undefined, before: FlowRow | undefined): PathStep['purpose'] {
  if (before === undefined) return 'FIRST';
  if (row === undefined || row.purposes.length === 0 || before.purposes.length === 0) {
    return 'NOT_KNOWN';
  }
  const earlier = new Set(before.purposes.map(({ id }) => id));
  return row.purposes.every(({ id }) => earlier.has(id)) ? 'SAME' : 'CHANGED';
}

/** Only what a notice says it carries: what a curator concluded is not said of the flow. */
function statedIds({ carries }: FlowRow): ReadonlySet<string> {
  return new Set(carries.filter(({ link }) => link.assertion === 'STATED').map(({ id }) => id));
}

function categoriesThroughout(rows: readonly FlowRow[]): readonly string[] {
  const [first, ...others] = rows.map(statedIds);
  return [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)));
}

function within(value: number, most: number): number {
  return Math.min(Math.max(Math.trunc(value), 1), most);
}
