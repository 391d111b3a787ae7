import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../execution/cost.ts';

/** A field of an operation, with where its value stands in the answer. */
export interface FieldAsked {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
  /** Names in the answer, from the root down; aliases where there are any. */
  readonly path: readonly string[];
  /** The type below it, or null for a value. */
  readonly type: GraphQLCompositeType | null;
  /** True if it holds a list, or stands in one. */
  readonly isRepeated: boolean;
}

/** What walks an operation needs to know of it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /**
   * As the schema reads them, with the operation's own values where the caller gives none. Null to
   * be given what `@skip` or `@include` leaves out, too.
   */
  readonly variables: Readonly<Record<string, unknown>> | null;
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/**
 * The fields of a selection, those of its fragments too, in the order in which they stand. What
 * `@skip` or `@include` leaves out is not asked for.
 * @throws GraphQLError where a variable gives such a directive nothing to go by.
 */
export function* fieldsOf(
  asked: Asked,
  selections: SelectionSetNode | undefined,
  parent: GraphQLCompositeType,
  above: Pick<FieldAsked, 'path' | 'isRepeated'> = { path: [], isRepeated: false },
): Generator<FieldAsked> {
  for (const selection of selections?.selections ?? []) {
    if (asked.variables !== null && !isIncluded(selection, asked.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const field = fieldOf(selection, parent, above);
      if (field !== null) yield field;
    } else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : asked.fragments.get(selection.name.value);
      const named = fragment?.typeCondition?.name.value;
      const type = named === undefined ? parent : asked.schema.getType(named);
      if (isCompositeType(type)) yield* fieldsOf(asked, fragment?.selectionSet, type, above);
    }
  }
}

function fieldOf(
  node: FieldNode,
  parent: GraphQLCompositeType,
  above: Pick<FieldAsked, 'path' | 'isRepeated'>,
): FieldAsked | null {
  const path = [...above.path, node.alias?.value ?? node.name.value];
  const type = 'getFields' in parent ? parent.getFields()[node.name.value]?.type : undefined;
  // What every type has, like __typename, is a value.
  if (type === undefined) return { node, parent, path, type: null, isRepeated: above.isRepeated };
  const below = getNamedType(type);
  return {
    node,
    parent,
    path,
    type: isCompositeType(below) ? below : null,
    isRepeated: above.isRepeated || isListType(getNullableType(type)),
  };
}

/** True for one page of a list, as Relay shapes it. */
export function isConnection(type: GraphQLCompositeType | null): type is GraphQLObjectType {
  if (type === null || !isObjectType(type)) return false;
  const fields = type.getFields();
  return 'edges' in fields && 'pageInfo' in fields;
}

/** The lists that an operation asks for and that do not stand in another list. */
export function* listsOf(
  asked: Asked,
  operation: OperationDefinitionNode,
  root: GraphQLCompositeType,
): Generator<FieldAsked> {
  const waiting = [...fieldsOf(asked, operation.selectionSet, root)];
  for (let field = waiting.shift(); field !== undefined; field = waiting.shift()) {
    if (field.isRepeated || field.type === null) continue;
    if (isConnection(field.type)) yield field;
    else waiting.push(...fieldsOf(asked, field.node.selectionSet, field.type, field));
  }
}
