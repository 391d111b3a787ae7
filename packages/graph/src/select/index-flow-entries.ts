import type { IndexFlowRow } from '../queries/index-flows.ts';
import type { IndexBasisUseRow, IndexPurposeRow } from '../queries/index-records.ts';
import { basesOfFlows } from './bases-of-flows.ts';
import type {
  AgreementEntry,
  CategoryEntry,
  ClaimLink,
  FlowEntry,
  GroupEntry,
  LegislationEntry,
  OpenLink,
  PartyEntry,
  PurposeEntry,
  RegisterEntry,
  SaidLink,
  StageEntry,
  Table,
} from './entries.ts';
import { mapGivingWay } from './giving-way.ts';
import { type Building, pick } from './index-tables.ts';
import { isStatedOpen } from './trees.ts';

/** What flows lead to. */
export interface FlowEnds {
  readonly registers: Table<RegisterEntry>;
  readonly parties: Table<Building<PartyEntry>>;
  readonly categories: Table<Building<CategoryEntry>>;
  readonly purposes: Table<Building<PurposeEntry>>;
  readonly groups: Table<GroupEntry>;
  readonly stages: Table<StageEntry>;
  readonly agreements: Table<Building<AgreementEntry>>;
  readonly legislation: Table<LegislationEntry>;
}

export interface FlowRows {
  readonly flows: readonly IndexFlowRow[];
  readonly purposes: readonly IndexPurposeRow[];
  readonly basisUses: readonly IndexBasisUseRow[];
}

/** The flows with what they lead to, which is told of them; gives way to questions meanwhile. */
export async function flowsOf(rows: FlowRows, ends: FlowEnds): Promise<Table<FlowEntry>> {
  const basesOf = basesOfFlows(rows.basisUses, rows.purposes);
  const flows = await mapGivingWay(rows.flows, (row, place) => {
    const { sender, recipient, register } = endsOf(row, ends);
    const carries = claimsOf(row.carries, ends.categories);
    const flow: FlowEntry = {
      place,
      id: row.id,
      name: row.name,
      passage: row.passage,
      register,
      sender: sender.of,
      senderAssertion: sender.assertion,
      recipient: recipient.of,
      recipientAssertion: recipient.assertion,
      role: recipient.role,
      via: saidLinks(row.via, ends.parties),
      carries,
      carriesLeftOpen: isStatedOpen(carries),
      excludes: claimsOf(row.excludes, ends.categories),
      categoriesStated: row.carries.some(({ assertion }) => assertion === 'STATED'),
      purposes: claimsOf(row.purposes, ends.purposes),
      about: openLinks(row.about, ends.groups),
      stages: openLinks(row.stages, ends.stages),
      agreements: claimsOf(row.agreements, ends.agreements),
      bases: basesOf(row),
      requiredBy: pick(ends.legislation, row.requiredBy),
      permittedBy: pick(ends.legislation, row.permittedBy),
      mode: row.mode,
      frequency: row.frequency,
      modality: row.modality,
      consent: row.consent,
      assertion: row.assertion,
      openWords: row.openWords,
      lawNotNamed: row.lawNotNamed,
      validFrom: row.validFrom,
      validTo: row.validTo,
      statementCount: row.statementCount,
    };
    sender.of.sends.push(flow);
    recipient.of.receives.push(flow);
    tell(row.carries, ends.categories, (category) => category.carriedBy, flow);
    tell(row.purposes, ends.purposes, (purpose) => purpose.flows, flow);
    tell(row.agreements, ends.agreements, (agreement) => agreement.governs, flow);
    return flow;
  });
  return new Map(flows.map((flow) => [flow.id, flow]));
}

function endsOf(row: IndexFlowRow, { parties, registers }: FlowEnds) {
  const [from] = row.senders;
  const [to] = row.recipients;
  const sender = from && parties.get(from.id);
  const recipient = to && parties.get(to.id);
  const register = registers.get(row.registerId);
  if (!sender || !recipient || !register) {
    throw new Error(`The flow ${row.id} has an end or its register missing.`);
  }
  return { sender: { ...from, of: sender }, recipient: { ...to, of: recipient }, register };
}

/** Adds a flow to a list of each record that its links lead to, once. */
function tell<Entry>(
  links: readonly { readonly id: string }[],
  table: Table<Entry>,
  listOf: (entry: Entry) => FlowEntry[],
  flow: FlowEntry,
): void {
  for (const { id } of links) {
    const entry = table.get(id);
    if (entry === undefined) continue;
    const list = listOf(entry);
    // Flows come one after the other: if it is there, it is the last.
    if (list.at(-1) !== flow) list.push(flow);
  }
}

/** What links lead to, each with what stands on its link. */
function linked<Link extends { readonly id: string }, Entry, Made>(
  links: readonly Link[],
  table: Table<Entry>,
  make: (of: Entry, link: Link) => Made,
): Made[] {
  const found: Made[] = [];
  for (const link of links) {
    const of = table.get(link.id);
    if (of !== undefined) found.push(make(of, link));
  }
  return found;
}

function openLinks<Entry>(links: IndexFlowRow['about'], table: Table<Entry>): OpenLink<Entry>[] {
  return linked(links, table, (of, { open }) => ({ of, open }));
}

function saidLinks<Entry>(links: IndexFlowRow['via'], table: Table<Entry>): SaidLink<Entry>[] {
  return linked(links, table, (of, { assertion }) => ({ of, assertion }));
}

function claimsOf<Entry>(links: IndexFlowRow['carries'], table: Table<Entry>): ClaimLink<Entry>[] {
  return linked(links, table, (of, { assertion, open }) => ({ of, assertion, open }));
}
