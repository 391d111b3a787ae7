import type { BasisUseRow } from '@sharing-atlas/graph';
import { periodState } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { COMBINATION_WORDS } from './bases.ts';
import type { Columns, RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import type { BearingItem } from './flow-bases-items.ts';
import { noticeOf } from './flow-cells.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';

export const BASIS_LINE_COLUMNS = {
  line: 'Line',
  from: 'From',
  to: 'To',
  saidOf: 'Said of',
  purpose: 'Purpose it is said of',
  list: 'List',
  reference: 'Reference',
  basis: 'Basis, condition or law',
  together: 'Named together with others',
  condition: 'Only under this condition',
  whose: 'Whose basis it is',
  assertion: 'Stated or inferred',
  cites: 'Law cited with it',
  lawAtDate: 'Law at this date',
  regime: 'Regime',
  statements: 'Statements',
  notice: 'Notice',
  noticeAddress: 'Address of the notice',
  basisId: 'Basis or law (id)',
  fromId: 'From (id)',
  toId: 'To (id)',
  flowId: 'Flow (id)',
} as const satisfies Columns;
type Line = RowOf<typeof BASIS_LINE_COLUMNS>;

/** One basis or law that bears on a flow, with all that limits it. */
export async function basisLine(item: BearingItem, asAt: string, context: Context): Promise<Line> {
  if (item.flowId === null) return ofPurpose(item, asAt, context);
  const flow = await context.load.flow.load(item.flowId);
  if (flow === null) return {};
  const names = namesIn(context);
  const notice = await noticeOf(flow.flow.registerId, context);
  const shared = {
    from: await namesOfLinks(flow.senders, names.party),
    to: await namesOfLinks(flow.recipients, names.party),
    notice: notice?.source.title ?? null,
    noticeAddress: notice?.source.url ?? null,
    fromId: flow.senders.map(({ id }) => id),
    toId: flow.recipients.map(({ id }) => id),
    flowId: item.flowId,
  };
  const ownEvidence = await evidence(flow.flow.statementIds, context);
  switch (item.kind) {
    case 'BASIS':
      return { ...shared, ...(await useCells(item, asAt, context)) };
    case 'NOT_STATED':
      return { ...shared, line: 'No basis stated', statements: ownEvidence };
    case 'LAW_NOT_NAMED':
      return {
        ...shared,
        line: 'Said to be required by law',
        saidOf: SAID_OF.FLOW,
        basis: 'law that the notice does not name',
        statements: await evidence(flow.flow.lawNotNamedStatementIds, context),
      };
    case 'REQUIRED':
    case 'PERMITTED': {
      const links = item.kind === 'REQUIRED' ? flow.requiredBy : flow.permittedBy;
      const link = links.find(({ id }) => id === item.legislationId)?.link;
      return {
        ...shared,
        line: item.kind === 'REQUIRED' ? 'Said to be required by' : 'Said to be permitted by',
        saidOf: SAID_OF.FLOW,
        basis: await names.legislation(item.legislationId),
        condition: link?.condition ?? null,
        assertion: link?.assertion ?? null,
        lawAtDate: await stateOfLaw(item.legislationId, asAt, context),
        statements: await evidence(link?.statementIds ?? [], context),
        basisId: item.legislationId,
      };
    }
  }
}

/** A line about no flow: what is said of the purpose that was asked about. */
async function ofPurpose(
  item: Extract<BearingItem, { readonly flowId: null }>,
  asAt: string,
  context: Context,
): Promise<Line> {
  const purpose = item.purposeId === null ? null : await context.load.purpose.load(item.purposeId);
  const notice = purpose === null ? null : await noticeOf(purpose.purpose.registerId, context);
  return {
    ...(await useCells(item, asAt, context)),
    saidOf: 'the purpose asked about, not any flow',
    notice: notice?.source.title ?? null,
    noticeAddress: notice?.source.url ?? null,
  };
}

const SAID_OF = {
  FLOW: 'this flow',
  PURPOSE: 'its purpose, not this flow',
  NOTICE: 'the whole notice, not this flow',
} as const;

const LISTS = {
  ART6: 'UK GDPR Article 6',
  ART9: 'UK GDPR Article 9',
  ART10: 'UK GDPR Article 10',
  SCHEDULE1: 'Data Protection Act 2018 Schedule 1',
} as const;

async function useCells(
  item: Extract<BearingItem, { readonly kind: 'BASIS' }>,
  asAt: string,
  context: Context,
): Promise<Line> {
  const { load } = context;
  const names = namesIn(context);
  const use = await load.basisUse.load(item.useId);
  const basis = (await load.legalBasis.load(item.basisId))?.basis ?? null;
  if (use === null) return {};
  const links = item.isCondition ? use.conditions : use.bases;
  const link = links.find(({ id }) => id === item.basisId)?.link;
  const cited = use.cites.map(({ id }) => id);
  return {
    line: item.isCondition ? 'Condition' : 'Basis',
    saidOf: SAID_OF[item.scope],
    purpose: item.purposeId === null ? null : await names.purpose(item.purposeId),
    list: basis === null ? null : LISTS[basis.kind],
    reference: basis?.reference ?? null,
    basis: basis?.name ?? item.basisId,
    together: togetherWords(use),
    condition: [link?.condition, use.use.condition].flatMap((words) => words ?? []),
    whose: await Promise.all(use.byIds.map(names.party)),
    assertion: link?.assertion ?? null,
    cites: await Promise.all(cited.map(names.legislation)),
    lawAtDate: await Promise.all(
      cited.map(
        async (id) => `${await names.legislation(id)}: ${await stateOfLaw(id, asAt, context)}`,
      ),
    ),
    regime: codeWords(use.use.regime),
    statements: await evidence([...(link?.statementIds ?? []), ...use.use.statementIds], context),
    basisId: item.basisId,
  };
}

/** The notice's own and/or; empty where it names one basis alone. */
function togetherWords({ use, bases }: BasisUseRow): string | null {
  if (bases.length < 2) return null;
  return `one of ${bases.length}: ${use.combinationWords ?? COMBINATION_WORDS[use.combination]}`;
}

const LAW_STATES = {
  CURRENT: 'in force',
  ENDED: 'repealed or replaced',
  NOT_BEGUN: 'not yet in force',
  UNKNOWN: 'not known',
} as const;

async function stateOfLaw(id: string, asAt: string, { load }: Context): Promise<string> {
  const law = (await load.legislation.load(id))?.legislation;
  if (law === undefined) return LAW_STATES.UNKNOWN;
  return LAW_STATES[periodState({ from: law.validFrom, to: law.validTo }, asAt)];
}
