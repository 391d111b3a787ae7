import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { type ListInfo, type MarkedRow, UNKNOWN_CHOICES } from '../select/list.ts';
import { DIRECTIONS } from '../select/order.ts';

/** What all lists that can be filtered have in common. */

const UnknownToFilter = builder.enumType('UnknownToFilter', {
  description:
    'What is done with records of which it is not known whether they meet the filter. COUNT: they are counted and not listed. INCLUDE: they are listed among the others, and marked. ONLY: they alone are listed.',
  values: UNKNOWN_CHOICES,
});

export const Direction = builder.enumType('Direction', {
  description: 'Which way to order. What is not recorded stands last either way.',
  values: DIRECTIONS,
});

/** The arguments of a list, beside those of its page. */
export function listArgs<Where, Field extends string>(
  name: string,
  where: InputRef<Where>,
  fields: readonly [Field, ...Field[]],
) {
  const OrderField = builder.enumType(`${name}OrderField`, {
    description: 'What the list can be ordered by.',
    values: fields,
  });
  const Order = builder.inputType(`${name}Order`, {
    description: 'One thing to order by.',
    fields: (t) => ({
      field: t.field({ type: OrderField, required: true, description: 'By what.' }),
      direction: t.field({
        type: Direction,
        description: 'Which way; ascending if left out.',
      }),
    }),
  });
  return builder.args((t) => ({
    where: t.field({ type: where, description: 'Only those that meet this filter.' }),
    unknown: t.field({
      type: UnknownToFilter,
      description: 'What is done with those of which that is not known: COUNT if left out.',
    }),
    orderBy: t.field({
      type: [Order],
      description: 'By the first of these, then by the next, and last by id. By id if left out.',
    }),
    asAt: t.string({
      description: 'YYYY-MM-DD: the day that the filter’s states are of; today if left out.',
    }),
  }));
}

/** What such a list says of its filter and of the place that it starts at. */
export const LIST_FIELDS = {
  unknownCount: {
    description:
      'Of how many it is not known whether they meet the filter. Ask for them with “unknown”.',
    resolve: ({ unknownCount }: ListInfo) => unknownCount,
  },
  fromOlderRevision: {
    description:
      'Whether the cursor given is of an older revision. Records that were not written to since then come once; others may be missing or come again.',
    resolve: ({ fromOlderRevision }: ListInfo) => fromOlderRevision,
  },
};

/** What is said of a record in it. */
export const ROW_FIELDS = {
  unknownToFilter: {
    description: 'Whether it is not known if the record meets the filter.',
    resolve: ({ unknownToFilter }: MarkedRow) => unknownToFilter,
  },
};
