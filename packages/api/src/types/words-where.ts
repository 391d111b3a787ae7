import { BasisKind, GdprClass, LegislationKind, PeriodState } from './enums.ts';
import * as refs from './where-refs.ts';

/** Filters of the words that flows are described with. */

refs.CategoryWhere.implement({
  description: 'Categories of personal data: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.CategoryWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.CategoryWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.CategoryWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its name.' }),
    within: t.idList({ description: 'One of these or narrower, by id or name.' }),
    gdprClass: t.field({
      type: [GdprClass],
      description: 'In one of these classes (Art 4(1), 9(1), 10). Unknown where it only may be.',
    }),
    isIdentifier: t.boolean({ description: 'Whether it is an official identifier of a person.' }),
    carriedBy: t.field({
      type: refs.FlowsWhere,
      description:
        'Flows that are said to carry exactly this category. Unknown where one may carry it: it states no category, leaves its list open, or carries a broader one.',
    }),
  }),
});

refs.GroupWhere.implement({
  description: 'Groups of people: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.GroupWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.GroupWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.GroupWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its name.' }),
    within: t.idList({ description: 'One of these or narrower, by id or name.' }),
  }),
});

refs.StageWhere.implement({
  description: 'Stages of a child’s journey: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.StageWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.StageWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.StageWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its name.' }),
  }),
});

refs.PurposeWhere.implement({
  description: 'Purposes: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.PurposeWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.PurposeWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.PurposeWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its name, in our words.' }),
    register: t.field({ type: refs.RegisterWhere, description: 'The register that records it.' }),
    requiredBy: t.field({
      type: refs.ManyLegislationWhere,
      description: 'Law that is named as requiring it.',
    }),
    flows: t.field({
      type: refs.FlowsWhere,
      description:
        'Flows that are said to be for it. Unknown where one states no purpose, or leaves its list open.',
    }),
  }),
});

refs.BasisWhere.implement({
  description: 'Legal bases and conditions: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.BasisWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.BasisWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.BasisWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    kind: t.field({ type: [BasisKind], description: 'The list that it stands in.' }),
    article: t.string({
      description:
        'It stands in this article: “Art 9” takes in Art 9(2)(g), “Schedule 1” all of it.',
    }),
    name: t.field({ type: refs.TextWhere, description: 'Its name.' }),
  }),
});

refs.LegislationWhere.implement({
  description: 'Law and guidance: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.LegislationWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.LegislationWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.LegislationWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or title.' }),
    title: t.field({ type: refs.TextWhere, description: 'Its title.' }),
    kind: t.field({ type: [LegislationKind], description: 'What it is.' }),
    firstDay: t.field({ type: refs.DateWhere, description: 'Its first day.' }),
    lastDay: t.field({ type: refs.DateWhere, description: 'Its last day.' }),
    state: t.field({
      type: [PeriodState],
      description:
        'How it stands at the date of the list (asAt). Unknown where that cannot be told; ask for UNKNOWN to find those.',
    }),
  }),
});

refs.RegisterWhere.implement({
  description: 'Registers: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.RegisterWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.RegisterWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.RegisterWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these.' }),
    title: t.field({ type: refs.TextWhere, description: 'Its title.' }),
  }),
});
