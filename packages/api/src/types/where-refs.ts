import type { InputRef } from '@pothos/core';
import type * as where from '@sharing-atlas/graph';
import type { DaysAsked, TextAsked } from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { Assertion, BasisScope } from './enums.ts';

/** Names of the filters, so that each file can speak of the others without importing them. */
export const FlowWhere = builder.inputRef<where.FlowWhere, false>('FlowWhere');
export const PartyWhere = builder.inputRef<where.PartyWhere, false>('PartyWhere');
export const AgreementWhere = builder.inputRef<where.AgreementWhere, false>('AgreementWhere');
export const CategoryWhere = builder.inputRef<where.CategoryWhere, false>('CategoryWhere');
export const GroupWhere = builder.inputRef<where.GroupWhere, false>('GroupWhere');
export const StageWhere = builder.inputRef<where.StageWhere, false>('StageWhere');
export const PurposeWhere = builder.inputRef<where.PurposeWhere, false>('PurposeWhere');
export const BasisWhere = builder.inputRef<where.BasisWhere, false>('BasisWhere');
export const LegislationWhere = builder.inputRef<where.LegislationWhere, false>('LegislationWhere');
export const RegisterWhere = builder.inputRef<where.RegisterWhere, false>('RegisterWhere');
export const NoticeWhere = builder.inputRef<where.NoticeWhere, false>('NoticeWhere');
export const StatementWhere = builder.inputRef<where.StatementWhere, false>('StatementWhere');

export const TextWhere = builder.inputRef<TextAsked, false>('TextWhere').implement({
  description: 'A text. Capitals make no difference. All that is given must hold.',
  fields: (t) => ({
    equals: t.string({ description: 'Exactly this.' }),
    in: t.stringList({ description: 'Exactly one of these.' }),
    contains: t.string({ description: 'It has this in it.' }),
    startsWith: t.string({ description: 'It begins with this.' }),
  }),
});

export const DateWhere = builder.inputRef<DaysAsked, false>('DateWhere').implement({
  description:
    'A date. One that is not recorded, or is known only to the month or year where that matters, is unknown: it neither meets the filter nor fails it. Both ends are included; a “from” after “to” is refused.',
  fields: (t) => ({
    from: t.string({ description: 'On this day or later: YYYY-MM-DD.' }),
    to: t.string({ description: 'On this day or earlier: YYYY-MM-DD.' }),
    recorded: t.boolean({ description: 'Whether one is recorded at all.' }),
  }),
});

/** The conditions that every filter can be joined with. */
export const JOINED = {
  AND: 'All of these hold. An empty list holds.',
  OR: 'Any of these holds. An empty list does not.',
  NOT: 'This does not hold. Of what is unknown it is unknown whether it does not.',
} as const;

const LISTED = {
  some: 'At least one is so. {} asks whether there is any.',
  none: 'Not one is so. {} asks whether there are none.',
  every: 'Not one is otherwise; so it is if there are none.',
} as const;

/** What stands behind several: that some, none or every one of them is so. */
function listOf<Where>(name: string, of: InputRef<Where>, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      some: t.field({ type: of, description: LISTED.some }),
      none: t.field({ type: of, description: LISTED.none }),
      every: t.field({ type: of, description: LISTED.every }),
    }),
  });
}

export const PartiesWhere = listOf('PartiesWhere', PartyWhere, 'Of several parties.');
export const FlowsWhere = listOf('FlowsWhere', FlowWhere, 'Of several flows that are recorded.');
export const AgreementsWhere = listOf(
  'AgreementsWhere',
  AgreementWhere,
  'Of several agreements that this register holds. One that it does not hold may exist all the same.',
);
export const PurposesWhere = listOf(
  'PurposesWhere',
  PurposeWhere,
  'Of the purposes that are said; unknown where none is, or the list is left open.',
);
export const GroupsWhere = listOf(
  'GroupsWhere',
  GroupWhere,
  'Of the groups of people that are said. What is said of a broader group may be said of each narrower one; unknown where none is said, or the list is left open.',
);
export const StagesWhere = listOf(
  'StagesWhere',
  StageWhere,
  'Of the stages that are said; unknown where none is, or the list is left open.',
);
export const ManyLegislationWhere = listOf(
  'ManyLegislationWhere',
  LegislationWhere,
  'Of the law that is named.',
);
export const StatementsWhere = listOf(
  'StatementsWhere',
  StatementWhere,
  'Of the statements of a notice.',
);

export const CategoriesWhere = builder.inputType('CategoriesWhere', {
  description:
    'Of the categories that are said. What is broader may include each narrower one; unknown where no category is stated, or the list is left open. A category that a flow is said not to carry it does not carry.',
  fields: (t) => ({
    some: t.field({ type: CategoryWhere, description: LISTED.some }),
    none: t.field({ type: CategoryWhere, description: LISTED.none }),
    every: t.field({ type: CategoryWhere, description: LISTED.every }),
    assertion: t.field({
      type: [Assertion],
      description: 'Count only what is stated, or only what a curator inferred. Both if left out.',
    }),
  }),
});

export const BasesWhere = builder.inputType('BasesWhere', {
  description:
    'Of the bases that bear on a flow. One that is said of the whole notice, or as one of several that may hold, may be of this flow: unknown. Where the flow or its purposes name bases of the same list, those are the ones that count.',
  fields: (t) => ({
    some: t.field({ type: BasisWhere, description: LISTED.some }),
    none: t.field({ type: BasisWhere, description: LISTED.none }),
    every: t.field({ type: BasisWhere, description: LISTED.every }),
    scope: t.field({
      type: [BasisScope],
      description:
        'Count only what is said of the flow, of its purposes, of the whole notice. All if left out.',
    }),
  }),
});
