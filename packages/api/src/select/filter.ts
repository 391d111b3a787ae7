import {
  Asking,
  EMPTY_INDEX,
  type Maker,
  type Placed,
  recordsOf,
  type Table,
  type Test,
  truthAt,
  type Unresolved,
} from '@sharing-atlas/graph';
import type { Truth } from '@sharing-atlas/model';
import { dayOf, idOf, namedIdOf, registerIdOf, unknownFlow } from '../arguments.ts';
import type { Context } from '../context.ts';
import { BadArgument, UnknownId } from '../errors.ts';
import type { NodeType } from '../ids.ts';
import { indexesOf } from './flow-index.ts';
import { refuseTooLong } from './too-long.ts';

/**
 * Makes a filter ready to be asked of each record, as at a day.
 * @throws UnknownId with the nearest names; Ambiguous; BadArgument for a day that does not exist and
 *   for a filter that is too large.
 */
export async function testOf<Entry, Where>(
  context: Context,
  {
    test: make,
    hasTexts = false,
  }: { readonly test: Maker<Entry, Where>; readonly hasTexts?: boolean },
  where: Where,
  asAt: string | null | undefined,
): Promise<Test<Entry>> {
  const day = dayOf(context, asAt);
  refuseTooLong(where);
  // What cannot be asked of any register is refused before this one is looked at.
  makeSound(make, where, new Asking(EMPTY_INDEX, day));
  const { index, texts } = await indexesOf(context, { hasTexts });
  const known = new Map<string, string>();
  const first = new Asking(index, day, known, texts);
  const test = makeSound(make, where, first);
  if (first.unresolved.length === 0) return test;
  for (const word of first.unresolved) known.set(Asking.keyOf(word), await resolved(context, word));
  const second = new Asking(index, day, known, texts);
  const again = makeSound(make, where, second);
  const [left] = second.unresolved;
  if (left !== undefined) throw new UnknownId(left.argument, left.value, 'record', []);
  return again;
}

function makeSound<Entry, Where>(
  make: Maker<Entry, Where>,
  where: Where,
  asking: Asking,
): Test<Entry> {
  const test = make(where, asking, 'where');
  const [refusal] = asking.refusals;
  if (refusal === undefined) return test;
  throw new BadArgument(refusal.argument, refusal.value, refusal.sentence);
}

export interface DividedEntries<Entry> {
  readonly met: readonly Entry[];
  readonly unknown: readonly Entry[];
}

/** Records that meet a filter, and those of which that is not known. Without a filter all meet it. */
export function dividedBy<Entry>(
  test: Test<Entry> | null,
  entries: readonly Entry[],
): DividedEntries<Entry> {
  return test === null ? { met: entries, unknown: [] } : divided(entries, test);
}

/** The same of all records of a table. */
export function tableDividedBy<Entry extends Placed>(
  test: Test<Entry> | null,
  table: Table<Entry>,
): DividedEntries<Entry> {
  const records = recordsOf(table);
  const column = test?.ofAll?.(table);
  if (column === undefined) return dividedBy(test, records);
  return divided(records, (_record, place) => truthAt(column, place));
}

function divided<Entry>(
  entries: readonly Entry[],
  truthOf: (entry: Entry, place: number) => Truth | undefined,
): DividedEntries<Entry> {
  const met: Entry[] = [];
  const unknown: Entry[] = [];
  for (const [place, entry] of entries.entries()) {
    const truth = truthOf(entry, place);
    if (truth === 'TRUE') met.push(entry);
    else if (truth === 'UNKNOWN') unknown.push(entry);
  }
  return { met, unknown };
}

/** The id that a word in a filter means: it may be a name, or the former id of a party. */
async function resolved(context: Context, word: Unresolved): Promise<string> {
  const { argument, value, kind } = word;
  switch (kind) {
    case 'Flow':
      throw await unknownFlow(context, value, argument);
    case 'Register':
      return registerIdOf(context, argument, value);
    case 'Group':
      return namedIdOf(context, 'about', value, argument);
    case 'Stage':
      return namedIdOf(context, 'stage', value, argument);
    case 'Article': {
      const index = await context.index();
      const nearest = await index.nearest(value, 'LegalBasis');
      throw new UnknownId(argument, value, 'article of a legal basis', nearest);
    }
    default: {
      const type: NodeType = kind;
      return idOf(context, argument, value, type);
    }
  }
}
