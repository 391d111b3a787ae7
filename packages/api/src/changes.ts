import type { PartyRow, WhoReceivesAnswer } from '@sharing-atlas/graph';
import { dateWords, earliestDay, lastDayBefore, lastDayWords } from '@sharing-atlas/model';
import { type Context, loadAll } from './context.ts';

/** A day on which an answer changes, and why. Facts of bodies come from organisation history. */
export interface Change {
  /** The first day of the new state. */
  readonly on: string;
  readonly words: string;
  readonly partyId: string | null;
  readonly flowId: string | null;
  readonly toVerify: boolean;
}

/** Days on which an answer changes: bodies that begin, end or are renamed, flows that begin or end. */
export async function changesOf(answer: WhoReceivesAnswer, context: Context): Promise<Change[]> {
  const rows = [...answer.rows, ...answer.apart];
  const parties = await withSuccessors(
    await loadAll(context.load.party, [...new Set(rows.map((row) => row.partyId))]),
    context,
  );
  const flows = await loadAll(context.load.flow, [...new Set(rows.map((row) => row.flowId))]);
  const found = [
    ...parties.flatMap(changesOfParty),
    ...flows.flatMap(({ flow }) => [
      ...(flow.validFrom === null
        ? []
        : [change(flow.validFrom, `${flow.name} begins`, null, flow.id, false)]),
      ...(flow.validTo === null
        ? []
        : [
            change(
              flow.validTo,
              `${flow.name}: last day ${lastDayWords(flow.validTo)}`,
              null,
              flow.id,
              false,
            ),
          ]),
    ]),
  ];
  const distinct = new Map(found.map((entry) => [`${entry.on} ${entry.words}`, entry]));
  return [...distinct.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The parties and those that followed them, at most four steps on. */
async function withSuccessors(parties: PartyRow[], context: Context): Promise<PartyRow[]> {
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

function changesOfParty(row: PartyRow): Change[] {
  const { party, successors } = row;
  const renamed = successors.filter(({ link }) => link.kind === 'RENAME');
  const begun =
    party.validFrom === null || row.predecessors.length === 0
      ? []
      : [change(party.validFrom, `${party.name} begins`, party.id, null, party.toVerify)];
  if (renamed.length > 0) {
    return [
      ...begun,
      ...renamed.map(({ link }) =>
        change(link.on, `${party.name} takes another name`, party.id, null, link.toVerify),
      ),
    ];
  }
  if (party.validTo === null) return begun;
  const words = `${party.name}: last day ${dateWords(lastDayBefore(party.validTo))}`;
  return [...begun, change(party.validTo, words, party.id, null, party.toVerify)];
}

function change(
  on: string,
  words: string,
  partyId: string | null,
  flowId: string | null,
  toVerify: boolean,
): Change {
  return { on: earliestDay(on), words, partyId, flowId, toVerify };
}
