import { ANY_FLOW, allRegisterIds, flowIds, runQuery } from '@sharing-atlas/graph';
import { type Day, isDay } from '@sharing-atlas/model';
import { nearest } from '@sharing-atlas/registers/nearest';
import type { Context } from './context.ts';
import { Ambiguous, BadArgument, UnknownId } from './errors.ts';
import { loadNamedThings } from './exports/named-things.ts';
import { type NodeType, typeOfId } from './ids.ts';

/** The date asked about; today in Europe/London if none is given. @throws BadArgument */
export function dayOf(context: Context, value: string | null | undefined, argument = 'asAt'): Day {
  if (value === null || value === undefined) return context.today;
  if (isDay(value)) return value;
  throw new BadArgument(
    argument,
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
  LegalBasis: 'legal basis',
  Legislation: 'legislation',
};

/**
 * The id that an argument means: an id of the type, a name that only one record has (one that is
 * the same in capitals too goes before the others), or a former id of a party.
 * @throws UnknownId with the nearest names; Ambiguous with all that fit.
 */
export async function idOf(
  context: Context,
  argument: string,
  value: string,
  type: NodeType,
): Promise<string> {
  if (await isIdOf(context, value, type)) return value;
  const index = await context.index();
  const found = index.exactly(value, type);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const sameLetters = found.filter((entry) => entry.name === value.trim());
  const [alone] = sameLetters;
  if (alone !== undefined && sameLetters.length === 1) return alone.id;
  const present = type === 'Party' ? index.presentPartyId(value) : null;
  if (present !== null) return present;
  if (found.length > 1) throw new Ambiguous(argument, value, found);
  const near = await index.nearest(value, type);
  throw new UnknownId(argument, value, WORDS_FOR[type] ?? 'record', near);
}

/** Whether it is the id of a record that is there: then no name need be looked up. */
async function isIdOf({ load }: Context, value: string, type: NodeType): Promise<boolean> {
  if (typeOfId(value) !== type) return false;
  // Documents that are no notices have ids alike.
  if (type === 'Notice') return (await load.source.load(value))?.source.kind === 'NOTICE';
  const loader = LOADER_OF[type];
  return loader !== undefined && (await load[loader].load(value)) !== null;
}

/** Of other kinds names alone are known. */
const LOADER_OF: Readonly<Partial<Record<NodeType, keyof Context['load']>>> = {
  Party: 'party',
  Category: 'category',
  Purpose: 'purpose',
  LegalBasis: 'legalBasis',
  Legislation: 'legislation',
  Agreement: 'agreement',
  Statement: 'statement',
};

/** As {@link idOf}, for an argument that may be left out. */
export async function optionalIdOf(
  context: Context,
  argument: string,
  value: string | null | undefined,
  type: NodeType,
): Promise<string | null> {
  return value === null || value === undefined ? null : idOf(context, argument, value, type);
}

/** The id today of the party that had this id once, or null: former ids resolve for ever. */
export async function presentPartyId(context: Context, formerId: string): Promise<string | null> {
  const index = await context.index();
  return index.presentPartyId(formerId);
}

/** The id of a register. @throws UnknownId with the nearest ids. */
export async function registerIdOf(
  context: Context,
  argument: string,
  id: string,
): Promise<string> {
  if ((await context.load.register.load(id)) !== null) return id;
  const rows = await runQuery(context.store, allRegisterIds, {}, context.options);
  throw unknownOf(
    argument,
    id,
    'register',
    rows.map((row) => row.id),
  );
}

/**
 * The id of a record that findings are asked about. Kinds of record that have no name are taken as
 * they are. @throws UnknownId with the nearest; Ambiguous
 */
export async function aboutIdOf(context: Context, about: string): Promise<string> {
  const type = typeOfId(about);
  if (type === null || type === 'Register' || type === 'BasisUse') return about;
  const flow = type === 'Flow' ? await context.load.flow.load(about) : null;
  return flow === null ? idOf(context, 'about', about, type) : about;
}

/**
 * The id of a group of people or a stage, by its id or exact name. @throws UnknownId with the
 * nearest ids
 */
export async function namedIdOf(
  context: Context,
  kind: 'about' | 'stage',
  value: string,
  argument: string = kind,
): Promise<string> {
  const { prefix, what } = NAMED[kind];
  const things = [...(await loadNamedThings(context)).values()].filter(({ id }) =>
    id.startsWith(prefix),
  );
  const wanted = value.trim().toLowerCase();
  const found = things.find(({ id, name }) => id === value || name.toLowerCase() === wanted);
  if (found !== undefined) return found.id;
  throw unknownOf(
    argument,
    value,
    what,
    things.map(({ id }) => id),
  );
}

const NAMED = {
  about: { prefix: 'group:', what: 'group of people' },
  stage: { prefix: 'stage:', what: 'stage' },
} as const;

/** What to answer for a flow that is not there, with the nearest ids. */
export async function unknownFlow(
  context: Context,
  id: string,
  argument = 'id',
): Promise<UnknownId> {
  const rows = await runQuery(context.store, flowIds, ANY_FLOW, context.options);
  return unknownOf(
    argument,
    id,
    'flow',
    rows.map((row) => row.id),
  );
}

function unknownOf(argument: string, value: string, what: string, ids: readonly string[]) {
  const near = nearest(value, ids).map((id) => ({ id, name: id }));
  return new UnknownId(argument, value, what, near);
}
