import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';
import { DEFAULT_PAGE, MAX_PAGE } from '../page-size.ts';

/** What an operation may cost at most: about the records that its answer holds, repeated ones too. */
export interface Cost {
  readonly cost: number;
  /** The field, as a path of names, that makes most of it. */
  readonly field: string;
}

/** How long a list without pages is taken to be, where nothing else is said. */
const USUAL_LIST = 3;

/** Lists that seldom hold more than one or two, by the name of their field. */
const SHORT: Readonly<Record<string, number>> = {
  statements: 2,
  bases: 2,
  schedule1: 1,
  classes: 1,
  conditions: 1,
  broader: 1,
  successors: 1,
  predecessors: 1,
};

/** Lists without pages that are longer than usual, and the schema's own. */
const LONGER: Readonly<Record<string, number>> = {
  'Neighbourhood.parties': 60,
  'Neighbourhood.flows': 60,
  'Matrix.rows': 40,
  'Notice.holds': 30,
  '__Schema.types': 400,
  '__Type.fields': 10,
  '__Type.possibleTypes': 3,
  '__Type.enumValues': 8,
  '__Type.inputFields': 6,
  '__Type.interfaces': 1,
};

/** What is worked out over the whole register, however little of the answer is asked for. */
const FIXED: Readonly<Record<string, number>> = {
  // A register that is only supposed is made and asked everything again.
  'Query.impactOf': 10_000,
  'Query.compare': 2_000,
  'Query.matrix': 2_000,
  'Query.paths': 2_000,
  'Query.whoMustBeTold': 2_000,
  'Query.flowStatistics': 2_000,
};

/** The schema's own objects are in memory and small. */
const OF_SCHEMA = 0.02;

interface Weighed {
  readonly cost: number;
  readonly heaviest: Step | null;
}

interface Step {
  readonly name: string;
  readonly cost: number;
  /** How often what stands in it is counted. */
  readonly times: number;
  readonly next: Step | null;
}

export interface Costed {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As the schema coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation before it runs: each record is 1, times the rows of every list that it
 * stands in; of a page that is what was asked for. What is worked out over the whole register has a
 * cost of its own. Single values cost nothing. Each fragment is
 * weighed once, so the time is one step a node.
 */
export function costOf({ schema, operation, fragments, variables }: Costed): Cost {
  const weighed = new Map<string, Weighed>();

  /** Not for what stands in a connection: that costs by the page that was asked for. */
  const ofFragment = (name: string): Weighed => {
    const before = weighed.get(name);
    if (before !== undefined) return before;
    const fragment = fragments[name];
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const found =
      fragment !== undefined && isCompositeType(type)
        ? ofSelections(fragment.selectionSet, type, 0)
        : { cost: 0, heaviest: null };
    weighed.set(name, found);
    return found;
  };

  const ofSelections = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    page: number,
  ): Weighed => {
    let cost = 0;
    let heaviest: Step | null = null;
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      const one = ofSelection(selection, type, page);
      cost += one.cost;
      if (one.heaviest !== null && one.heaviest.cost > (heaviest?.cost ?? 0)) {
        heaviest = one.heaviest;
      }
    }
    return { cost, heaviest };
  };

  const ofSelection = (
    selection: SelectionNode,
    type: GraphQLCompositeType,
    page: number,
  ): Weighed => {
    if (selection.kind === Kind.FIELD) {
      const step = ofField(selection, type, page);
      return { cost: step?.cost ?? 0, heaviest: step };
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD && page === 0) {
      return ofFragment(selection.name.value);
    }
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const named = within?.typeCondition && schema.getType(within.typeCondition.name.value);
    if (within === undefined) return { cost: 0, heaviest: null };
    return ofSelections(within.selectionSet, isCompositeType(named) ? named : type, page);
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number): Step | null => {
    const field = fieldOf(schema, parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || node.selectionSet === undefined) return null;
    const asked = pageAsked(field, node, variables);
    const isPage = type.name.endsWith('Connection');
    const times = isList(field) ? (page > 0 ? page : (asked ?? usual(parent, field))) : 1;
    const within = ofSelections(
      node.selectionSet,
      type,
      isPage ? Math.max(1, asked ?? DEFAULT_PAGE) : 0,
    );
    const own = isIntrospectionType(type) ? OF_SCHEMA : page > 0 || isPage ? 0 : 1;
    return {
      name: node.name.value,
      cost: (FIXED[`${parent.name}.${field.name}`] ?? 0) + times * (own + within.cost),
      times,
      next: within.heaviest,
    };
  };

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofSelections(operation.selectionSet, root, 0) : { cost: 0, heaviest: null };
  return { cost: Math.ceil(whole.cost), field: pathTo(whole) };
}

/** The heaviest root field, and down from it to the last field that makes a third of the whole. */
function pathTo({ cost, heaviest }: Weighed): string {
  const names: string[] = [];
  let times = 1;
  for (let step = heaviest; step !== null; step = step.next) {
    if (names.length > 0 && times * step.cost < cost / 3) break;
    names.push(step.name);
    times *= step.times;
  }
  return names.join('.');
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function usual(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): number {
  return LONGER[`${parent.name}.${field.name}`] ?? SHORT[field.name] ?? USUAL_LIST;
}

/** Rows that `first` or `last` ask for, or as many as ids are named; null if the field has none. */
function pageAsked(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  let most: number | null = null;
  for (const argument of field.args) {
    if (!PAGE_ARGUMENTS.includes(argument.name)) continue;
    const given = node.arguments?.find(({ name }) => name.value === argument.name);
    const value = given
      ? valueFromAST(given.value, argument.type, variables)
      : argument.defaultValue;
    if (Array.isArray(value)) most = Math.max(most ?? 0, value.length);
    if (typeof value === 'number') most = Math.min(MAX_PAGE, Math.max(most ?? 0, value));
  }
  return most;
}

/** Arguments that say how long a page is. */
export const PAGE_ARGUMENTS: readonly string[] = ['first', 'last', 'ids'];

/** False for what `@skip` or `@include` leaves out of an operation. */
export function isIncluded(
  node: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}
