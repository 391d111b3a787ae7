import type { PartyRow } from '@sharing-atlas/graph';
import {
  type Day,
  type Followed,
  followedWords,
  isOver,
  latestDay,
  overWords,
  type PartyStanding,
  partyStanding,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/** How parties stand at a date, and who stands in their place: from organisation history. */

export function standingOf({ party, successors }: PartyRow, asAt: Day): PartyStanding {
  const successions = successors.map(({ link }) => link);
  return partyStanding({ from: party.validFrom, to: party.validTo }, successions, asAt);
}

/** A body that stands in the place of another, and the area for which it does; null for all. */
export interface Successor {
  readonly row: PartyRow;
  readonly forArea: string | null;
}

const MAX_SUCCESSION_STEPS = 6;

/** The bodies that stand in the place of a party at a date, however many steps away (at most six). */
export async function successorsAt(
  row: PartyRow,
  asAt: Day,
  forArea: string | null,
  context: Context,
): Promise<Successor[]> {
  const inArea = (area: string | null) => forArea === null || area === null || area === forArea;
  let standing: readonly Successor[] = [{ row, forArea: null }];
  for (let step = 0; step < MAX_SUCCESSION_STEPS; step += 1) {
    const next = await Promise.all(
      standing.map(async (at) => {
        const begun = at.row.successors.filter(
          ({ link }) => latestDay(link.on) <= asAt && inArea(link.forArea),
        );
        if (begun.length === 0) return [at];
        const rows = await loadAll(
          context.load.party,
          begun.map(({ id }) => id),
        );
        return rows.map((followed) => {
          const link = begun.find(({ id }) => id === followed.party.id)?.link;
          return { row: followed, forArea: link?.forArea ?? at.forArea };
        });
      }),
    );
    const flat = [...new Map(next.flat().map((at) => [at.row.party.id, at])).values()];
    const before = standing;
    standing = flat;
    if (flat.every((at) => before.some(({ row: old }) => old === at.row))) break;
  }
  return standing.filter((at) => at.row !== row);
}

/** The bodies named by statements in whose place a party had come by a date, however many steps away. */
async function followedBy(
  row: PartyRow,
  asAt: Day,
  context: Context,
): Promise<readonly Followed[]> {
  const found = new Map<string, Followed>();
  let standing: readonly PartyRow[] = [row];
  for (let step = 0; step < MAX_SUCCESSION_STEPS && standing.length > 0; step += 1) {
    const links = standing
      .flatMap(({ predecessors }) => predecessors)
      .filter(({ id, link }) => latestDay(link.on) <= asAt && !found.has(id));
    standing = await loadAll(
      context.load.party,
      links.map(({ id }) => id),
    );
    for (const { party, memberOf } of standing) {
      const link = links.find(({ id }) => id === party.id)?.link;
      const said = [...party.statementIds, ...memberOf.flatMap((each) => each.link.statementIds)];
      if (link === undefined) continue;
      found.set(party.id, {
        name: party.name,
        isEarlierName: step === 0 && link.kind === 'RENAME',
        toVerify: link.toVerify,
        statementIds: [...new Set(said)].sort(),
      });
    }
  }
  return [...found.values()].filter(({ statementIds }) => statementIds.length > 0);
}

/**
 * What is to be said beside an answer of the parties that it was asked of and that had ended, been
 * renamed or not begun at its date, or came in the place of one that a notice names; empty if there
 * are none.
 */
export async function standingWords(
  ids: readonly (string | null)[],
  asAt: Day,
  context: Context,
): Promise<string> {
  const rows = await loadAll(
    context.load.party,
    ids.filter((id) => id !== null),
  );
  const over = rows.filter(({ party }) =>
    isOver({ from: party.validFrom, to: party.validTo }, asAt),
  );
  const sentences = await Promise.all(
    over.map(async (row) => {
      const successors = await successorsAt(row, asAt, null, context);
      return overWords(
        row.party.name,
        standingOf(row, asAt),
        successors.map((at) => ({ name: at.row.party.name, forArea: at.forArea })),
        asAt,
      );
    }),
  );
  const followed = await Promise.all(
    rows.map(async (row) => followedWords(row.party.name, await followedBy(row, asAt, context))),
  );
  return [...sentences, ...followed].filter((words) => words !== '').join(' ');
}
