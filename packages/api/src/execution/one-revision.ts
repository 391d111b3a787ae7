import type { Revision } from '@sharing-atlas/graph';
import type { Day } from '@sharing-atlas/model';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { atOneRevision, type KnownRevision } from '../consistent.ts';
import { atRevision, type Context } from '../context.ts';
import { TooLarge } from '../errors.ts';
import { type Execute, plainExecution } from './compiled.ts';
import { LIMITS, tooCostly, tooNested } from './limits.ts';
import type { RowMemories } from './row-memories.ts';
import { weighing } from './weighing.ts';

/** What is told, beside the answer, to the one who sends it on. */
export interface Told {
  /** The revision of the answer, if it may be given again as long as this revision stands. */
  lasting?: Revision;
  cost?: number;
  /** What was asked, if it was answered without an error. */
  document?: DocumentNode;
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
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly known: KnownRevision;
  /** Null reads all rows anew for each question. */
  readonly memories: RowMemories | null;
}

/** An operation that was parsed, is within the limits of its text, and valid. */
export type Operation = ExecutionArgs & { readonly contextValue: Context };

/** Answers an operation: within what it may cost, of one revision, and saying of which. */
export type AnswerOperation = (operation: Operation, told: Told) => Promise<ExecutionResult>;

export function answering({ schema, execute, known, memories }: Answering): AnswerOperation {
  const weigh = weighing(schema);
  return async (operation, told) => {
    const nested = tooNested(operation.variableValues);
    if (nested !== null) return asRefusal([nested]);
    const weighed = weigh(operation);
    // It will not run: the plain way says why, and asks the store for nothing.
    if (weighed === null) return asRefusal((await plainExecution(operation)).errors ?? []);
    const refused = tooCostly(weighed);
    if (refused !== null) return asRefusal([refused]);
    const { contextValue: context, document } = operation;
    const { result, revision, at } = await atOneRevision(
      context.store,
      context.options,
      (before) =>
        execute({ ...operation, contextValue: atRevision(context, before, memories?.of(before)) }),
      known,
    );
    const { cost } = weighed;
    if (result.errors === undefined) Object.assign(told, { lasting: at, cost, document });
    return {
      ...onlyTooLarge(result),
      extensions: {
        ...result.extensions,
        revision,
        ...(context.explain ? { cost: costTold(context, cost) } : {}),
      },
    };
  };
}

/** What the host gives beside a request. */
export interface Beside {
  readonly told?: Told;
  /** The result, if the operation is under way already. */
  readonly making?: Promise<ExecutionResult>;
  /** The day that counts as today, if it is not the clock's: of several requests for one answer. */
  readonly today?: Day;
}

/** Lets the server for GraphQL answer operations in this way. */
export function answeredBy(answer: AnswerOperation): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args) => {
        const contextValue: Context & Beside = args.contextValue;
        return contextValue.making ?? answer({ ...args, contextValue }, contextValue.told ?? {});
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
