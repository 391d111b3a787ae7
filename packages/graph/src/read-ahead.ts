import { setImmediate } from 'node:timers/promises';
import type { PartyKind } from '@sharing-atlas/model';
import { agreementsByIds } from './queries/agreements-by-ids.ts';
import {
  allAgreementIds,
  allCategoryIds,
  allLegalBasisIds,
  allLegislationIds,
  allPurposeIds,
  allRegisterIds,
} from './queries/all-ids.ts';
import { basesBearing } from './queries/bases-bearing.ts';
import { basisUsesByIds } from './queries/basis-uses-by-ids.ts';
import { categoriesByIds } from './queries/categories-by-ids.ts';
import { categoryLinks } from './queries/category-links.ts';
import { byText } from './queries/decode.ts';
import { documentsNotRead } from './queries/documents-not-read.ts';
import { factsOf } from './queries/flow-facts.ts';
import { flowFactsOfAll } from './queries/flow-facts-of-all.ts';
import { flowFactsOfRecipients } from './queries/flow-facts-of-recipients.ts';
import { flowFactsOfSenders } from './queries/flow-facts-of-senders.ts';
import { flowIds } from './queries/flow-ids.ts';
import { flowLinks, linksOfFlow } from './queries/flow-links.ts';
import { flowSteps, stepOf, stepPlaceOf } from './queries/flow-steps.ts';
import { flowsAround } from './queries/flows-around.ts';
import { type FlowRow, flowsByIds } from './queries/flows-by-ids.ts';
import { handlingsReceived } from './queries/handlings-received.ts';
import { hubMembers } from './queries/hub-members.ts';
import { keepByIds, keepOfAll } from './queries/kept-rows.ts';
import { legalBasesByIds } from './queries/legal-bases-by-ids.ts';
import { legislationByIds } from './queries/legislation-by-ids.ts';
import { listings } from './queries/listings.ts';
import { noticesRead } from './queries/notices-read.ts';
import { type PartyRow, partiesByIds } from './queries/parties-by-ids.ts';
import { partyAndParts, partyAndPartsOf } from './queries/party-and-parts.ts';
import { partyIds } from './queries/party-ids.ts';
import { possibleBodies } from './queries/possible-bodies.ts';
import { purposesByIds } from './queries/purposes-by-ids.ts';
import { type ReadQuery, runQuery } from './queries/query.ts';
import type { CallOptions, CypherParameters, Store } from './store/port.ts';
import type { RowMemory } from './store/row-memory.ts';

/** Of a register with more flows nothing is read ahead: what is kept has a bound. */
const READ_AHEAD_MAX_FLOWS = 25_000;

/** Few at a time, so that a question that comes meanwhile does not wait long. */
const AT_ONCE = 50;

const ANY_FLOW = { senderId: null, recipientId: null, registerId: null, categoryId: null };

/**
 * Reads the rows that most questions need into the memory of a revision, a few at a time: flows,
 * parties, purposes, agreements, uses of bases and the shared words. Questions asked meanwhile share
 * in what is there. It ends early when `goesOn` says so. False if not all of it was read.
 * @throws StoreError as the store does.
 */
export async function readAhead(
  store: Store,
  memory: RowMemory,
  goesOn: () => boolean,
): Promise<boolean> {
  const options: CallOptions = { memory };
  const flows = idsOf(await runQuery(store, flowIds, ANY_FLOW, options));
  if (flows.length > READ_AHEAD_MAX_FLOWS) return false;
  const parties = idsOf(await runQuery(store, partyIds, { kinds: null }, options));

  async function readAll<Parameters extends CypherParameters, Row>(
    query: ReadQuery<Parameters, Row>,
    ids: readonly string[],
  ): Promise<Row[]> {
    const rows: Row[] = [];
    const { each } = query;
    for (let from = 0; each !== null && from < ids.length && goesOn(); from += AT_ONCE) {
      const asked = each.asking(ids.slice(from, from + AT_ONCE));
      rows.push(...(await runQuery(store, query, asked, options)));
      await setImmediate();
    }
    return rows;
  }
  async function readEvery<Row>(
    query: ReadQuery<{ ids: readonly string[] }, Row>,
    listed: ReadQuery<Record<string, never>, { readonly id: string }>,
  ): Promise<Row[]> {
    return readAll(query, idsOf(await runQuery(store, listed, {}, options)));
  }

  await readEvery(categoriesByIds, allCategoryIds);
  await readEvery(legalBasesByIds, allLegalBasisIds);
  await readEvery(legislationByIds, allLegislationIds);
  const purposes = await readEvery(purposesByIds, allPurposeIds);
  await readEvery(agreementsByIds, allAgreementIds);
  const partyRows = await readAll(partiesByIds, parties);
  await readAll(flowsAround, parties);
  const said = await readAll(flowsByIds, flows);
  const uses = [...said, ...purposes].flatMap(({ basisUses }) => idsOf(basisUses));
  await readAll(basisUsesByIds, [...new Set(uses)]);
  if (goesOn()) await readAround(partyRows);
  if (!goesOn()) return false;
  const found = partyAndPartsOf(partyRows);
  keepByIds(partyAndParts, idsOf(found), found, memory);
  keepByIds(flowLinks, flows, said.map(linksOfFlow), memory);
  return keepFacts(said, partyRows, memory) && keepSteps(said, partyRows, memory);

  /** What every question about a party asks of those around it, and of the notices that speak. */
  async function readAround(rows: readonly PartyRow[]): Promise<void> {
    const ofKind = (wanted: PartyKind) =>
      idsOf(rows.map(({ party }) => party).filter(({ kind }) => kind === wanted));
    await readAll(hubMembers, ofKind('HUB'));
    await readAll(possibleBodies, ofKind('CLASS'));
    await readAll(handlingsReceived, parties);
    await readAll(listings, idsOf(await runQuery(store, allCategoryIds, {}, options)));
    const registers = idsOf(await runQuery(store, allRegisterIds, {}, options));
    await readAll(documentsNotRead, registers);
    await readAll(basesBearing, registers);
    await runQuery(store, noticesRead, {}, options);
    await runQuery(store, categoryLinks, {}, options);
  }
}

/** The facts of flows hold nothing that is not in memory already. False if the register moved on. */
function keepFacts(
  flows: readonly FlowRow[],
  parties: readonly PartyRow[],
  memory: RowMemory,
): boolean {
  const ofKind = new Map(parties.map(({ party: { id, kind } }) => [id, { id, kind }]));
  const facts = flows
    .flatMap((row) => factsOf(row, ofKind) ?? [])
    .sort((one, other) => byText(one.id, other.id));
  if (facts.length < flows.length) return false;
  const ids = [...ofKind.keys()];
  keepByIds(flowFactsOfSenders, ids, facts, memory);
  keepByIds(flowFactsOfRecipients, ids, facts, memory);
  keepOfAll(flowFactsOfAll, facts, memory);
  return true;
}

/** Nor do the steps of a chain. False if the register moved on. */
function keepSteps(
  flows: readonly FlowRow[],
  parties: readonly PartyRow[],
  memory: RowMemory,
): boolean {
  const places = new Map(parties.map((row) => [row.party.id, stepPlaceOf(row)]));
  const steps = flows.flatMap((row) => stepOf(row, places) ?? []);
  if (steps.length < flows.length) return false;
  const inOrder = steps.sort((one, other) => byText(one.id, other.id));
  keepByIds(flowSteps, [...places.keys()], inOrder, memory);
  return true;
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
