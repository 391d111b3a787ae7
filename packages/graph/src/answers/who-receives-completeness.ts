import {
  type AnswerSide,
  type Completeness,
  completenessOf,
  type Dimension,
} from '@sharing-atlas/model';
import { bearingOn, hasOnlyNoticeWide } from './bearing-bases.ts';
import { coverageOf } from './coverage.ts';
import { inOrderShown, openWordsOf, type RecipientRow } from './recipient-rows.ts';
import type { WhoReceivesFacts } from './who-receives-facts.ts';
import type { FoundRows } from './who-receives-rows.ts';

/** How complete an answer is: over all its rows, before any that is shown or left out. */
export function completenessOfRows(found: FoundRows, facts: WhoReceivesFacts): Completeness {
  const { wanted } = facts;
  const isCounted = (row: RecipientRow) =>
    wanted !== null || (row.partyCertainty !== 'MEMBER_OF_HUB' && !row.isInside);
  const counted = [...found.rows, ...found.apart].filter(isCounted).sort(inOrderShown);
  const flowOf = new Map(facts.filtered.flows.map((flow) => [flow.id, flow]));
  const usesOf = bearingOn(facts.uses);
  return completenessOf(
    counted.map((row) => ({
      ...row,
      onlyMayMeetFilter: row.match.onlyMayBe,
      hasOnlyNoticeWideBasis: hasOnlyNoticeWide(
        usesOf({ id: row.flowId, registerId: row.registerId }),
      ),
      openPartyList: flowOf.get(row.flowId)?.openWords ?? null,
      openCategoryLists: openWordsOf(flowOf.get(row.flowId)),
    })),
    DIMENSION_OF[found.side][wanted === null ? 'all' : 'one'],
    {
      unread: facts.notRead,
      undecided: found.undecided,
      coverage: coverageOf(facts.noticesRead),
      asksOfSeveral: wanted?.isOfSeveral ?? false,
    },
  );
}

const DIMENSION_OF: Readonly<Record<AnswerSide, Readonly<Record<'all' | 'one', Dimension>>>> = {
  RECIPIENTS: { all: 'RECIPIENTS', one: 'ONE_RECIPIENT' },
  SOURCES: { all: 'SOURCES', one: 'ONE_SOURCE' },
};
