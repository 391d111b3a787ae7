import { setImmediate } from 'node:timers/promises';
import type { PartyKind } from '@sharing-atlas/model';
import { MADE_OF_ROWS } from './made-of-rows.ts';
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
import { documentsNotRead } from './queries/documents-not-read.ts';
import { ANY_FLOW, flowIds } from './queries/flow-ids.ts';
import { flowsAround } from './queries/flows-around.ts';
import { flowsByIds } from './queries/flows-by-ids.ts';
import { handlingsReceived } from './queries/handlings-received.ts';
import { hubMembers } from './queries/hub-members.ts';
import { legalBasesByIds } from './queries/legal-bases-by-ids.ts';
import { legislationByIds } from './queries/legislation-by-ids.ts';
import { listings } from './queries/listings.ts';
import { namedThings } from './queries/named-things.ts';
import { noticeIds } from './queries/notice-ids.ts';
import { noticesRead } from './queries/notices-read.ts';
import { type PartyRow, partiesByIds } from './queries/parties-by-ids.ts';
import { partyIds } from './queries/party-ids.ts';
import { possibleBodies } from './queries/possible-bodies.ts';
import { purposesByIds } from './queries/purposes-by-ids.ts';
import { type ReadQuery, runQuery } from './queries/query.ts';
import { recordCount } from './queries/record-count.ts';
import { registersByIds } from './queries/registers-by-ids.ts';
import { sourcesByIds } from './queries/sources-by-ids.ts';
import { statementIds } from './queries/statement-ids.ts';
import { statementsByIds } from './queries/statements-by-ids.ts';
import type { CallOptions, CypherParameters, Store } from './store/port.ts';
import type { RowMemory } from './store/row-memory.ts';

/**
 * Of a graph with more records, of all kinds together, nothing is read ahead. A record takes some three
 * rows and five kilobytes: so many take some 400 MB.
 */
const READ_AHEAD_MAX_RECORDS = 80_000;

/** Few at a time, so that a question that comes meanwhile does not wait long. */
const AT_ONCE = 50;

/**
 * Reads the rows that most questions need into the memory of a revision, a few at a time: flows,
 * parties, purposes, agreements, uses of bases, statements and the shared words. Questions asked meanwhile share
 * in what is there. It ends early when `goesOn` says so. False if not all of it was read.
 * @param most counts records of all kinds: nothing is read where there are more.
 * @throws StoreError as the store does.
 */
export async function readAhead(
  store: Store,
  memory: RowMemory,
  goesOn: () => boolean,
  most = READ_AHEAD_MAX_RECORDS,
): Promise<boolean> {
  const [count] = await runQuery(store, recordCount, {});
  if (count === undefined || count.records > most) return false;
  const options: CallOptions = { memory };
  const flows = idsOf(await runQuery(store, flowIds, ANY_FLOW, options));
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
  await readEvery(registersByIds, allRegisterIds);
  const purposes = await readEvery(purposesByIds, allPurposeIds);
  await readEvery(agreementsByIds, allAgreementIds);
  const partyRows = await readAll(partiesByIds, parties);
  await readAll(flowsAround, parties);
  const said = await readAll(flowsByIds, flows);
  const uses = [...said, ...purposes].flatMap(({ basisUses }) => idsOf(basisUses));
  await readAll(basisUsesByIds, [...new Set(uses)]);
  if (goesOn()) await readAround(partyRows);
  if (goesOn()) await readEvidence();
  for (const keep of MADE_OF_ROWS) {
    if (!goesOn() || !keep({ flows: said, parties: partyRows }, memory)) return false;
    await setImmediate();
  }
  return goesOn();

  /** What everything rests on. The list of their ids is not kept: it is long, and nobody asks for it. */
  async function readEvidence(): Promise<void> {
    await readEvery(sourcesByIds, noticeIds);
    const all = { sourceId: null, section: null, kind: null, scope: null };
    await readAll(statementsByIds, idsOf(await runQuery(store, statementIds, all)));
  }

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
    await runQuery(store, namedThings, {}, options);
    await runQuery(store, categoryLinks, {}, options);
  }
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
