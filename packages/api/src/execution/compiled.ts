import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LeastRecentlyUsed } from './least-recently-used.ts';

export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

/** Compiled operations that are kept. A page of the web needs about thirty. */
const MOST_KEPT = 200;

type Compiled = CompiledQuery<Record<string, unknown>, Record<string, unknown>>['query'];

/**
 * Executes operations as JavaScript that is made of them once: several times faster for large
 * answers. What cannot be compiled, and what has wrong variables, is executed in the plain way, so
 * that errors are the same. It differs in this alone: errors have a path and no locations.
 */
export function compiledExecution(schema: GraphQLSchema): Execute {
  // A document is one object for each text: the parser's cache gives the same one again.
  const kept = new LeastRecentlyUsed<DocumentNode, Map<string, Compiled | null>>(MOST_KEPT);
  const compiledOf = ({ document, operationName }: ExecutionArgs): Compiled | null => {
    let ofDocument = kept.get(document);
    if (ofDocument === undefined) {
      ofDocument = new Map();
      kept.set(document, ofDocument);
    }
    const name = operationName ?? '';
    let compiled = ofDocument.get(name);
    if (compiled === undefined) {
      compiled = compile(schema, document, operationName);
      ofDocument.set(name, compiled);
    }
    return compiled;
  };
  return async (args) => {
    const variables = variablesOf(schema, args);
    const compiled = variables === null ? null : compiledOf(args);
    if (compiled === null) return execute(args);
    return compiled(args.rootValue, args.contextValue, variables);
  };
}

export const plainExecution: Execute = async (args) => execute(args);

/** Null for what cannot be compiled. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: ExecutionArgs['operationName'],
): Compiled | null {
  try {
    const made = compileQuery<Record<string, unknown>, Record<string, unknown>>(
      schema,
      document,
      operationName ?? undefined,
      {
        disablingCapturingStackErrors: true,
      },
    );
    return isCompiledQuery(made) ? made.query : null;
  } catch {
    // The plain way says what is wrong, such as an operation that is not there.
    return null;
  }
}

/**
 * The variables as given, with defaults for those that are not. Null if one is wrong: that is told
 * by the plain way, as the specification of GraphQL over HTTP wants.
 */
function variablesOf(schema: GraphQLSchema, args: ExecutionArgs): Record<string, unknown> | null {
  const operation = getOperationAST(args.document, args.operationName);
  if (!operation) return null;
  const given = args.variableValues ?? {};
  const definitions = operation.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (errors !== undefined) return null;
  const variables: Record<string, unknown> = { ...given };
  // The compiler takes a variable that must not be null for missing, even if it has a default.
  for (const { variable, defaultValue } of definitions) {
    const name = variable.name.value;
    if (defaultValue !== undefined && !Object.hasOwn(given, name)) {
      variables[name] = valueFromASTUntyped(defaultValue);
    }
  }
  return variables;
}
