import {
  type Day,
  type ListCompleteness,
  leftOpen,
  listCompleteness,
  type Period,
  periodState,
} from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { SaidOf } from './basis.ts';
import { BasisKind } from './enums.ts';
import { type BearingUse, bearingUses } from './flow-bases.ts';
import { ListCompletenessType } from './list-completeness.ts';
import { PartyRole } from './party-parts.ts';
import * as refs from './refs.ts';

/** Completeness of what single flows and parties say: bases that bear, purposes, roles, history. */

builder.objectFields(PartyRole, (t) => ({
  of: t.field({
    type: SaidOf,
    description: 'What it has the role in: a system, a flow, a purpose, a notice as a whole.',
    resolve: ({ id }) => id,
  }),
}));

builder.objectFields(refs.Flow, (t) => ({
  bearingBasesCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether any bases bear on this flow, said of it, of its purposes or of the whole notice. If none is said of the flow itself, a reason says so.',
    args: { kind: t.arg({ type: BasisKind, description: 'Only bases of this list.' }) },
    resolve: async (row, { kind }, context) => {
      const uses = await bearingUses(row, context);
      const ids = uses.flatMap(({ use }) => use.bases.map(({ id }) => id));
      const loaded = await loadAll(context.load.legalBasis, [...new Set(ids)]);
      const asked = new Set(
        loaded.flatMap(({ basis }) => (kind == null || basis.kind === kind ? basis.id : [])),
      );
      return completenessOfBearing(uses, asked);
    },
  }),
  purposesCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the purposes said of it are all. UNKNOWN if none is said.',
    resolve: ({ purposes }) =>
      listCompleteness(
        purposes.length,
        leftOpen(
          purposes.map(({ link }) => ({ open: link.open, statementIds: link.statementIds })),
        ),
      ),
  }),
}));

function completenessOfBearing(
  uses: readonly BearingUse[],
  asked: ReadonlySet<string>,
): ListCompleteness {
  const bearing = uses.flatMap(({ scope, use }) =>
    use.bases
      .filter(({ id }) => asked.has(id))
      .map(({ link }) => ({ scope, statementIds: link.statementIds })),
  );
  const onlyWide = bearing.length > 0 && bearing.every(({ scope }) => scope === 'NOTICE');
  return listCompleteness(
    bearing.length,
    onlyWide
      ? [
          {
            code: 'ONLY_NOTICE_WIDE',
            words: [],
            statementIds: [...new Set(bearing.flatMap(({ statementIds }) => statementIds))],
          },
        ]
      : [],
  );
}

builder.objectFields(refs.Party, (t) => ({
  rolesCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether a notice gives it any role. UNKNOWN if none does.',
    resolve: ({ roles }) => listCompleteness(roles.length, []),
  }),
  historyCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether the dates on record, from organisation history and not from a notice, tell how it stood at a date. UNKNOWN if they do not.',
    args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
    resolve: ({ party }, { asAt }, context) =>
      completenessOfHistory({ from: party.validFrom, to: party.validTo }, dayOf(context, asAt)),
  }),
}));

/** Dates that leave the standing open are not counted as stated. */
function completenessOfHistory(period: Period, asAt: Day): ListCompleteness {
  if (periodState(period, asAt) !== 'UNKNOWN') {
    return listCompleteness([period.from, period.to].filter((date) => date !== null).length, []);
  }
  return listCompleteness(0, [{ code: 'DATES_NOT_RECORDED', words: [], statementIds: [] }]);
}

builder.objectFields(refs.Notice, (t) => ({
  transfersCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the notice speaks of sending data abroad. UNKNOWN if it does not.',
    resolve: ({ transfers }) => listCompleteness(transfers.length, []),
  }),
}));
