import { someBasis } from '../bases.ts';
import {
  filterTest,
  flagged,
  idIn,
  type Maker,
  one,
  oneOf,
  quantified,
  someIn,
  type Test,
  text,
} from '../conditions.ts';
import type { FlowEntry, OpenLink } from '../entries.ts';
import { dates, inState } from '../periods.ts';
import { agreementsLeftOpen } from '../reverse.ts';
import { isLeftOpen, someCategory, someInTree } from '../trees.ts';
import type { CategoriesWhere, FlowWhere, Given, ListWhere } from '../where.ts';
import { agreementTest } from './agreement.ts';
import { partyTest } from './party.ts';
import {
  basisTest,
  categoryTest,
  groupTest,
  legislationTest,
  purposeTest,
  registerTest,
  stageTest,
} from './words.ts';

/**
 * The test of a filter of flows. What sources speak of (categories, purposes, groups, stages, bases)
 * is not known where nothing is said of it; what the register itself holds (agreements, law, the way)
 * is known, and says nothing of what is outside the register.
 */
export const flowTest: Maker<FlowEntry, FlowWhere> = (asked, asking, at) => {
  const { index } = asking;
  const list = <Of, Where>(
    key: keyof FlowWhere,
    given: Given<ListWhere<Where>>,
    make: Maker<Of, Where>,
    some: (test: Test<Of>, isAnyAtAll: boolean) => Test<FlowEntry>,
  ) =>
    given == null
      ? null
      : asking.kept(index.flows, { [key]: given }, () =>
          quantified(given, make, some, asking, `${at}.${key}`),
        );
  return filterTest(asked, flowTest, asking, at, [
    idIn(asked.id, 'Flow', index.flows, asking, at),
    text(asked.name, (flow) => flow.name),
    text(asked.passage, (flow) => flow.passage),
    one(asked.register, registerTest, (flow) => flow.register, asking, `${at}.register`),
    one(asked.sender, partyTest, (flow) => flow.sender, asking, `${at}.sender`),
    one(asked.recipient, partyTest, (flow) => flow.recipient, asking, `${at}.recipient`),
    oneOf(asked.role, (flow) => flow.role),
    list(
      'via',
      asked.via,
      partyTest,
      someIn((flow) => targets(flow.via)),
    ),
    list(
      'categories',
      asked.categories,
      categoryTest,
      someCategory(index, asked.categories?.assertion),
    ),
    list('excludes', asked.excludes, categoryTest, someLeftOut(asked.excludes?.assertion)),
    flagged(asked.categoriesStated, (flow) => flow.categoriesStated),
    list(
      'purposes',
      asked.purposes,
      purposeTest,
      someSaid((flow) => flow.purposes),
    ),
    list(
      'about',
      asked.about,
      groupTest,
      someInTree(
        (flow) => flow.about,
        () => index.groups.values(),
      ),
    ),
    list(
      'stages',
      asked.stages,
      stageTest,
      someSaid((flow) => flow.stages),
    ),
    list(
      'agreements',
      asked.agreements,
      agreementTest,
      someIn((flow) => targets(flow.agreements), agreementsLeftOpen),
    ),
    list('bases', asked.bases, basisTest, someBasis(index, asked.bases?.scope)),
    list(
      'requiredBy',
      asked.requiredBy,
      legislationTest,
      someIn((flow) => flow.requiredBy),
    ),
    list(
      'permittedBy',
      asked.permittedBy,
      legislationTest,
      someIn((flow) => flow.permittedBy),
    ),
    oneOf(asked.mode, (flow) => flow.mode, 'NOT_STATED'),
    oneOf(asked.frequency, (flow) => flow.frequency, 'NOT_STATED'),
    oneOf(asked.modality, (flow) => flow.modality, 'NOT_STATED'),
    oneOf(asked.consent, (flow) => flow.consent),
    oneOf(asked.assertion, (flow) => flow.assertion),
    flagged(asked.inOpenList, (flow) => flow.openWords !== null),
    ...dates<FlowEntry>(asked, asking, at),
    asking.kept(index.flows, { state: asked.state }, () => inState(asked.state, asking)),
  ]);
};

function targets<Of>(links: readonly { readonly of: Of }[]): readonly Of[] {
  return links.map(({ of }) => of);
}

/** Some of what a source says; where it says nothing, or leaves it open, there may be others. */
function someSaid<Of>(read: (flow: FlowEntry) => readonly OpenLink<Of>[]) {
  return someIn(
    (flow: FlowEntry) => targets(read(flow)),
    (flow) => isLeftOpen(read(flow)),
  );
}

/** Some of what it is said to leave out, as it is recorded. */
function someLeftOut(asked: CategoriesWhere['assertion']) {
  return someIn((flow: FlowEntry) =>
    targets(flow.excludes.filter(({ assertion }) => asked == null || asked.includes(assertion))),
  );
}
