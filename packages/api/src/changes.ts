import type { PartyRow, WhoReceivesRows } from '@sharing-atlas/graph';
import {
  type Boundary,
  boundariesOf,
  dateWords,
  lastDayWords,
  type PartialDate,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

export const CHANGE_KINDS = ['BEGINS', 'ENDS', 'RENAMED', 'DUE_FOR_REVIEW'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A day on which something changes, and why. Facts of bodies come from organisation history. */
export interface Change {
  /** The first day of the new state. */
  readonly on: string;
  readonly kind: ChangeKind;
  readonly words: string;
  readonly partyId: string | null;
  readonly flowId: string | null;
  readonly agreementId: string | null;
  readonly toVerify: boolean;
}

/** Days on which an answer changes: bodies that begin, end or are renamed, flows that begin or end. */
export async function changesOf(answer: WhoReceivesRows, context: Context): Promise<Change[]> {
  const rows = [...answer.rows, ...answer.apart];
  const parties = await withSuccessors(
    await loadAll(context.load.party, [...new Set(rows.map((row) => row.partyId))]),
    context,
  );
  const flows = await loadAll(context.load.flow, [...new Set(rows.map((row) => row.flowId))]);
  return inOrder([
    ...parties.flatMap((row) =>
      changesOfParty(row).filter(({ kind }) => kind !== 'BEGINS' || row.predecessors.length > 0),
    ),
    ...flows.flatMap(({ flow }) => changesOfPeriod(flow, flow.name, { flowId: flow.id })),
  ]);
}

/** The parties and those that followed them, at most four steps on. */
export async function withSuccessors(parties: PartyRow[], context: Context): Promise<PartyRow[]> {
  const known = new Map(parties.map((row) => [row.party.id, row]));
  let latest = parties;
  for (let step = 0; step < 4 && latest.length > 0; step += 1) {
    const ids = latest.flatMap((row) => row.successors.map(({ id }) => id));
    latest = (await loadAll(context.load.party, [...new Set(ids)])).filter(
      (row) => !known.has(row.party.id),
    );
    for (const row of latest) known.set(row.party.id, row);
  }
  return [...known.values()];
}

/** When a body begins, is renamed and ends; an end that only closes an old name is told as that. */
export function changesOfParty({ party, successors }: PartyRow): Change[] {
  const about = { partyId: party.id };
  const renames = successors
    .filter(({ link }) => link.kind === 'RENAME')
    .flatMap(({ link }) =>
      boundariesOf({ from: link.on, to: null }).map(({ on, sure, date }) => ({
        ...NOTHING,
        ...about,
        on,
        kind: 'RENAMED' as const,
        words: sure
          ? `${party.name} takes another name`
          : `${party.name} may take another name: when is known only as ${dateWords(date)}`,
        toVerify: link.toVerify,
      })),
    );
  const ends = changesOfPeriod(party, party.name, about, party.toVerify).filter(
    ({ kind, on }) => kind !== 'ENDS' || !renames.some((rename) => rename.on === on),
  );
  return [...ends, ...renames];
}

interface Dated {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/** When something begins and ends; a date known only to the month or year gives two days. */
export function changesOfPeriod(
  { validFrom, validTo }: Dated,
  name: string,
  about: Partial<Pick<Change, 'partyId' | 'flowId' | 'agreementId'>>,
  toVerify = false,
): Change[] {
  return boundariesOf({ from: validFrom, to: validTo }).map((boundary) => ({
    ...NOTHING,
    ...about,
    on: boundary.on,
    kind: boundary.end ? 'ENDS' : 'BEGINS',
    words: `${name}${boundary.end ? endWords(boundary) : beginWords(boundary)}`,
    toVerify,
  }));
}

function beginWords({ on, sure, date }: Boundary): string {
  if (date === on) return ' begins';
  return ` ${sure ? 'has begun' : 'may begin'}: its first day is known only as ${dateWords(date)}`;
}

function endWords({ on, sure, date }: Boundary): string {
  if (date === on) return `: last day ${lastDayWords(date)}`;
  return ` ${sure ? 'has ended' : 'may have ended'}: its last day is known only as ${dateWords(date)}`;
}

const NOTHING = { partyId: null, flowId: null, agreementId: null } as const;

/** Each once, earliest first. */
export function inOrder(found: readonly Change[]): Change[] {
  const distinct = new Map(found.map((entry) => [`${entry.on} ${entry.words}`, entry]));
  return [...distinct.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}
