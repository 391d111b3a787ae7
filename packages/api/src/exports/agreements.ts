import { type AgreementRow, allAgreementIds, runQuery } from '@sharing-atlas/graph';
import { agreementState, lastDayBefore } from '@sharing-atlas/model';
import { completenessOfParties } from '../agreement-parties.ts';
import { dayOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { type Columns, distinct, emptyColumns, type RowOf } from './cells.ts';
import { listCompletenessWords } from './completeness-words.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { type Asked, orNothing, type TableExport, type TablePlan } from './table.ts';

/** The columns of the register under the Digital Economy Act 2017, in its order. */
const DEA_COLUMNS = {
  id: 'id',
  name: 'name',
  purpose: 'purpose',
  benefits: 'benefits',
  legalPower: 'legal power',
  disclosedInformation: 'disclosed information',
  controllers: 'controllers',
  controllerNames: 'controller names',
  method: 'method',
  processors: 'processors',
  processorNames: 'processor names',
  retentionPeriod: 'retention period',
  startDate: 'start date',
  endDate: 'end date',
  reviewDate: 'review date',
  contact: 'contact',
  areas: 'areas',
  areaNames: 'area names',
} as const satisfies Columns;

const AGREEMENT_COLUMNS = {
  ...DEA_COLUMNS,
  notInRegister: 'Not in the register',
  partyNames: 'Parties',
  parties: 'Parties (id)',
  partiesCompleteness: 'Completeness of parties',
  flows: 'Flows under it',
  flowsNotStated: 'Flows under it whose categories are not stated',
  titleKnown: 'Title given by the notice',
  tier: 'Tier',
  kind: 'Kind',
  conditions: 'Conditions',
  state: 'At this date',
  outside: 'Known from outside the notice',
  statements: 'Statements',
  registerId: 'Register (id)',
} as const satisfies Columns;

type AgreementLine = RowOf<typeof AGREEMENT_COLUMNS>;
const PARAMETERS = ['asAt'] as const;

/**
 * All agreements that the notices name. A cell is filled only from what is said of the agreement or
 * of the flows under it; being a party to an agreement makes nobody a controller.
 */
export const agreementsExport: TableExport<'asAt', string | null, typeof AGREEMENT_COLUMNS> = {
  parameters: PARAMETERS,
  plan: planAgreements,
};

async function planAgreements(
  asked: Asked<'asAt'>,
  context: Context,
): Promise<TablePlan<string | null, typeof AGREEMENT_COLUMNS>> {
  const asAt = dayOf(context, asked.asAt);
  const ids = (await runQuery(context.store, allAgreementIds, {}, context.options)).map(
    ({ id }) => id,
  );
  return {
    title: 'Agreements',
    nameParts: ['agreements'],
    asAt,
    columns: AGREEMENT_COLUMNS,
    completeness: {
      verdict: 'UNKNOWN',
      words: ['Agreements that the notices name. Whether there are others is not known.'],
      counts: [],
    },
    ...orNothing(ids),
    rowsOf: async (items, batch) => {
      const wanted = items.filter((id) => id !== null);
      const rows = await loadAll(batch.load.agreement, wanted);
      if (wanted.length === 0) return [{ name: 'No agreement is in this register.' }];
      return Promise.all(rows.map((row) => lineOf(row, asAt, batch)));
    },
  };
}

async function lineOf(row: AgreementRow, asAt: string, context: Context): Promise<AgreementLine> {
  const { agreement } = row;
  const names = namesIn(context);
  const flows = await loadAll(
    context.load.flow,
    row.flows.map(({ id }) => id),
  );
  const purposes = [
    ...row.covers.filter(({ id }) => id.startsWith('purpose:')),
    ...flows.flatMap((flow) => flow.purposes),
  ];
  const disclosed = [
    ...row.covers.filter(({ id }) => id.startsWith('cat:')),
    ...flows.flatMap((flow) => flow.carries),
  ];
  const controllers = await withRole(row, ['CONTROLLER', 'JOINT_CONTROLLER'], context);
  const processors = await withRole(row, ['PROCESSOR', 'SUB_PROCESSOR'], context);
  const dea: RowOf<typeof DEA_COLUMNS> = {
    id: agreement.id,
    name: agreement.title,
    purpose: distinct(await namesOfLinks(purposes, names.purpose)),
    legalPower: distinct(
      await namesOfLinks(
        flows.flatMap((flow) => [...flow.requiredBy, ...flow.permittedBy]),
        names.legislation,
      ),
    ),
    disclosedInformation: distinct(await namesOfLinks(disclosed, names.category)),
    controllers: controllers.map(({ id }) => id),
    controllerNames: controllers.map(({ words }) => words),
    method: distinct(flows.map(({ flow }) => flow.mode).filter((mode) => mode !== 'NOT_STATED')),
    processors: processors.map(({ id }) => id),
    processorNames: processors.map(({ words }) => words),
    startDate: agreement.validFrom,
    endDate: agreement.validTo === null ? null : lastDayBefore(agreement.validTo),
    reviewDate: agreement.reviewOn,
  };
  return {
    ...dea,
    notInRegister: emptyColumns(DEA_COLUMNS, dea),
    partyNames: await partyNames(row, context),
    parties: row.parties.map(({ id }) => id),
    partiesCompleteness: await wordsOfParties(row, context),
    flows: await Promise.all(
      flows.map(async ({ flow, recipients }) => {
        const to = await Promise.all(recipients.map(({ id }) => names.party(id)));
        return `${flow.id} to ${to.join(', ')}`;
      }),
    ),
    flowsNotStated: flows.filter(({ carries }) => carries.length === 0).length,
    titleKnown: agreement.titleKnown ? 'yes' : 'no',
    tier: agreement.tier,
    kind: agreement.kind,
    conditions: agreement.condition === null ? [] : [agreement.condition],
    state: agreementState(
      { from: agreement.validFrom, to: agreement.validTo },
      agreement.reviewOn,
      asAt,
    ),
    outside:
      agreement.outsideDescription === null
        ? null
        : `${agreement.outsideDescription}${agreement.outsideToVerify ? ' (to verify)' : ''}`,
    statements: await evidence(
      [
        ...agreement.statementIds,
        ...row.parties.flatMap(({ link }) => link.statementIds),
        ...row.flows.flatMap(({ link }) => link.statementIds),
      ],
      context,
    ),
    registerId: agreement.registerId,
  };
}

async function withRole(row: AgreementRow, roles: readonly string[], context: Context) {
  const register = await context.load.register.load(row.agreement.registerId);
  const parties = await loadAll(context.load.party, distinct(row.parties.map(({ id }) => id)));
  return parties.flatMap(({ party, roles: acts }) => {
    const act = acts.find(({ id, link }) => id === register?.noticeId && roles.includes(link.role));
    if (act === undefined) return [];
    const limits = act.link.assertion === 'INFERRED' ? 'inferred by a curator; ' : '';
    return [{ id: party.id, words: `${party.name} (${limits}said of the whole notice)` }];
  });
}

async function partyNames(row: AgreementRow, context: Context): Promise<string[]> {
  const names = namesIn(context);
  return Promise.all(
    row.parties.map(async ({ id, link }) => {
      const words = [
        link.role,
        link.sourceId === null ? null : 'known from outside the notice',
        link.toVerify ? 'to verify' : null,
      ].filter((entry) => entry !== null);
      const name = await names.party(id);
      return words.length === 0 ? name : `${name} (${words.join('; ')})`;
    }),
  );
}

async function wordsOfParties(row: AgreementRow, context: Context): Promise<string> {
  const completeness = await completenessOfParties(row, context);
  const outside = row.parties.length - completeness.stated;
  const known = outside === 0 ? '' : ` ${outside} known from outside the notice.`;
  return `${listCompletenessWords(completeness)}${known}`;
}
