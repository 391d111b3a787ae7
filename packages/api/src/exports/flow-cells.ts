import type { FlowRow, SourceRow } from '@sharing-atlas/graph';
import { lastDayBefore, periodState } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { contactsOf, retentionOf } from '../types/flow-rules.ts';
import { basesOfFlow } from './bases-of-flow.ts';
import type { Columns, RowOf } from './cells.ts';
import { codeWords } from './code-words.ts';
import type { NamedThing } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';

/** What is said of a flow, whatever was asked. */
export const FLOW_COLUMNS = {
  purposes: 'Purposes',
  basesOfFlow: 'Bases said of this flow',
  basesOfPurposes: 'Bases said of its purposes',
  basesOfNotice: 'Bases said of the whole notice',
  requiredBy: 'Said to be required by',
  permittedBy: 'Said to be permitted by',
  agreements: 'Agreements in this register',
  conditions: 'Conditions',
  consent: 'Sense of consent',
  modality: 'How strongly it is put',
  verb: 'Verb of the notice',
  openWords: 'Words that leave the list of recipients open',
  mode: 'Mode',
  frequency: 'Frequency',
  about: 'About whom',
  stages: 'Stages',
  via: 'Via',
  onceThere: 'What the recipient is said to do with it',
  validFrom: 'First day',
  lastDay: 'Last day',
  validity: 'Flow at this date',
  inferred: 'Inferred by a curator because',
  note: 'Note of the curator',
} as const satisfies Columns;

/** Where the cells beside the answer itself rest, and the notice that says it. */
export const SOURCE_COLUMNS = {
  retention: 'How long it is kept',
  transfers: 'Outside the United Kingdom (said of the whole notice)',
  contacts: 'Roles that the notice says can be asked',
  otherStatements: 'Statements of what stands beside it',
  notice: 'Notice',
  noticeAddress: 'Address of the notice',
  noticeSeenOn: 'Text seen on',
} as const satisfies Columns;

export type FlowCells = RowOf<typeof FLOW_COLUMNS & typeof SOURCE_COLUMNS>;

/** A flow and its notice, as the lines of an export need them. */
export interface FlowOfLine {
  readonly row: FlowRow;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cells: FlowCells;
}

/** All that is said of one flow, as cells, with the names at its ends. */
export async function flowOfLine(
  flowId: string,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<FlowOfLine> {
  const row = await context.load.flow.load(flowId);
  if (row === null) throw new Error(`"${flowId}" is answered with and not there.`);
  const names = namesIn(context);
  return {
    row,
    from: await namesOfLinks(row.senders, names.party),
    to: await namesOfLinks(row.recipients, names.party),
    cells: await cellsOf(row, asAt, things, context),
  };
}

async function cellsOf(
  row: FlowRow,
  asAt: string,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<FlowCells> {
  const { flow } = row;
  const names = namesIn(context);
  const thing = async (id: string) => things.get(id)?.name ?? id;
  const notice = await noticeOf(flow.registerId, context);
  const bases = await basesOfFlow(row, notice, context);
  const conditions = await namesOfLinks(row.conditions, names.condition);
  const retention = await retentionOf(row, context);
  const contacts = await contactsOf(row, context);
  const ofNotice = [
    ...retention.map(({ rule }) => rule),
    ...(notice?.transfers ?? []),
    ...contacts.map(({ contact }) => contact),
  ].flatMap(({ statementIds }) => statementIds);
  return {
    purposes: await namesOfLinks(row.purposes, names.purpose),
    ...bases.cells,
    requiredBy: [
      ...(await namesOfLinks(row.requiredBy, names.legislation)),
      ...(flow.lawNotNamed ? ['law that the notice does not name'] : []),
    ],
    permittedBy: await namesOfLinks(row.permittedBy, names.legislation),
    agreements: await namesOfLinks(row.agreements, names.agreement),
    conditions: flow.condition === null ? conditions : [flow.condition, ...conditions],
    consent: flow.consent === null ? null : codeWords(flow.consent),
    modality: codeWords(flow.modality),
    verb: flow.verb,
    openWords: flow.openWords,
    mode: codeWords(flow.mode),
    frequency: codeWords(flow.frequency),
    about: await namesOfLinks(row.about, thing),
    stages: await namesOfLinks(row.stages, thing),
    via: await namesOfLinks(row.via, names.party),
    onceThere: await namesOfLinks(row.handlings, names.handling),
    validFrom: flow.validFrom,
    lastDay: flow.validTo === null ? null : lastDayBefore(flow.validTo),
    validity: codeWords(periodState({ from: flow.validFrom, to: flow.validTo }, asAt)),
    inferred: flow.reason === null ? [] : [flow.reason],
    note: flow.note,
    otherStatements: await evidence(
      [...statementsOfLinks(row), ...bases.statementIds, ...ofNotice],
      context,
    ),
    transfers: (notice?.transfers ?? []).map(({ description, condition, safeguards }) =>
      joined([description, condition, safeguards]),
    ),
    retention: retention.map(({ rule, saidOf }) =>
      joined([
        rule.description,
        rule.period,
        rule.criterion,
        rule.policyNamed,
        rule.exception,
        rule.afterwards,
        RULE_OF[saidOf],
      ]),
    ),
    contacts: contacts.map(({ contact, end }) =>
      joined([contact.role, END_OF[end], contact.purpose, reachOf(contact), contact.note]),
    ),
    notice: notice?.source.title ?? null,
    noticeAddress: notice?.source.url ?? null,
    noticeSeenOn: notice?.source.retrievedOn ?? null,
  };
}

const RULE_OF = {
  PURPOSE: 'said of its purpose',
  CATEGORY: 'said of what it carries',
  NOTICE: 'said of the whole notice, not of this flow',
} as const;

const END_OF = {
  SENDER: 'of the sender',
  RECIPIENT: 'of the recipient',
  NEITHER: 'of another body',
  NOT_RECORDED: 'whose it is is not recorded',
} as const;

/** "EMAIL: a@example.org", or that no address is given. */
function reachOf({ channel, value }: SourceRow['contacts'][number]): string {
  return `${codeWords(channel)}: ${value ?? 'no address given'}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('; ');
}

/** The notice of a register; null if it has none. */
export async function noticeOf(registerId: string, { load }: Context) {
  const noticeId = (await load.register.load(registerId))?.noticeId ?? null;
  return noticeId === null ? null : load.source.load(noticeId);
}

/** What the cells beside the answer itself rest on. */
function statementsOfLinks(row: FlowRow): string[] {
  return [
    ...row.purposes,
    ...row.agreements,
    ...row.conditions,
    ...row.requiredBy,
    ...row.permittedBy,
    ...row.about,
    ...row.stages,
    ...row.via,
    ...row.handlings,
  ].flatMap(({ link }) => link.statementIds);
}
