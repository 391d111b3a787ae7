import type { Revision } from '@sharing-atlas/graph';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { atOneRevision, type KnownRevision } from '../consistent.ts';
import { atRevision, type Context } from '../context.ts';
import { TooLarge } from '../errors.ts';
import type { Execute } from './compiled.ts';
import type { RowMemories } from './row-memories.ts';

/** What is told, beside the answer, to the one who sends it on. */
export interface Told {
  /** The revision of the answer, if it may be given again as long as this revision stands. */
  lasting?: Revision;
}

/** Each answer is of one revision, and says of which. */
export function oneRevision(
  execute: Execute,
  known: KnownRevision,
  memories: RowMemories | null,
): Plugin<Context> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args) => {
        const context: Context & { readonly told?: Told } = args.contextValue;
        const { result, revision, at } = await atOneRevision(
          context.store,
          context.options,
          (before) =>
            execute({ ...args, contextValue: atRevision(context, before, memories?.of(before)) }),
          known,
        );
        if (context.told !== undefined && result.errors === undefined) context.told.lasting = at;
        return { ...onlyTooLarge(result), extensions: { ...result.extensions, revision } };
      });
    },
  };
}

/** An answer that grew too large is not given in part: what would be missing could not be told. */
function onlyTooLarge(result: ExecutionResult): ExecutionResult {
  const tooLarge = result.errors?.find(({ originalError }) => originalError instanceof TooLarge);
  return tooLarge === undefined ? result : { errors: [tooLarge], data: null };
}
