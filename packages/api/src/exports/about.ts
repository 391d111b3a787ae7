import { type Day, FROM_PUBLISHED_DOCUMENTS, NOT_IN_REGISTER } from '@sharing-atlas/model';
import type { Columns, RowOf } from './cells.ts';

/** What every export says of itself. */
export interface About {
  readonly title: string;
  /** The revision of the register that all of it is from. */
  readonly revision: number;
  readonly asAt: Day;
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
  /** Path and query under which the same question can be asked again. */
  readonly address: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Every row that there is. Exports are never cut. */
  readonly rows: number;
  readonly rowsWords: string;
  readonly completeness: CompletenessWords;
  readonly sourceWords: string;
  readonly safetyWords: string;
}

/** How complete the answer is: the verdict, and why not more. */
export interface CompletenessWords {
  readonly verdict: string;
  readonly words: readonly string[];
}

export function aboutOf(known: Omit<About, 'rowsWords' | 'sourceWords' | 'safetyWords'>): About {
  return {
    ...known,
    rowsWords: rowsWords(known.rows),
    sourceWords: FROM_PUBLISHED_DOCUMENTS,
    safetyWords: NOT_IN_REGISTER,
  };
}

function rowsWords(rows: number): string {
  if (rows === 0) return 'No rows: nothing is recorded, and nothing was cut.';
  return `All ${rows} ${rows === 1 ? 'row' : 'rows'}, none cut.`;
}

/** The columns at the end of every table: a row that is copied elsewhere still tells where it is from. */
export const ABOUT_COLUMNS = {
  answerCompleteness: 'Completeness of this answer',
  answerCompletenessWords: 'Completeness in words',
  rowsWords: 'Rows in this export',
  revision: 'Register revision',
  asAt: 'As at',
  madeAt: 'Made at (UTC)',
  address: 'Address',
  sourceWords: 'What this is',
  safetyWords: 'If something is not in it',
} as const satisfies Columns;

export function aboutCells(about: About): Required<RowOf<typeof ABOUT_COLUMNS>> {
  return {
    answerCompleteness: about.completeness.verdict,
    answerCompletenessWords: about.completeness.words,
    rowsWords: about.rowsWords,
    revision: about.revision,
    asAt: about.asAt,
    madeAt: about.madeAt,
    address: about.address,
    sourceWords: about.sourceWords,
    safetyWords: about.safetyWords,
  };
}
