import type * as where from '../../src/select/where.ts';
import { someCategory } from './carried.ts';
import {
  type Evaluate,
  fromOtherEnd,
  leadsTo,
  ofPeriod,
  opens,
  several,
  someOf,
  together,
  when,
} from './combine.ts';
import { ofFlow } from './flow.ts';
import {
  type Category,
  type Group,
  greatest,
  is,
  isAbove,
  type Law,
  named,
  ofText,
  type Purpose,
  type World,
} from './world.ts';

export const ofCategory: Evaluate<Category, where.CategoryWhere> = (world, category, asked) =>
  together(world, category, asked, ofCategory, [
    when(asked.id, (ids) => is(ids.includes(category.id))),
    when(asked.name, (text) => ofText(text, category.name)),
    when(asked.within, (ids) =>
      is(ids.some((id) => id === category.id || isAbove(world.categories, id, category.id))),
    ),
    when(asked.gdprClass, (words) =>
      greatest(
        (category.classes ?? [])
          .filter((entry) => words.includes(entry.class))
          .map((entry) => (entry.holds === 'IS' ? 1 : 0.5)),
      ),
    ),
    when(asked.isIdentifier, (wanted) => is(wanted === (category.identifier ?? false))),
    several(
      world,
      asked.carriedBy,
      ofFlow,
      fromOtherEnd(world.flows, (flow) =>
        someCategory(world, flow, {}, ({ id }) => is(id === category.id)),
      ),
    ),
  ]);

export const ofGroup: Evaluate<Group, where.GroupWhere> = (world, group, asked) =>
  together(world, group, asked, ofGroup, [
    when(asked.id, (ids) => is(ids.includes(group.id))),
    when(asked.within, (ids) =>
      is(ids.some((id) => id === group.id || isAbove(world.groups, id, group.id))),
    ),
  ]);

export const ofStage: Evaluate<World['stages'][number], where.StageWhere> = (world, stage, asked) =>
  together(world, stage, asked, ofStage, [when(asked.id, (ids) => is(ids.includes(stage.id)))]);

export const ofPurpose: Evaluate<Purpose, where.PurposeWhere> = (world, purpose, asked) =>
  together(world, purpose, asked, ofPurpose, [
    when(asked.id, (ids) => is(ids.includes(purpose.id))),
    when(asked.name, (text) => ofText(text, purpose.name)),
    several(
      world,
      asked.requiredBy,
      ofLaw,
      someOf(
        named(
          world.laws,
          (purpose.requiredBy ?? []).map((link) => link.legislation),
        ),
      ),
    ),
    several(
      world,
      asked.flows,
      ofFlow,
      fromOtherEnd(world.flows, ({ purposes }) =>
        leadsTo(
          (purposes ?? []).map((link) => link.purpose),
          purpose.id,
          opens(purposes),
        ),
      ),
    ),
  ]);

export const ofLaw: Evaluate<Law, where.LegislationWhere> = (world, law, asked) =>
  together(world, law, asked, ofLaw, [
    when(asked.id, (ids) => is(ids.includes(law.id))),
    when(asked.title, (text) => ofText(text, law.title)),
    when(asked.kind, (kinds) => is(kinds.includes(law.kind))),
    ...ofPeriod(world, law, asked),
  ]);
