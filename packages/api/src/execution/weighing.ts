import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from 'graphql';
import { type Cost, costOf, PAGE_ARGUMENTS } from './cost.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';

/** Costs that are kept of one operation, by the values that decide them: characters of those in all. */
const MOST_KEPT = 10_000;

/** Null for wrong variables. */
type Weigh = (variables: ExecutionArgs['variableValues']) => Cost | null;

/**
 * Weighs operations: null for what will not run, being an operation that is not there, or one with
 * wrong variables. Few variables decide what an operation costs, so it is mostly weighed once.
 */
export function weighing(schema: GraphQLSchema): (args: ExecutionArgs) => Cost | null {
  // A document is one object for each text: the parser's cache gives the same one again.
  const kept = new WeakMap<DocumentNode, Map<string | null, Weigh>>();
  return ({ document, operationName, variableValues }) => {
    const ofDocument = kept.get(document) ?? new Map<string | null, Weigh>();
    kept.set(document, ofDocument);
    const name = operationName ?? null;
    const weigh = ofDocument.get(name) ?? weigherOf(schema, document, operationName);
    if (weigh === null) return null;
    ofDocument.set(name, weigh);
    return weigh(variableValues);
  };
}

function weigherOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: ExecutionArgs['operationName'],
): Weigh | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const definitions = operation.variableDefinitions ?? [];
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const deciding = decidingIn(document);
  const costs = new LeastRecentlyUsed<string, Cost>(MOST_KEPT, (_cost, key) => key.length + 1);
  return (given) => {
    const { coerced } = getVariableValues(schema, definitions, given ?? {}, { maxErrors: 1 });
    if (coerced === undefined) return null;
    const key = JSON.stringify(deciding.map((name) => coerced[name]));
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = costOf({ schema, operation, fragments, variables: coerced });
    costs.set(key, cost);
    return cost;
  };
}

/** The variables that `costOf` looks at: those that say how long a page is, or whether a field is asked for. */
function decidingIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  const add = visitVariables((name) => names.add(name));
  visit(document, {
    Argument: (node) => {
      if (PAGE_ARGUMENTS.includes(node.name.value)) visit(node, add);
    },
    Directive: (node) => {
      visit(node, add);
    },
  });
  return [...names];
}

function visitVariables(seen: (name: string) => void) {
  return {
    Variable: (node: { readonly name: { readonly value: string } }) => seen(node.name.value),
  };
}
