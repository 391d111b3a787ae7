import type { SourceRow } from '@sharing-atlas/graph';
import { leftOpen, listCompleteness, type PeriodState, periodState } from '@sharing-atlas/model';
import { dayOf } from './arguments.ts';
import type { Context } from './context.ts';

interface CitationsAsked {
  readonly state?: PeriodState | null | undefined;
  readonly asAt?: string | null | undefined;
}

/** Legislation that a notice cites, of one state at a date if that is asked. */
export async function citationsOf(
  { citations }: SourceRow,
  asked: CitationsAsked,
  context: Context,
) {
  const asAt = dayOf(context, asked.asAt);
  const { state } = asked;
  if (state == null) return { asked: citations, notKnown: [] };
  const states = await Promise.all(
    citations.map(async (citation) => {
      const row = await context.load.legislation.load(citation.id);
      const { validFrom, validTo } = row?.legislation ?? { validFrom: null, validTo: null };
      return { citation, state: periodState({ from: validFrom, to: validTo }, asAt) };
    }),
  );
  const standing = (wanted: PeriodState) =>
    states.flatMap((entry) => (entry.state === wanted ? entry.citation : []));
  return { asked: standing(state), notKnown: state === 'UNKNOWN' ? [] : standing('UNKNOWN') };
}

/** Whether the legislation cited is all or, of one state, whether any is known to stand so. */
export async function completenessOfCitations(
  row: SourceRow,
  args: CitationsAsked,
  context: Context,
) {
  const { asked, notKnown } = await citationsOf(row, args, context);
  const statementsOf = (links: typeof asked) => links.flatMap(({ link }) => link.statementIds);
  if (args.state == null) {
    const open = asked.map(({ link }) => ({ open: link.open, statementIds: link.statementIds }));
    return listCompleteness(asked.length, leftOpen(open));
  }
  // The cited law itself is all recorded: what it leaves open is law that it does not cite.
  const unsure = {
    code: 'DATES_NOT_RECORDED' as const,
    words: [],
    statementIds: statementsOf(notKnown),
  };
  return listCompleteness(asked.length, notKnown.length === 0 ? [] : [unsure]);
}
