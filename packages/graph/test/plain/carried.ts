import type * as where from '../../src/select/where.ts';
import { opens } from './combine.ts';
import {
  type Category,
  type Flow,
  type Group,
  greatest,
  isAbove,
  named,
  type Value,
  type World,
} from './world.ts';

/** What is left out, with all narrower, does not go; what is broader may include all the rest of it. */
export function someCategory(
  world: World,
  flow: Flow,
  asked: where.CategoriesWhere,
  holds: (category: Category) => Value,
): Value {
  const all = world.categories;
  const isOut = ({ id }: Category) =>
    (flow.excludes ?? []).some((out) => out.category === id || isAbove(all, out.category, id));
  const carried = flow.carries ?? [];
  const maybe = (candidates: readonly Category[]): Value =>
    candidates.some((each) => !isOut(each) && holds(each) > 0) ? 0.5 : 0;
  const wanted = (said: 'STATED' | 'INFERRED') =>
    asked.assertion == null || asked.assertion.includes(said);
  const values = carried
    .filter((link) => wanted(link.assertion ?? 'STATED'))
    .flatMap((link) => named(all, [link.category]))
    .filter((category) => !isOut(category))
    .map((category): Value => {
      const itself = holds(category);
      return itself > 0 ? itself : maybe(all.filter(({ id }) => isAbove(all, category.id, id)));
    });
  const stated = carried.filter((link) => link.assertion !== 'INFERRED');
  return greatest([...values, wanted('STATED') && opens(stated) ? maybe(all) : 0]);
}

export function someGroup(world: World, flow: Flow, holds: (group: Group) => Value): Value {
  const all = world.groups;
  const maybe = (groups: readonly Group[]): Value =>
    groups.some((each) => holds(each) > 0) ? 0.5 : 0;
  const values = named(
    all,
    (flow.about ?? []).map((link) => link.group),
  ).map((group): Value => {
    const itself = holds(group);
    return itself > 0 ? itself : maybe(all.filter(({ id }) => isAbove(all, group.id, id)));
  });
  return greatest([...values, opens(flow.about) ? maybe(all) : 0]);
}
