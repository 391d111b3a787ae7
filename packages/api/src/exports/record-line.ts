import type { FlowRow, PurposeRow, SourceRow } from '@sharing-atlas/graph';
import {
  type BasisKind,
  directPartyCertainty,
  leftOpen,
  listCompleteness,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { basisWords } from './bases.ts';
import { distinct, emptyColumns, type RowOf } from './cells.ts';
import { listCompletenessWords } from './completeness-words.ts';
import type { NamedThing } from './named-things.ts';
import { evidence, namesIn, namesOfLinks } from './names.ts';
import { controllerWords, jointControllers, noticeCells } from './record-notice.ts';
import { ICO_COLUMNS, type RECORD_OF_PROCESSING_COLUMNS } from './record-of-processing-columns.ts';

/** One line to be: a purpose with its flows, or the flows of a register without a purpose. */
export interface Activity {
  readonly purposeId: string | null;
  readonly flowIds: readonly string[];
  readonly registerId: string;
  readonly noticeId: string | null;
  readonly controllerId: string;
}

export type RecordLine = RowOf<typeof RECORD_OF_PROCESSING_COLUMNS>;

/** The line of one purpose. Cells are filled from its own flows, and from the notice if marked so. */
export async function activityLine(
  activity: Activity,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<RecordLine> {
  const { load } = context;
  const names = namesIn(context);
  const [purpose, notice, controller, flows] = await Promise.all([
    activity.purposeId === null ? null : load.purpose.load(activity.purposeId),
    activity.noticeId === null ? null : load.source.load(activity.noticeId),
    load.party.load(activity.controllerId),
    loadAll(load.flow, activity.flowIds),
  ]);
  const own = new Set([activity.controllerId, ...(controller?.parts ?? []).map(({ id }) => id)]);
  const isOwn = (links: readonly { readonly id: string }[]) => links.some(({ id }) => own.has(id));
  const sent = flows.filter(({ senders }) => isOwn(senders));
  const received = flows.filter(({ senders, recipients }) => isOwn(recipients) && !isOwn(senders));
  const ownFlows = [...sent, ...received];
  const others = flows.filter((flow) => !ownFlows.includes(flow));
  const thing = async (id: string) => things.get(id)?.name ?? id;
  const bases = await allBases(purpose, ownFlows, notice, context);
  const ofKind = (kind: BasisKind) =>
    distinct(bases.filter((basis) => basis.kind === kind).map(({ words }) => words));
  const fromNotice = noticeCells(notice);
  const ico: RowOf<typeof ICO_COLUMNS> = {
    ...fromNotice.cells,
    businessFunction: await namesOfLinks(purpose?.teams ?? [], names.party),
    purpose: purpose?.purpose.name ?? 'No purpose is said of these flows',
    jointController: await namesOfLinks(jointControllers(notice), names.party),
    individuals: distinct(
      await namesOfLinks(
        ownFlows.flatMap(({ about }) => about),
        thing,
      ),
    ),
    personalData: distinct(
      await namesOfLinks(
        ownFlows.flatMap(({ carries }) => carries),
        names.category,
      ),
    ),
    recipients: await endsInWords(sent, 'recipients', context),
    source: await endsInWords(received, 'senders', context),
    article6: ofKind('ART6'),
    article9: ofKind('ART9'),
    schedule1: ofKind('SCHEDULE1'),
    article6Again: ofKind('ART6'),
  };
  return {
    ...ico,
    notInRegister: emptyColumns(ICO_COLUMNS, ico),
    controller: controller?.party.name ?? activity.controllerId,
    controllerWords: controllerWords(notice, activity.controllerId),
    article10: ofKind('ART10'),
    categoriesCompleteness: categoriesWords(ownFlows),
    recipientsCompleteness: await recipientsWords(sent, context),
    excluded: await namesOfLinks(
      ownFlows.flatMap(({ excludes }) => excludes),
      names.category,
    ),
    otherFlows: await Promise.all(others.map((flow) => betweenOthers(flow, context))),
    held: await namesOfLinks(notice?.holds ?? [], names.category),
    statements: await evidence(
      [
        ...(purpose?.purpose.statementIds ?? []),
        ...flows.flatMap(evidenceOfFlow),
        ...bases.flatMap((b) => b.statementIds),
      ],
      context,
    ),
    noticeStatements: await evidence(fromNotice.statementIds, context),
    notice: notice?.source.title ?? null,
    purposeId: activity.purposeId,
    registerId: activity.registerId,
    flows: flows.map(({ flow }) => flow.id),
  };
}

async function allBases(
  purpose: PurposeRow | null,
  flows: readonly FlowRow[],
  notice: SourceRow | null,
  context: Context,
) {
  const said = async (links: readonly { readonly id: string }[], saidOf: string) =>
    basisWords(
      await loadAll(context.load.basisUse, distinct(links.map(({ id }) => id))),
      saidOf,
      context,
    );
  const perFlow = await Promise.all(
    flows.map(({ flow, basisUses }) => said(basisUses, `said of ${flow.id}`)),
  );
  return [
    ...(await said(purpose?.basisUses ?? [], 'said of this purpose')),
    ...perFlow.flat(),
    ...(await said(notice?.basisUses ?? [], 'said of the whole notice')),
  ];
}

function evidenceOfFlow(row: FlowRow): readonly string[] {
  const links = [row.carries, row.excludes, row.about, row.purposes, row.senders, row.recipients];
  return [...row.flow.statementIds, ...links.flat().flatMap(({ link }) => link.statementIds)];
}

/** "Ofsted (NAMED, OTHER_BODY; what it receives is not stated)". */
async function endsInWords(
  flows: readonly FlowRow[],
  end: 'senders' | 'recipients',
  context: Context,
): Promise<string[]> {
  const words = await Promise.all(
    flows.flatMap((row) =>
      row[end].map(async ({ id }) => {
        const party = await context.load.party.load(id);
        const name = party?.party.name ?? id;
        const certainty = directPartyCertainty(party?.party.kind ?? 'UNNAMED');
        const role = row.recipients[0]?.link.role ?? 'OTHER_BODY';
        const what = row.carries.length === 0 ? ['what is shared is not stated'] : [];
        const limits = [...what, ...(row.flow.condition === null ? [] : [row.flow.condition])];
        return `${name} (${[`${certainty}, ${role}`, row.flow.modality, ...limits].join('; ')})`;
      }),
    ),
  );
  return distinct(words);
}

async function betweenOthers(row: FlowRow, context: Context): Promise<string> {
  const names = namesIn(context);
  const from = await Promise.all(row.senders.map(({ id }) => names.party(id)));
  const to = await Promise.all(row.recipients.map(({ id }) => names.party(id)));
  const what = await namesOfLinks(row.carries, names.category);
  const said = what.length === 0 ? 'what is shared is not stated' : what.join(', ');
  return `${from.join(', ')} to ${to.join(', ')} (${said})`;
}

function categoriesWords(flows: readonly FlowRow[]): string {
  const carries = flows.flatMap((flow) => flow.carries);
  const silent = flows.filter((flow) => flow.carries.length === 0).length;
  const worked = listCompleteness(
    distinct(carries.map(({ id }) => id)).length,
    leftOpen(carries.map(({ link }) => link)),
  );
  const verdict = silent > 0 && worked.verdict === 'COMPLETE' ? 'INCOMPLETE' : worked.verdict;
  const said = `Of ${flows.length} ${flows.length === 1 ? 'flow' : 'flows'}, ${silent} ${silent === 1 ? 'does' : 'do'} not say what is shared.`;
  return `${listCompletenessWords({ ...worked, verdict })} ${said}`;
}

async function recipientsWords(sent: readonly FlowRow[], context: Context): Promise<string> {
  const links = sent.flatMap(({ recipients }) => recipients);
  const parties = await loadAll(context.load.party, distinct(links.map(({ id }) => id)));
  const notNamed = new Set(
    parties.filter(({ party }) => party.kind === 'UNNAMED').map(({ party }) => party.id),
  );
  const reasons = leftOpen(
    sent.map(({ flow }) => ({ open: flow.openWords, statementIds: flow.openStatementIds })),
  );
  if (notNamed.size > 0) {
    const statementIds = links
      .filter(({ id }) => notNamed.has(id))
      .map(({ link }) => link.statementIds);
    reasons.push({
      code: 'PARTY_NOT_NAMED',
      words: [],
      statementIds: distinct(statementIds.flat()),
    });
  }
  return listCompletenessWords(listCompleteness(parties.length, reasons));
}
