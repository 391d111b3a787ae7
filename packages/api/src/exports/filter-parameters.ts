import type { FlowFilter } from '@sharing-atlas/graph';
import {
  BASIS_SCOPES,
  CATEGORY_CERTAINTIES,
  type CategoryCertainty,
  CERTAINTY_NAMES,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { filterOf } from '../filter.ts';
import type { NamedThing } from './named-things.ts';
import { namesIn } from './names.ts';
import type { Asked } from './table.ts';

/** What limits a question: the same names as in the API. */
export const FILTER_PARAMETERS = [
  'purpose',
  'agreement',
  'noAgreement',
  'about',
  'stage',
  'basis',
  'basisScope',
] as const;
type FilterName = (typeof FILTER_PARAMETERS)[number];

/** The filter of a question; lists are written with commas. @throws BadArgument, UnknownId, Ambiguous */
export function filterAsked(
  { noAgreement, basisScope, ...given }: Asked<FilterName>,
  context: Context,
): Promise<{ readonly filter?: FlowFilter }> {
  return filterOf(context, {
    ...given,
    noAgreement: noAgreement === undefined ? null : isYes(noAgreement),
    basisScope: listOf(basisScope, 'basisScope', BASIS_SCOPES),
  });
}

/** The certainties whose rows are shown; null for all. @throws BadArgument */
export function certaintiesAsked(asked: Asked<'certainty'>): readonly CategoryCertainty[] | null {
  return listOf(asked.certainty, 'certainty', CATEGORY_CERTAINTIES);
}

function isYes(written: string): boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  throw new BadArgument('noAgreement', written, '“noAgreement” must be true or false.');
}

function listOf<Value extends string>(
  written: string | undefined,
  name: string,
  known: readonly Value[],
): readonly Value[] | null {
  if (written === undefined) return null;
  return written.split(',').map((word) => {
    const found = known.find((value) => value === word.trim());
    if (found !== undefined) return found;
    const all = known.join(', ');
    throw new BadArgument(name, written, `“${word}” is not one of: ${all}. Put commas between.`);
  });
}

/** What a question is limited to, to stand behind it: " (only for …; on the basis of Art 9)". */
export async function filterWords(
  filter: FlowFilter | undefined,
  asked: Asked<FilterName>,
  things: ReadonlyMap<string, NamedThing>,
  context: Context,
): Promise<string> {
  if (filter === undefined) return '';
  const names = namesIn(context);
  const thing = (id: string) => things.get(id)?.name ?? id;
  const { purposeId, agreementId, groupId, stageId, noAgreement } = filter;
  const limits = [
    ...(purposeId === null ? [] : [`for the purpose “${await names.purpose(purposeId)}”`]),
    ...(agreementId === null ? [] : [`under “${await names.agreement(agreementId)}”`]),
    ...(noAgreement ? ['under no agreement in this register'] : []),
    ...(groupId === null ? [] : [`about “${thing(groupId)}”`]),
    ...(stageId === null ? [] : [`at the stage “${thing(stageId)}”`]),
    ...(asked.basis === undefined ? [] : [`on the basis “${asked.basis}”`]),
    ...(asked.basisScope === undefined ? [] : [`with a basis said of: ${asked.basisScope}`]),
  ];
  return ` (only ${limits.join('; ')})`;
}

/** Rows of the certainties asked for, and what to say of those left out; all rows if none was. */
export function viewOf<Row>(
  rows: readonly Row[],
  shown: readonly CategoryCertainty[] | null,
  certaintyOf: (row: Row) => CategoryCertainty | null,
): View<Row> {
  if (shown === null) return { rows };
  const kept = rows.filter((row) => {
    const certainty = certaintyOf(row);
    return certainty !== null && shown.includes(certainty);
  });
  return viewOfKept(kept, rows, shown);
}

interface View<Row> {
  readonly rows: readonly Row[];
  readonly shown?: string;
}

/** Stands for rows that are there and were not asked for: that nothing is recorded would be untrue. */
export const NONE_OF_CERTAINTY = 'No row is of the certainty asked for.';

/** True if rows were left out and none remained. */
export function isEmptied<Row>({ rows, shown }: View<Row>, all: readonly Row[]): boolean {
  return shown !== undefined && rows.length === 0 && all.length > 0;
}

/** The same of rows that were chosen otherwise. */
export function viewOfKept<Row>(
  kept: readonly Row[],
  rows: readonly Row[],
  shown: readonly CategoryCertainty[],
): View<Row> {
  const asked = shown.map((certainty) => `“${CERTAINTY_NAMES[certainty]}”`).join(', ');
  return {
    rows: kept,
    shown: `${kept.length} of ${rows.length} rows: only those of ${asked} were asked for, and none of them is cut. Counts and completeness are of all.`,
  };
}
