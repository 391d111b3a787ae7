import type { AgreementRow } from '@sharing-atlas/graph';
import {
  directPartyCertainty,
  type ListCompleteness,
  type ListReasonFound,
  leftOpen,
  listCompleteness,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/**
 * Whether the parties that a notice states of an agreement are all, and named. A kind of body or a
 * party that is not named leaves open who it is. Parties known from outside are not counted.
 */
export async function completenessOfParties(
  { agreement, parties }: AgreementRow,
  context: Context,
): Promise<ListCompleteness> {
  const stated = parties.filter(({ link }) => link.statementIds.length > 0);
  const rows = await loadAll(
    context.load.party,
    stated.map(({ id }) => id),
  );
  const notNamed = new Set(
    rows
      .filter(({ party }) => directPartyCertainty(party.kind) !== 'NAMED')
      .map(({ party }) => party.id),
  );
  const statementIds = stated
    .filter(({ id }) => notNamed.has(id))
    .flatMap(({ link }) => link.statementIds);
  const reason: ListReasonFound = {
    code: 'PARTY_NOT_NAMED',
    words: [],
    statementIds: [...new Set(statementIds)],
  };
  return listCompleteness(stated.length, [
    ...leftOpen([
      { open: agreement.open, statementIds: agreement.statementIds },
      ...stated.map(({ link }) => link),
    ]),
    ...(notNamed.size === 0 ? [] : [reason]),
  ]);
}
