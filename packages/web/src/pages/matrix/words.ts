import { type GlyphKind, glyphWords } from '../../components/certainty.ts';
import { listInWords, plural, quoted } from '../../text/words.ts';
import type { Recipient } from './lines.ts';
import type { MatrixCategory, MatrixCell, MatrixData, MatrixRow } from './types.ts';

/** The marks of a cell that says something: how sure, and whether a part is left out. */
export function cellMarks({ certainty, partExcluded }: MatrixCell): readonly GlyphKind[] {
  const part = partExcluded ? (['PART_EXCLUDED'] as const) : [];
  return certainty === null ? part : [certainty, ...part];
}

/** The marks of the column "categories not stated"; none where what is stated is closed. */
export function notStatedMarks(row: MatrixRow): readonly GlyphKind[] {
  if (row.categoriesNotStated) return ['NOT_STATED'];
  return row.openWords.length > 0 ? ['LIST_OPEN'] : [];
}

/** "Not stated", "List open: “will include”". */
export function markWords(mark: GlyphKind, row: MatrixRow): string {
  if (mark === 'NOT_STATED') return 'Categories not stated';
  if (mark !== 'LIST_OPEN') return glyphWords[mark];
  return `${glyphWords.LIST_OPEN}: ${row.openWords.map(quoted).join(', ')}`;
}

/** The name of a cell's button: words, condition, recipient, category. */
export function cellName(
  marks: readonly GlyphKind[],
  conditions: readonly string[],
  recipient: Recipient,
  category: string | null,
): string {
  const words = marks.map((mark) => markWords(mark, recipient.row)).join('; ');
  const limits = conditions.length === 0 ? '' : `, ${conditions.join(', ')}`;
  return `${words}${limits}: ${recipient.name}${category === null ? '' : `, ${category}`}`;
}

interface Sentence {
  readonly stated: string;
  readonly rest: string;
}

/**
 * How little is stated, over all recipients before any filter. A body that receives by several
 * flows is one recipient; what only a curator inferred is not counted as stated.
 */
export function howMuchIsStated(recipients: readonly Recipient[]): Sentence {
  const all = new Set(recipients.map(({ partyId }) => partyId));
  const stated = new Set(
    recipients.filter(({ row }) => row.cells.some(isStated)).map(({ partyId }) => partyId),
  );
  const silent = new Set(
    recipients.filter(({ row }) => row.categoriesNotStated).map(({ partyId }) => partyId),
  );
  if (all.size === 0) {
    return { stated: 'No recipient is recorded.', rest: 'That is not the same as nobody.' };
  }
  const others =
    [...silent].every((id) => !stated.has(id)) && stated.size + silent.size === all.size;
  return {
    stated: statedOf(stated.size, all.size),
    rest: restWords(silent.size, others && stated.size > 0),
  };
}

/** "2 of 32 recipients have any stated category." */
export function statedOf(stated: number, all: number): string {
  return `${stated} of ${plural(all, 'recipient')} ${stated === 1 ? 'has' : 'have'} any stated category.`;
}

function restWords(silent: number, areTheOthers: boolean): string {
  const emptyCell = 'An empty cell is not a “no”: nothing is said.';
  if (silent === 0) return emptyCell;
  const who = areTheOthers
    ? `The other ${silent} ${silent === 1 ? 'stands' : 'stand'}`
    : `${silent} ${silent === 1 ? 'stands' : 'stand'}`;
  return `${who} in one column, “categories not stated”. ${emptyCell}`;
}

function isStated({ certainty }: MatrixCell): boolean {
  return certainty === 'STATED' || certainty === 'STATED_PART' || certainty === 'STATED_WIDER';
}

const classNames: Record<MatrixCategory['classes'][number]['gdprClass'], string> = {
  PERSONAL: 'personal data',
  SPECIAL_CATEGORY: 'special category data (Art 9)',
  CRIMINAL_OFFENCE: 'criminal offence data (Art 10)',
  ANONYMISED: 'anonymised',
};

/** The classes of a category, and those that it only may be in. */
export function classWords({ classes }: MatrixCategory): string {
  const of = (holds: 'IS' | 'MAY_BE') =>
    classes.filter((each) => each.holds === holds).map(({ gdprClass }) => classNames[gdprClass]);
  const is = of('IS');
  const mayBe = of('MAY_BE');
  const words = is.length === 0 ? 'not recorded' : listInWords(is);
  return `${words}${mayBe.length === 0 ? '' : `; may be ${listInWords(mayBe, 'or')}`}.`;
}

/** What the rows are limited to leaves out, counted: what is unsaid is no “no”. */
export function limitedWords({
  rows,
  notKnownToFilter,
  rowsNotShown,
  notInForceFlows,
}: Pick<MatrixData, 'rows' | 'notKnownToFilter' | 'rowsNotShown' | 'notInForceFlows'>): string {
  return [
    `${plural(rows.length, 'row')} fit${rows.length === 1 ? 's' : ''} the question as it is limited.`,
    notKnownToFilter.length > 0 &&
      `Of ${plural(notKnownToFilter.length, 'flow')} the notice does not say it: they are not among the rows, and are no “no”.`,
    rowsNotShown > 0 && `${plural(rowsNotShown, 'row')} of other certainties not shown.`,
    notInForceFlows.length > 0 &&
      `${plural(notInForceFlows.length, 'flow')} not in force on this date.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
