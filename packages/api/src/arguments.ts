import { type Day, isDay } from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { Ambiguous, BadArgument, UnknownId } from './errors.ts';
import type { NodeType } from './ids.ts';

/** The date asked about; today in Europe/London if none is given. @throws BadArgument */
export function dayOf(context: Context, value: string | null | undefined): Day {
  if (value === null || value === undefined) return context.today;
  if (isDay(value)) return value;
  throw new BadArgument(
    'asAt',
    value,
    `“${value}” is not a day that exists. Write it as YYYY-MM-DD, for example ${context.today}.`,
  );
}

const WORDS_FOR: Readonly<Partial<Record<NodeType, string>>> = {
  Party: 'party',
  Category: 'category',
  Agreement: 'agreement',
  Notice: 'notice',
  Purpose: 'purpose',
  Statement: 'statement',
  Flow: 'flow',
  Register: 'register',
  LegalBasis: 'legal basis',
  Legislation: 'legislation',
};

/**
 * The id that an argument means: an id of the type, or a name that only one record has.
 * @throws UnknownId with the nearest names; Ambiguous with all that fit.
 */
export async function idOf(
  context: Context,
  argument: string,
  value: string,
  type: NodeType,
): Promise<string> {
  const index = await context.indexes.of(context.store, context.options);
  const found = index.exactly(value, type);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const byId = found.find((entry) => entry.id === value);
  if (byId !== undefined) return byId.id;
  if (found.length > 1) throw new Ambiguous(argument, value, found);
  throw new UnknownId(argument, value, WORDS_FOR[type] ?? 'record', index.nearest(value, type));
}

/** As {@link idOf}, for an argument that may be left out. */
export async function optionalIdOf(
  context: Context,
  argument: string,
  value: string | null | undefined,
  type: NodeType,
): Promise<string | null> {
  return value === null || value === undefined ? null : idOf(context, argument, value, type);
}
