import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LeastRecentlyUsed } from './least-recently-used.ts';

/** Executes an operation whose variables were looked at and are right. */
export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

/** Compiled operations that are kept. A page of the web needs about thirty. */
const MOST_KEPT = 200;

/**
 * Executes operations as JavaScript that is made of them once: several times faster for large
 * answers. What cannot be compiled is executed in the plain way. It differs in errors alone: they
 * have a path and no locations, and of several under one value that became null for them each is
 * listed, not the first only.
 */
export function compiledExecution(schema: GraphQLSchema): Execute {
  // A document is one object for each text: the parser's cache gives the same one again.
  const kept = new LeastRecentlyUsed<DocumentNode, Map<string | null, Execute>>(MOST_KEPT);
  return async (args) => {
    const { document, operationName } = args;
    let ofDocument = kept.get(document);
    if (ofDocument === undefined) {
      ofDocument = new Map();
      kept.set(document, ofDocument);
    }
    const name = operationName ?? null;
    let run = ofDocument.get(name);
    if (run === undefined) {
      run = compile(schema, document, operationName);
      ofDocument.set(name, run);
    }
    return run(args);
  };
}

export const plainExecution: Execute = async (args) => execute(args);

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: ExecutionArgs['operationName'],
): Execute {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.some(({ type }) => takesObjects(schema, type))) {
    const { schema: lenient, document: taken } = takingVariablesAsTheyAre(schema, document);
    const run = compileAs(lenient, taken, operationName);
    return async (args) => {
      const { coerced } = getVariableValues(schema, definitions, args.variableValues ?? {});
      return run === null || coerced === undefined
        ? plainExecution(args)
        : run({ ...args, variableValues: coerced });
    };
  }
  return compileAs(schema, document, operationName) ?? plainExecution;
}

/** Null for what cannot be compiled. */
function compileAs(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: ExecutionArgs['operationName'],
): Execute | null {
  try {
    const made = compileQuery<Record<string, unknown>, Record<string, unknown>>(
      schema,
      document,
      operationName ?? undefined,
      { disablingCapturingStackErrors: true },
    );
    if (!isCompiledQuery(made)) return null;
    const defaults = defaultsOf(document, operationName);
    return async ({ rootValue, contextValue, variableValues }) =>
      made.query(rootValue, contextValue, { ...defaults, ...variableValues });
  } catch {
    // The plain way says what is wrong.
    return null;
  }
}

function takesObjects(schema: GraphQLSchema, type: TypeNode): boolean {
  const named = type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : null;
  return named === null
    ? 'type' in type && takesObjects(schema, type.type)
    : isInputObjectType(named);
}

/**
 * The compiler writes out what a variable may be, and what stands in it, and so on: of filters, which
 * stand in one another, for seconds until it gives up. Here it takes them for values of any kind.
 */
function takingVariablesAsTheyAre(schema: GraphQLSchema, document: DocumentNode) {
  const config = schema.toConfig();
  const type: NamedTypeNode = {
    kind: Kind.NAMED_TYPE,
    name: { kind: Kind.NAME, value: ANY_VALUE.name },
  };
  return {
    schema: new GraphQLSchema({ ...config, types: [...config.types, ANY_VALUE] }),
    document: visit(document, {
      VariableDefinition: ({ defaultValue: _known, ...definition }) => ({ ...definition, type }),
    }),
  };
}
const ANY_VALUE = new GraphQLScalarType({ name: 'AnyValue' });

/** The compiler takes a variable that must not be null for missing, even if it has a default. */
function defaultsOf(
  document: DocumentNode,
  operationName: ExecutionArgs['operationName'],
): Record<string, unknown> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}
