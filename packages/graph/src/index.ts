export { claimOf } from './answers/claims.ts';
export { type FlowFilter, filterFlows } from './answers/flow-filter.ts';
export type { PossibleOnward } from './answers/further-recipients.ts';
export { isSure as isSureGoing } from './answers/going-completeness.ts';
export type { GoingRow } from './answers/going-rows.ts';
export * from './answers/matrix.ts';
export * from './answers/neighbourhood.ts';
export * from './answers/onward.ts';
export * from './answers/paths/meeting.ts';
export * from './answers/paths/paths.ts';
export * from './answers/what-goes.ts';
export * from './answers/who-must-be-told.ts';
export * from './answers/who-receives.ts';
export {
  COMPARED_VERDICTS,
  type ComparedEnd,
  type ComparedLine,
  type ComparedMatter,
  type ComparedSaid,
  type ComparedTotals,
  type Comparison,
  compareSides,
} from './compare/compare.ts';
export { MATTER_IDS, type Side as CompareSide } from './compare/entry.ts';
export { type MirroredFlow, PARTNER_STATES, type ThreeWay, threeWay } from './compare/three-way.ts';
export {
  THREE_WAY_SAYS,
  THREE_WAY_VERDICTS,
  type ThreeWayLine,
  type ThreeWaySaid,
} from './compare/three-way-lines.ts';
export type { Check } from './findings/check.ts';
export { CHECKS } from './findings/checks.ts';
export { elementsOf, factsOf, type RegisterFacts } from './findings/facts.ts';
export { nameOfRecord } from './findings/name-of-record.ts';
export { readFacts } from './findings/read-facts.ts';
export { type Finding, findFindings } from './findings/run.ts';
export { importRegisters } from './import-registers.ts';
export { projectRegisters } from './project/project.ts';
export * from './queries/agreements-by-ids.ts';
export * from './queries/all-ids.ts';
export * from './queries/basis-uses-by-ids.ts';
export * from './queries/categories-by-ids.ts';
export * from './queries/category-mentions.ts';
export * from './queries/conditions-and-handlings.ts';
export type { ClassOfData, Link } from './queries/decode.ts';
export { byText } from './queries/decode.ts';
export * from './queries/flow-ids.ts';
export { flowsAround } from './queries/flows-around.ts';
export * from './queries/flows-by-ids.ts';
export * from './queries/hub-members.ts';
export * from './queries/instances-and-agreements.ts';
export { keptByIds, keptOfAll } from './queries/kept-rows.ts';
export * from './queries/legal-bases-by-ids.ts';
export * from './queries/legal-basis-uses.ts';
export * from './queries/legislation-by-ids.ts';
export * from './queries/legislation-citations.ts';
export * from './queries/named-things.ts';
export * from './queries/notice-ids.ts';
export * from './queries/notice-parts-by-ids.ts';
export * from './queries/parties-by-ids.ts';
export * from './queries/party-ids.ts';
export * from './queries/publisher-ids.ts';
export * from './queries/purposes-by-ids.ts';
export { type ReadQuery, runByIds, runQuery } from './queries/query.ts';
export * from './queries/registers-by-ids.ts';
export * from './queries/search-entries.ts';
export * from './queries/sources-by-ids.ts';
export * from './queries/statement-counts.ts';
export * from './queries/statement-ids.ts';
export * from './queries/statements-by-ids.ts';
export { readAhead } from './read-ahead.ts';
export { Asking, type Unresolved } from './select/asking.ts';
export type { Maker, Test } from './select/conditions.ts';
export * from './select/entries.ts';
export { agreementTest } from './select/filters/agreement.ts';
export { flowTest } from './select/filters/flow.ts';
export { partyTest } from './select/filters/party.ts';
export { noticeTest, statementTest } from './select/filters/text.ts';
export * from './select/filters/words.ts';
export { EMPTY_INDEX, readFlowIndex } from './select/flow-index.ts';
export { KeptByRevision, type Read } from './select/kept.ts';
export * from './select/statistics/dimensions.ts';
export { FlowGroup, MEASURES, type Measure } from './select/statistics/group.ts';
export * from './select/statistics/statistics.ts';
export * from './select/text-index.ts';
export { recordsOf, truthAt } from './select/truths.ts';
export * from './select/where.ts';
export { StoreError } from './store/errors.ts';
export { isSameRevision } from './store/format.ts';
export { openStore, type StoreSettings } from './store/open.ts';
export type { CallOptions, Meter, Revision, Store } from './store/port.ts';
export { RowMemory } from './store/row-memory.ts';
export type { ChangeRefusal, ProposedChange } from './what-if/change.ts';
export { changedId } from './what-if/change.ts';
export type { AnswerChange } from './what-if/differences.ts';
export {
  type Impact,
  type ImpactNotTold,
  impactOf,
} from './what-if/impact.ts';
export type { Loss } from './what-if/losses.ts';
export type { Seen } from './what-if/observe.ts';
export { applyChangeSet } from './write/door.ts';
export type { GraphBatch, GraphNode, GraphRelationship } from './write/elements.ts';
