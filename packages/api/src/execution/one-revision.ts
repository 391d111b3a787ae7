import type { Revision } from '@sharing-atlas/graph';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { atOneRevision, type KnownRevision } from '../consistent.ts';
import { atRevision, type Context } from '../context.ts';
import { TooLarge } from '../errors.ts';
import { type Execute, plainExecution } from './compiled.ts';
import { type Cost, costOf } from './cost.ts';
import { LIMITS, tooCostly } from './limits.ts';
import type { RowMemories } from './row-memories.ts';

/** What is told, beside the answer, to the one who sends it on. */
export interface Told {
  /** The revision of the answer, if it may be given again as long as this revision stands. */
  lasting?: Revision;
  cost?: number;
}

/** What the answer cost, as it is told to who asks for it. */
export interface CostTold {
  /** About the records of the answer, as weighed before it ran. */
  readonly cost: number;
  readonly limit: number;
  /** From sending each statement to having its rows, summed: statements can run side by side. */
  readonly databaseMs: number;
  readonly statements: number;
  readonly rows: number;
  readonly cached: boolean;
}

export interface Answering {
  readonly execute: Execute;
  readonly known: KnownRevision;
  /** Null reads all rows anew for each question. */
  readonly memories: RowMemories | null;
}

/** Each answer costs no more than it may, is of one revision, and says of which. */
export function oneRevision({ execute, known, memories }: Answering): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args) => {
        const context: Context & { readonly told?: Told } = args.contextValue;
        const weighed = weigh(args);
        // It will not run: the plain way says why, and asks the store for nothing.
        if (weighed === null) return asRefusal((await plainExecution(args)).errors ?? []);
        const refused = tooCostly(weighed);
        if (refused !== null) return asRefusal([refused]);
        const { result, revision, at } = await atOneRevision(
          context.store,
          context.options,
          (before) =>
            execute({ ...args, contextValue: atRevision(context, before, memories?.of(before)) }),
          known,
        );
        const { cost } = weighed;
        if (context.told !== undefined && result.errors === undefined) {
          Object.assign(context.told, { lasting: at, cost });
        }
        return {
          ...onlyTooLarge(result),
          extensions: {
            ...result.extensions,
            revision,
            ...(context.explain ? { cost: costTold(context, cost) } : {}),
          },
        };
      });
    },
  };
}

/** What did not run at all has the status of a bad request, as GraphQL over HTTP wants. */
function asRefusal(errors: readonly GraphQLError[]): ExecutionResult {
  return {
    errors: errors.map(
      ({ message, nodes, extensions }) =>
        new GraphQLError(message, {
          nodes: nodes ?? null,
          extensions: { ...extensions, http: { status: 400, spec: true } },
        }),
    ),
  };
}

/** Null for what will not run: an operation that is not there, or with wrong variables. */
function weigh({ schema, document, operationName, variableValues }: ExecutionArgs): Cost | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variableValues ?? {}, {
    maxErrors: 1,
  });
  if (coerced === undefined) return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return costOf({ schema, operation, fragments, variables: coerced });
}

function costTold({ meter }: Context, cost: number): CostTold {
  return {
    cost,
    limit: LIMITS.cost,
    databaseMs: Math.round((meter.milliseconds ?? 0) * 10) / 10,
    statements: meter.statements,
    rows: meter.rows,
    cached: false,
  };
}

/**
 * An answer that grew too large is not given in part: what would be missing could not be told. No
 * place is told either: which record was one too many depends on which rows were in memory.
 */
function onlyTooLarge(result: ExecutionResult): ExecutionResult {
  const tooLarge = result.errors?.find(({ originalError }) => originalError instanceof TooLarge);
  if (tooLarge === undefined) return result;
  const { message, originalError } = tooLarge;
  return { errors: [new GraphQLError(message, { originalError })], data: null };
}
