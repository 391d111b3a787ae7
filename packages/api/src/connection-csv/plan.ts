import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LIMITS, refusalOf } from '../execution/limits.ts';
import { type Column, columnsOf, listInside } from './columns.ts';
import { type Asked, type FieldAsked, fieldsOf, fragmentsOf, listsOf } from './list-asked.ts';
import { pageQuery } from './page-query.ts';

/** What a caller sends, as in JSON to `/graphql`. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** How an operation becomes a table. */
export interface Plan {
  /** Asks for one page. */
  readonly query: string;
  /** Where the list stands in the answer. */
  readonly listPath: readonly string[];
  /** What the operation calls its rows: “edges”, or an alias of it. */
  readonly rowsName: string;
  /** Values of a row, by their path below an edge. */
  readonly rowColumns: readonly Column[];
  /** Values beside the list, by their path in the answer; the same on every row. */
  readonly besideColumns: readonly Column[];
  /** Most rows wanted, or null for all. */
  readonly most: number | null;
}

export type Planned =
  | { readonly kind: 'PLAN'; readonly plan: Plan }
  /** It is no valid operation: what the API says of it is the answer. */
  | { readonly kind: 'INVALID' }
  | { readonly kind: 'REFUSED'; readonly sentence: string };

/** Works out the table of an operation from its text and variables alone. */
export function planTable(schema: GraphQLSchema, asked: Operation): Planned {
  try {
    return planOf(schema, asked);
  } catch (thrown) {
    // Arguments and directives are read as the API reads them: what they lack it says itself.
    if (thrown instanceof GraphQLError) return { kind: 'INVALID' };
    throw thrown;
  }
}

function planOf(schema: GraphQLSchema, asked: Operation): Planned {
  const document = parsed(asked.query);
  // The limits come first: what is too large is not looked at any further, here as there.
  if (!document || refusalOf(document) !== null) return { kind: 'INVALID' };
  const operation = getOperationAST(document, asked.operationName);
  if (!operation || validate(schema, document).length > 0) return { kind: 'INVALID' };
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) return { kind: 'INVALID' };
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...asked.variables,
  });
  if (variables.coerced === undefined) return { kind: 'INVALID' };
  const known: Asked = {
    schema,
    fragments: fragmentsOf(document),
    variables: variables.coerced,
  };
  const lists = [...listsOf(known, operation, root)];
  const [list] = lists;
  if (list === undefined || lists.length > 1) {
    return refused(
      `A table is made of one list with “edges”, and this operation asks for ${lists.length === 0 ? 'none' : lists.map(({ path }) => `“${path.join('.')}”`).join(' and ')}. Ask for one.`,
    );
  }
  const rows = rowColumnsOf(known, list);
  if (typeof rows === 'string') return refused(rows);
  const paging = pagingOf(list, variables.coerced);
  if (typeof paging === 'string') return refused(paging);
  return {
    kind: 'PLAN',
    plan: {
      query: pageQuery(document, operation, placesOf(list, known, operation, root)),
      listPath: list.path,
      ...rows,
      besideColumns: columnsOf(
        known,
        operation.selectionSet,
        root,
        (field) => isOf(list, field, 'edges') || isOf(list, field, 'pageInfo'),
      ),
      most: paging.first,
    },
  };
}

/** Where a list stands in an operation, also where a directive leaves it out. */
function placesOf(
  list: FieldAsked,
  known: Asked,
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
): readonly FieldAsked[] {
  const path = list.path.join('.');
  const places = listsOf({ ...known, variables: null }, operation, root);
  return [...places].filter((place) => place.path.join('.') === path);
}

function refused(sentence: string): Planned {
  return { kind: 'REFUSED', sentence };
}

function parsed(query: string) {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch {
    return null;
  }
}

/** The values of a row, named as below the node; or why there can be no table. */
function rowColumnsOf(
  known: Asked,
  list: FieldAsked,
): Pick<Plan, 'rowsName' | 'rowColumns'> | string {
  if (list.type === null) return 'The list holds no records.';
  const edges = [...fieldsOf(known, list.node.selectionSet, list.type)].filter(
    ({ node }) => node.name.value === 'edges',
  );
  const names = new Set(edges.map(({ path }) => path.join('.')));
  const [rowsName] = names;
  if (rowsName === undefined || names.size > 1) {
    return `“${list.path.join('.')}” must ask for “edges” once: they are the rows of the table.`;
  }
  for (const { node, type } of edges) {
    const inside = type === null ? undefined : listInside(known, node.selectionSet, type);
    if (inside !== undefined) {
      return `“${inside.node.name.value}” is a list of its own inside the rows, and a cell could not say where it was cut. Ask for it in an operation of its own.`;
    }
  }
  const columns = edges.flatMap(({ node, type }) =>
    type === null ? [] : columnsOf(known, node.selectionSet, type),
  );
  return {
    rowsName,
    rowColumns: columns.map(({ name, path }) => ({ name: name.replace(/^node\./, ''), path })),
  };
}

function isOf(list: FieldAsked, field: FieldAsked, name: string): boolean {
  return (
    field.node.name.value === name &&
    field.path.length === list.path.length + 1 &&
    list.path.every((step, index) => field.path[index] === step)
  );
}

/** How many rows are wanted; or why it cannot be paged. */
function pagingOf(
  { node, parent }: FieldAsked,
  variables: Readonly<Record<string, unknown>>,
): { readonly first: number | null } | string {
  const definition = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (definition === undefined) return 'The list has no pages.';
  const { first, after, last, before } = getArgumentValues(definition, node, { ...variables });
  if (after != null || last != null || before != null) {
    return 'A table begins at the first row: leave out “after”, “before” and “last”. “first” says how many rows it may have.';
  }
  return { first: typeof first === 'number' ? first : null };
}
