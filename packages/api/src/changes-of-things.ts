import type { AgreementRow, FlowRow, PartyRow } from '@sharing-atlas/graph';
import { boundariesOf, dateWords, list } from '@sharing-atlas/model';
import {
  type Change,
  changesOfParty,
  changesOfPeriod,
  inOrder,
  withSuccessors,
} from './changes.ts';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/** When any of a set of things changes, and of how many of them no day is recorded. */
export interface ThingsChange {
  readonly changes: readonly Change[];
  readonly things: number;
  readonly undated: number;
  readonly words: string;
}

/**
 * The days on which parties, flows, agreements and memberships (of the hubs among the parties)
 * begin, end, are renamed or come up for review. Between two of those days, how each of them stands
 * is the same. Ids of nothing, or of other kinds of record, are passed over.
 */
export async function changesOfThings(
  ids: readonly string[],
  context: Context,
): Promise<ThingsChange> {
  const { load } = context;
  const asked = [...new Set(ids)];
  const isAgreement = (id: string) => id.startsWith('agreement:');
  const isFlow = (id: string) => id.startsWith('flow:');
  const [parties, flows, agreements] = await Promise.all([
    loadAll(
      load.party,
      asked.filter((id) => !isAgreement(id) && !isFlow(id)),
    ),
    loadAll(load.flow, asked.filter(isFlow)),
    loadAll(load.agreement, asked.filter(isAgreement)),
  ]);
  const memberships = await membershipsOf(parties, context);
  const followers = (await withSuccessors(parties, context)).filter(
    (row) => !parties.includes(row),
  );
  const dated = [
    ...parties.map(changesOfParty),
    ...flows.map(changesOfFlow),
    ...agreements.map(changesOfAgreement),
    ...memberships,
  ];
  const counts = {
    parties: parties.length,
    flows: flows.length,
    agreements: agreements.length,
    memberships: memberships.length,
  };
  const undated = dated.filter((changes) => changes.length === 0).length;
  return {
    changes: inOrder([...dated.flat(), ...followers.flatMap(changesOfParty)]),
    things: dated.length,
    undated,
    words: wordsOf(counts, undated),
  };
}

function changesOfFlow({ flow }: FlowRow): Change[] {
  return changesOfPeriod(flow, flow.name, { flowId: flow.id });
}

function changesOfAgreement({ agreement }: AgreementRow): Change[] {
  const about = { agreementId: agreement.id };
  const review = boundariesOf({ from: agreement.reviewOn, to: null }).filter(({ sure }) => sure);
  return [
    ...changesOfPeriod(agreement, agreement.title, about),
    ...review.map(({ on, date }) => ({
      partyId: null,
      flowId: null,
      ...about,
      on,
      kind: 'DUE_FOR_REVIEW' as const,
      words: `${agreement.title}: to be reviewed ${date === on ? 'from this day' : `in ${dateWords(date)}`}`,
      toVerify: false,
    })),
  ];
}

/** One list for each membership of a hub that was asked about. */
async function membershipsOf(parties: readonly PartyRow[], { load }: Context): Promise<Change[][]> {
  const links = parties.flatMap((hub) => hub.members.map((member) => ({ hub, member })));
  const names = new Map(
    (
      await loadAll(load.party, [
        ...new Set(
          links.flatMap(({ member: { id, link } }) =>
            link.validFrom === null && link.validTo === null ? [] : [id],
          ),
        ),
      ])
    ).map((row) => [row.party.id, row.party.name]),
  );
  return links.map(({ hub, member: { id, link } }) =>
    changesOfPeriod(link, `${names.get(id) ?? id} as a member of ${hub.party.name}`, {
      partyId: id,
    }),
  );
}

/** "Of 14 parties, 1 flow and 12 memberships 24 have no day on record: …" */
function wordsOf(counts: Readonly<Record<string, number>>, undated: number): string {
  const words = list(
    Object.entries(counts).flatMap(([many, count]) =>
      count === 0 ? [] : [`${count} ${count === 1 ? SINGULAR[many] : many}`],
    ),
  );
  if (words === '') return 'Nothing was asked about.';
  if (undated === 0) return `Of ${words} all have a day on record.`;
  const how = undated === 1 ? '1 has' : `${undated} have`;
  return `Of ${words} ${how} no day on record: whether they stood so on another day is not known.`;
}

const SINGULAR: Readonly<Record<string, string>> = {
  parties: 'party',
  flows: 'flow',
  agreements: 'agreement',
  memberships: 'membership',
};
