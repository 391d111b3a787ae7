import {
  type AnswerSide,
  type Completeness,
  completenessOf,
  type Dimension,
} from '@sharing-atlas/model';
import { onceFor } from '../once.ts';
import type { DocumentNotRead } from '../queries/documents-not-read.ts';
import type { FlowFacts } from '../queries/flow-facts.ts';
import { bearingOn, hasOnlyNoticeWide } from './bearing-bases.ts';
import { coverageOf } from './coverage.ts';
import { inOrderShown, openWordsOf, type RecipientRow } from './recipient-rows.ts';
import type { WhoReceivesFacts } from './who-receives-facts.ts';
import type { FoundRows } from './who-receives-rows.ts';

/** How complete an answer is: over all its rows, before any that is shown or left out. */
export function completenessOfRows(
  found: FoundRows,
  facts: WhoReceivesFacts,
  unread: readonly DocumentNotRead[],
): Completeness {
  const { wanted } = facts;
  const isCounted = (row: RecipientRow) =>
    wanted !== null || (row.partyCertainty !== 'MEMBER_OF_HUB' && !row.isInside);
  const counted = [...found.rows, ...found.apart].filter(isCounted).sort(inOrderShown);
  const flowOf = flowsById(facts.filtered.flows);
  const usesOf = bearingOn(facts.uses);
  return completenessOf(
    counted.map((row) => {
      const flow = flowOf.get(row.flowId);
      return {
        flowId: row.flowId,
        registerId: row.registerId,
        partyId: row.partyId,
        classification: row.classification,
        partyCertainty: row.partyCertainty,
        otherEndCertainty: row.otherEndCertainty,
        validity: row.validity,
        statementIds: row.statementIds,
        onlyMayMeetFilter: row.match.onlyMayBe,
        hasOnlyNoticeWideBasis: hasOnlyNoticeWide(
          usesOf({ id: row.flowId, registerId: row.registerId }),
        ),
        openPartyList: flow?.openWords ?? null,
        openCategoryLists: openWordsOf(flow),
      };
    }),
    DIMENSION_OF[found.side][wanted === null ? 'all' : 'one'],
    {
      unread,
      undecided: found.undecided,
      coverage: coverageOf(facts.noticesRead),
      asksOfSeveral: wanted?.isOfSeveral ?? false,
    },
  );
}

/** Of several categories the flows are the same. */
const flowsById = onceFor(
  (flows: readonly FlowFacts[]) => new Map(flows.map((flow) => [flow.id, flow])),
);

const DIMENSION_OF: Readonly<Record<AnswerSide, Readonly<Record<'all' | 'one', Dimension>>>> = {
  RECIPIENTS: { all: 'RECIPIENTS', one: 'ONE_RECIPIENT' },
  SOURCES: { all: 'SOURCES', one: 'ONE_SOURCE' },
};
