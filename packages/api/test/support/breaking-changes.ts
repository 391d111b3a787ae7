import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
} from 'graphql';

/**
 * What a caller of the published schema would miss in another: removals that were announced by a
 * deprecation are left out.
 */
export function unannouncedChanges(published: string, now: GraphQLSchema): string[] {
  const before = buildSchema(published);
  const announced = deprecatedIn(before);
  return findBreakingChanges(before, now)
    .map(({ description }) => description)
    .filter((description) => !announced.some((words) => description.startsWith(words)));
}

/** How graphql begins to tell of a removal of what was deprecated. */
function deprecatedIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) {
      return type
        .getValues()
        .filter(({ deprecationReason }) => deprecationReason != null)
        .map(({ name }) => `${name} was removed from enum type ${type.name}.`);
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      ...(field.deprecationReason == null ? [] : [`${type.name}.${field.name} was removed.`]),
      ...field.args
        .filter(({ deprecationReason }) => deprecationReason != null)
        .map(({ name }) => `${type.name}.${field.name} arg ${name} was removed.`),
    ]);
  });
}
