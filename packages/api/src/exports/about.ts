import {
  type Day,
  FROM_PUBLISHED_DOCUMENTS,
  NOT_IN_REGISTER,
  type Verdict,
} from '@sharing-atlas/model';
import type { Columns, RowOf } from './cells.ts';

/** What every export says of itself. */
export interface About {
  /** What was asked, in words. */
  readonly title: string;
  /** The revision of the register that all of it is from. */
  readonly revision: number;
  readonly asAt: Day;
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
  /** Path and query under which the same question can be asked again. */
  readonly address: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Every row of the answer: an export cuts nothing. The answer itself may have been cut. */
  readonly rows: number;
  readonly cut: boolean;
  readonly rowsWords: string;
  readonly completeness: CompletenessWords;
  readonly sourceWords: string;
  readonly safetyWords: string;
}

/** How complete the answer is: the verdict, and why not more. */
export interface CompletenessWords {
  readonly verdict: Verdict;
  readonly words: readonly string[];
  /** How many rows of each sort there are, before any paging; empty where none are counted. */
  readonly counts: readonly string[];
}

type Known = Omit<About, 'rowsWords' | 'cut' | 'sourceWords' | 'safetyWords'>;

/** @param left Says what was cut from the answer, or which of its rows were asked for, if any. */
export function aboutOf(
  known: Known,
  left: { readonly cut?: string | undefined; readonly shown?: string | undefined },
): About {
  return {
    ...known,
    rowsWords: left.cut ?? left.shown ?? rowsWords(known.rows),
    cut: left.cut !== undefined,
    sourceWords: FROM_PUBLISHED_DOCUMENTS,
    safetyWords: NOT_IN_REGISTER,
  };
}

function rowsWords(rows: number): string {
  if (rows === 0) return 'No rows: nothing is recorded, and nothing was cut.';
  if (rows === 1) return '1 row, none cut.';
  return `All ${rows} rows, none cut.`;
}

/** The columns at the end of every table: a row that is copied elsewhere still tells where it is from. */
export const ABOUT_COLUMNS = {
  question: 'Question',
  answerCompleteness: 'Completeness of this answer',
  answerCompletenessWords: 'Completeness in words',
  counts: 'Counts',
  rowsWords: 'Rows in this export',
  revision: 'Register revision',
  asAt: 'As at',
  madeAt: 'Made at (UTC)',
  address: 'Address',
  sourceWords: 'What this is',
  safetyWords: 'If something is not in it',
} as const satisfies Columns;

/** A cell is read alone: the bare word would be taken for all that happens. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  UNKNOWN: 'UNKNOWN',
  INCOMPLETE: 'INCOMPLETE',
  COMPLETE: 'COMPLETE for what the notices state',
};

export function aboutCells(about: About): Required<RowOf<typeof ABOUT_COLUMNS>> {
  return {
    question: about.title,
    answerCompleteness: VERDICT_WORDS[about.completeness.verdict],
    answerCompletenessWords: about.completeness.words,
    counts: about.completeness.counts,
    rowsWords: about.rowsWords,
    revision: about.revision,
    asAt: about.asAt,
    madeAt: about.madeAt,
    address: about.address,
    sourceWords: about.sourceWords,
    safetyWords: about.safetyWords,
  };
}
