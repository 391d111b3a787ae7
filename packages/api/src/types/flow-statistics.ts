import {
  FLOW_DIMENSIONS,
  type FlowDimension,
  type FlowGroup,
  type GroupKey,
  groupFlows,
  type Having,
  isByCategory,
  MEASURES,
  type Measure,
  MOST_GROUPED,
} from '@sharing-atlas/graph';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { BadArgument } from '../errors.ts';
import { fingerprintOf } from '../pages.ts';
import { tableDividedBy, testOf } from '../select/filter.ts';
import { flowIndexOf } from '../select/flow-index.ts';
import { flowList } from '../select/kinds.ts';
import { type OrderAsked, totalOrder } from '../select/order.ts';
import { pageByKeys } from '../select/page.ts';
import { countsWords, DIMENSION_MEANINGS, keyName } from '../statistics-words.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { Direction, LIST_FIELDS } from './list-args.ts';
import { AS_AT_ARG } from './question-args.ts';
import { FlowWhere } from './where-refs.ts';

const Dimension = builder.enumType('FlowDimension', {
  values: FLOW_DIMENSIONS,
  description: `What flows can be grouped by. ${FLOW_DIMENSIONS.map(
    (dimension) => `${dimension}: ${DIMENSION_MEANINGS[dimension]}`,
  ).join(' ')}`,
});

const MEANINGS: Readonly<Record<Measure, string>> = {
  flows: 'Distinct flows.',
  unsureFlows:
    'Of these, flows that a curator inferred, or that are in this group only by an inferred link (to an agreement, purpose, category, basis or body) or by a basis that is said as one of several.',
  senders: 'Distinct bodies that send.',
  recipients: 'Distinct bodies that are named as recipients.',
  parties: 'Distinct bodies at either end.',
  categories:
    'Distinct categories: those of this group where it is by category, class or certainty, else all that its flows are said to carry.',
  pairs:
    'Pairs of flow and category; null unless it is by category, class or certainty, and only then can be asked for in “having” and “orderBy”.',
};

const Key = builder.objectRef<GroupKey>('FlowGroupKey').implement({
  description: 'What the flows of a group have in common.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: Dimension, description: 'In what.' }),
    value: t.exposeString('value', {
      nullable: true,
      description:
        'Id of the record, or a fixed word; null for flows of which nothing is recorded there.',
    }),
    name: t.string({
      description: 'The same for people: “Categories not stated” for null.',
      resolve: keyName,
    }),
  }),
});

const Group = builder.objectRef<FlowGroup>('FlowGroup').implement({
  description:
    'Flows that have something in common, counted. A flow can be in several groups, so counts of groups do not add up to the number of flows.',
  fields: (t) => ({
    keys: t.field({
      type: [Key],
      description: 'What they have in common, in the order of “groupBy”.',
      resolve: ({ keys }) => keys,
    }),
    flows: t.exposeInt('flows', { description: MEANINGS.flows }),
    unsureFlows: t.exposeInt('unsureFlows', { description: MEANINGS.unsureFlows }),
    senders: t.exposeInt('senders', { description: MEANINGS.senders }),
    recipients: t.exposeInt('recipients', { description: MEANINGS.recipients }),
    parties: t.exposeInt('parties', { description: MEANINGS.parties }),
    categories: t.exposeInt('categories', { description: MEANINGS.categories }),
    pairs: t.exposeInt('pairs', { nullable: true, description: MEANINGS.pairs }),
  }),
});

const CountRange = builder.inputType('CountRange', {
  description:
    'A count, both ends included. A count below 0, and a “min” above “max”, are refused.',
  fields: (t) => ({
    min: t.int({ description: 'At least this many.' }),
    max: t.int({ description: 'At most this many.' }),
  }),
});

