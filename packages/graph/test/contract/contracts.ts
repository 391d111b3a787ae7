import { LABELS, RELATIONSHIP_TYPES } from '@sharing-atlas/model';
import { runQuery } from '../../src/queries/query.ts';
import type { CallOptions, CypherParameters, Store } from '../../src/store/port.ts';
import { type Evaluation, inMemory, type MemoryGraph } from '../memory/index.ts';
import * as ask from './questions.ts';

/** One set of parameters for one query. */
export interface Question {
  readonly parameters: CypherParameters;
  /** More rows than this the query must not fetch. */
  readonly atMost: number;
  expected(): readonly unknown[];
  asked(store: Store, options?: CallOptions): Promise<readonly unknown[]>;
}

/** What a query must answer over any graph. */
export interface QueryContract {
  readonly name: string;
  readonly inOrder: boolean;
  questions(graph: MemoryGraph): readonly Question[];
}

/** Every query with its evaluation in memory, what it is asked, and how many rows it may fetch. */
export const CONTRACTS: readonly QueryContract[] = [
  contract(inMemory.partiesByIds, ask.idsOfLabel('Party'), countOf('ids')),
  contract(inMemory.instancesAndAgreements, ask.idsOfLabel('Party'), countOf('ids')),
  contract(inMemory.partyAndParts, ask.idsOfLabel('Party'), countOf('ids')),
  contract(inMemory.partyIds, ask.partyKinds, ask.countAll('Party')),
  contract(inMemory.publisherIds, ask.nothing, ask.countAll('Register')),
  contract(inMemory.hubMembers, ask.hubs, countOf('hubIds')),
  contract(inMemory.possibleBodies, ask.kindsOfBody, countOf('classIds')),
  contract(inMemory.flowsAround, ask.partiesAround, countOf('partyIds')),
  contract(inMemory.partyTies, ask.idsOfLabel('Party'), countOf('ids')),
  contract(inMemory.flowEnds, ask.idsOfLabel('DataFlow'), countOf('ids')),
  contract(inMemory.flowsByIds, ask.idsOfLabel('DataFlow'), countOf('ids')),
  contract(inMemory.flowLinks, ask.idsOfLabel('DataFlow'), countOf('ids')),
  contract(inMemory.flowIds, ask.flowFilters, ask.countAll('DataFlow')),
  contract(inMemory.flowFactsOfAll, ask.nothing, ask.countAll('DataFlow')),
  contract(inMemory.flowFactsOfSenders, ask.senders, ask.countSent),
  contract(inMemory.flowFactsOfRecipients, ask.recipients, ask.countReceived),
  contract(inMemory.flowSteps, ask.senders, ask.countSent),
  contract(inMemory.handlingsReceived, ask.recipients, ask.countHandled),
  contract(inMemory.agreementsByIds, ask.idsOfLabel('Agreement'), countOf('ids')),
  contract(inMemory.basesBearing, ask.registers, ask.countAll('BasisUse')),
  contract(inMemory.basisUsesByIds, ask.idsOfLabel('BasisUse'), countOf('ids')),
  contract(inMemory.conditionsByIds, ask.idsOfLabel('Condition'), countOf('ids')),
  contract(inMemory.handlingsByIds, ask.idsOfLabel('Handling'), countOf('ids')),
  contract(inMemory.legalBasesByIds, ask.idsOfLabel('LegalBasis'), countOf('ids')),
  contract(inMemory.legalBasisUses, ask.idsOfLabel('LegalBasis'), countOf('ids')),
  contract(inMemory.legislationCitations, ask.idsOfLabel('Legislation'), countOf('ids')),
  contract(inMemory.legislationByIds, ask.idsOfLabel('Legislation'), countOf('ids')),
  contract(inMemory.purposesByIds, ask.idsOfLabel('Purpose'), countOf('ids')),
  contract(inMemory.documentsNotRead, ask.registers, ask.countAll('Document')),
  contract(inMemory.noticeIds, ask.nothing, ask.countAll('Source')),
  contract(inMemory.registersByIds, ask.idsOfLabel('Register'), countOf('ids')),
  contract(inMemory.sourcesByIds, ask.idsOfLabel('Source'), countOf('ids')),
  contract(inMemory.statementCounts, ask.nothing, ask.countAll('Source')),
  contract(inMemory.statementIds, ask.statementFilters, ask.countAll('Statement')),
  contract(inMemory.statementsByIds, ask.idsOfLabel('Statement'), countOf('ids')),
  contract(inMemory.allCategoryIds, ask.nothing, ask.countAll('DataCategory')),
  contract(inMemory.allPurposeIds, ask.nothing, ask.countAll('Purpose')),
  contract(inMemory.allLegalBasisIds, ask.nothing, ask.countAll('LegalBasis')),
  contract(inMemory.allLegislationIds, ask.nothing, ask.countAll('Legislation')),
  contract(inMemory.allAgreementIds, ask.nothing, ask.countAll('Agreement')),
  contract(inMemory.recordCount, ask.nothing, () => 1),
  contract(inMemory.allRegisterIds, ask.nothing, ask.countAll('Register')),
  contract(inMemory.categoryMentions, ask.idsOfLabel('DataCategory'), countOf('ids')),
  contract(inMemory.categoriesByIds, ask.idsOfLabel('DataCategory'), countOf('ids')),
  contract(inMemory.indexFlows, ask.nothing, ask.countAll('DataFlow')),
  contract(inMemory.indexParties, ask.nothing, ask.countAll('Party')),
  contract(inMemory.indexAgreements, ask.nothing, ask.countAll('Agreement')),
  contract(inMemory.indexCategories, ask.nothing, ask.countAll('DataCategory')),
  contract(inMemory.indexPurposes, ask.nothing, ask.countAll('Purpose')),
  contract(inMemory.indexBasisUses, ask.nothing, ask.countAll('BasisUse')),
  contract(inMemory.indexLegalBases, ask.nothing, ask.countAll('LegalBasis')),
  contract(inMemory.indexLegislation, ask.nothing, ask.countAll('Legislation')),
  contract(inMemory.indexRegisters, ask.nothing, ask.countAll('Register')),
  contract(inMemory.indexNotices, ask.nothing, ask.countAll('Source')),
  contract(inMemory.indexStatements, ask.nothing, ask.countAll('Statement')),
  contract(inMemory.categoryLinks, ask.nothing, ask.countRelationships('BROADER')),
  contract(inMemory.groupLinks, ask.nothing, ask.countRelationships('BROADER')),
  contract(inMemory.namedThings, ask.nothing, ask.countAll('DataSubjectGroup', 'Right', 'Stage')),
  contract(inMemory.contactsByIds, ask.idsOfLabel('Contact'), countOf('ids')),
  contract(inMemory.retentionRulesByIds, ask.idsOfLabel('RetentionRule'), countOf('ids')),
  contract(inMemory.noticesRead, ask.nothing, ask.countAll('Source')),
  contract(inMemory.listings, ask.categories, ask.countListings),
  contract(inMemory.searchParties, ask.nothing, ask.countAll('Party')),
  contract(inMemory.searchCategories, ask.nothing, ask.countAll('DataCategory')),
  contract(inMemory.searchLaw, ask.nothing, ask.countAll('LegalBasis', 'Legislation')),
  contract(inMemory.graphNodes, ask.nothing, ask.countAll(...LABELS)),
  contract(inMemory.graphClaims, ask.nothing, ask.countRelationships(...RELATIONSHIP_TYPES)),
  contract(
    inMemory.searchRecords,
    ask.nothing,
    ask.countAll('Agreement', 'Purpose', 'Source', 'Statement'),
  ),
];

function contract<Parameters extends CypherParameters, Row>(
  evaluation: Evaluation<Parameters, Row>,
  parametersFor: (graph: MemoryGraph) => readonly Parameters[],
  atMost: (graph: MemoryGraph, parameters: Parameters) => number,
): QueryContract {
  const { query, inOrder, rows } = evaluation;
  const comparable = (found: readonly Row[]) => (inOrder ? found : sortedByContent(found));
  return {
    name: query.name,
    inOrder,
    questions: (graph) =>
      parametersFor(graph).map((parameters) => ({
        parameters,
        atMost: atMost(graph, parameters),
        expected: () => comparable(rows(graph, parameters)),
        asked: async (store, options) =>
          comparable(await runQuery(store, query, parameters, options)),
      })),
  };
}

/** Rows whose order the query does not promise, in an order of our own. */
function sortedByContent<Row>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row);
}

function countOf<Key extends string>(key: Key) {
  return (_graph: MemoryGraph, parameters: Readonly<Record<Key, readonly string[]>>) =>
    parameters[key].length;
}