const GroupHaving = builder.inputType('FlowGroupHaving', {
  description: 'Only groups of which all of these counts are so.',
  fields: (t) => ({
    flows: t.field({ type: CountRange, description: MEANINGS.flows }),
    unsureFlows: t.field({ type: CountRange, description: MEANINGS.unsureFlows }),
    senders: t.field({ type: CountRange, description: MEANINGS.senders }),
    recipients: t.field({ type: CountRange, description: MEANINGS.recipients }),
    parties: t.field({ type: CountRange, description: MEANINGS.parties }),
    categories: t.field({ type: CountRange, description: MEANINGS.categories }),
    pairs: t.field({ type: CountRange, description: MEANINGS.pairs }),
  }),
});

const ORDERS = {
  NAME: ({ keys }: FlowGroup) =>
    keys.map((key) => (key.value === null ? '\u{10ffff}' : keyName(key))).join('\n'),
  FLOWS: ({ flows }: FlowGroup) => flows,
  SENDERS: ({ senders }: FlowGroup) => senders,
  RECIPIENTS: ({ recipients }: FlowGroup) => recipients,
  PARTIES: ({ parties }: FlowGroup) => parties,
  CATEGORIES: ({ categories }: FlowGroup) => categories,
  PAIRS: ({ pairs }: FlowGroup) => pairs,
} as const;
type OrderField = keyof typeof ORDERS;
const ORDER_FIELDS = [
  'NAME',
  'FLOWS',
  'SENDERS',
  'RECIPIENTS',
  'PARTIES',
  'CATEGORIES',
  'PAIRS',
] as const satisfies readonly OrderField[];
const MOST_FIRST: readonly OrderAsked<OrderField>[] = [
  { field: 'FLOWS', direction: 'DESCENDING' },
  { field: 'NAME' },
];

const GroupOrder = builder.inputType('FlowGroupOrder', {
  description: 'What groups are ordered by.',
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('FlowGroupOrderField', {
        values: ORDER_FIELDS,
        description: 'NAME: the names of its keys. All others: the count of that name.',
      }),
      required: true,
      description: 'What by.',
    }),
    direction: t.field({
      type: Direction,
      description: 'From the least up if left out.',
    }),
  }),
});

/** Each dimension multiplies the groups of a flow, and none says anything new beyond a few. */
const MOST_DIMENSIONS = 4;

builder.queryFields((t) => ({
  flowStatistics: t.connection(
    {
      type: Group,
      description:
        'Flows sorted into groups and counted, those with most flows first. All flows that are recorded count, whatever their dates: limit them with “where”. Flows that a filter cannot decide are in no group and are counted.',
      args: {
        groupBy: t.arg({
          type: [Dimension],
          required: true,
          description: `What to group by, at most ${MOST_DIMENSIONS}. Empty: all flows as one group.`,
        }),
        categoryLevel: t.arg.int({
          description:
            'Count categories at this level of their tree, 0 at the top; as they are said if left out. One that stands above the level stays as it is.',
        }),
        where: t.arg({ type: FlowWhere, description: 'Only flows that meet this.' }),
        having: t.arg({ type: GroupHaving, description: 'Only groups with such counts.' }),
        orderBy: t.arg({
          type: [GroupOrder],
          description: 'Most flows first if left out. What is equal stands by its names.',
        }),
        ...AS_AT_ARG,
      },
      resolve: async (_root, args, context) => {
        const { groupBy, categoryLevel, where, having, orderBy, asAt, ...page } = args;
        checkDimensions(groupBy);
        if (categoryLevel != null && categoryLevel < 0) {
          throw new BadArgument(
            'categoryLevel',
            String(categoryLevel),
            '“categoryLevel” begins with 0, the top of the tree.',
          );
        }
        const limits = havingOf(having ?? {});
        checkPairs(groupBy, limits, orderBy ?? []);
        const test = where == null ? null : await testOf(context, flowList, where, asAt);
        const index = await flowIndexOf(context);
        const { met, unknown } = tableDividedBy(test, index.flows);
        const day = dayOf(context, asAt);
        const order = totalOrder(ORDERS, [...(orderBy ?? MOST_FIRST), { field: 'NAME' }]);
        const revision = context.revision ?? (await context.store.revision(context.options));
        const { shown, totalCount } = await uninterrupted(context, async (pause) => {
          const grouping = { by: groupBy, categoryLevel: categoryLevel ?? null, asAt: day, index };
          const groups = groupFlows(met, grouping, limits);
          if (groups === null) {
            throw new BadArgument(
              'groupBy',
              groupBy.join(', '),
              `These sort the flows into more than ${MOST_GROUPED.groups} groups, or in more than ${MOST_GROUPED.ways} ways. Group by less, or limit with “where”.`,
            );
          }
          await pause();
          // Groups stand by their counts, which another filter or day makes others.
          const asked = fingerprintOf([groupBy, categoryLevel, where ?? {}, limits, day]);
          const shown = pageByKeys('flowStatistics', groups, order, revision, page, asked);
          return { shown, totalCount: groups.length };
        });
        return {
          pageInfo: shown.pageInfo,
          edges: shown.rows.map(({ row, cursor }) => ({ node: row, cursor })),
          totalCount,
          met,
          fromOlderRevision: shown.fromOlderRevision,
          unknownCount: unknown.length,
        };
      },
    },
    {
      fields: (fields) => ({
        distinctFlows: fields.int({
          description:
            'How many flows are sorted into groups, each once, in all groups before “having”: also in those that it leaves out.',
          resolve: ({ met }) => met.length,
        }),
        unknownCount: fields.int({
          description: 'How many flows the filter could not decide: they are in no group.',
          resolve: ({ unknownCount }) => unknownCount,
        }),
        fromOlderRevision: fields.boolean(LIST_FIELDS.fromOlderRevision),
        completenessWords: fields.string({
          description: 'What these counts do not tell, in a sentence or several.',
          resolve: ({ met, unknownCount }) => countsWords(met, unknownCount),
        }),
      }),
    },
  ),
}));

function checkDimensions(groupBy: readonly FlowDimension[]): void {
  const words = groupBy.join(', ');
  if (new Set(groupBy).size < groupBy.length) {
    throw new BadArgument('groupBy', words, 'Give each dimension of “groupBy” once.');
  }
  if (groupBy.length > MOST_DIMENSIONS) {
    throw new BadArgument(
      'groupBy',
      words,
      `Group by at most ${MOST_DIMENSIONS} at a time, and limit with “where”.`,
    );
  }
}

/** @throws BadArgument if pairs are asked about of groups that have none. */
function checkPairs(
  groupBy: readonly FlowDimension[],
  { pairs }: Having,
  orderBy: readonly OrderAsked<OrderField>[],
): void {
  if (isByCategory(groupBy)) return;
  const isOrder = orderBy.some(({ field }) => field === 'PAIRS');
  if (pairs === undefined && !isOrder) return;
  throw new BadArgument(
    pairs === undefined ? 'orderBy' : 'having.pairs',
    pairs === undefined ? 'PAIRS' : [pairs.min ?? '', 'to', pairs.max ?? ''].join(' ').trim(),
    'There are pairs of flow and category only where what flows carry is asked for: add CATEGORY, GDPR_CLASS or CERTAINTY to “groupBy”, or leave the pairs out.',
  );
}

/** @throws BadArgument for a range that no count is in, and for a count that there cannot be. */
function havingOf(asked: typeof GroupHaving.$inferInput): Having {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const range = asked[measure];
      if (range == null) return [];
      const { min = null, max = null } = range;
      for (const [end, count] of Object.entries({ min, max })) {
        if (count !== null && count < 0) {
          throw new BadArgument(
            `having.${measure}.${end}`,
            String(count),
            'Counts begin with 0: give 0 or more, or leave it out.',
          );
        }
      }
      if (min !== null && max !== null && min > max) {
        throw new BadArgument(
          `having.${measure}`,
          `${min} to ${max}`,
          `No count is at least ${min} and at most ${max}. Give the smaller one as “min” and the larger one as “max”.`,
        );
      }
      return [[measure, { min, max }]];
    }),
  );
}
