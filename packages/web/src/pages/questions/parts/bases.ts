import type { SharingDocument } from '../../../graphql/documents/sharing.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { listInWords, quoted } from '../../../text/words.ts';

export type Sharing = Extract<ResultOf<typeof SharingDocument>['flow'], { __typename: 'Flow' }>;
export type Bearing = Sharing['bearingBases'][number];
type Used = Bearing['use']['bases'][number];

export type BasisList = 'ART6' | 'ART9' | 'ART10' | 'SCHEDULE1';

const joiners = { ALL: ' and ', ANY: ' or ', AND_OR: ' and/or ', UNCLEAR: ', ' } as const;

export interface BasisWords {
  /** The bases with the notice's own and/or. */
  bases: string;
  /** What they are said of. */
  scope: string;
  condition: string | null;
  note: string | null;
  /** The conditions of Schedule 1 named for them, or that none is; null where none is needed. */
  schedule1: string | null;
}

/** What one use says under one list (Article 6, Article 9, …); null where it names none of it. */
export function basisWords({ use, words, purpose }: Bearing, list: BasisList): BasisWords | null {
  const used = use.bases.filter(({ basis }) => basis?.kind === list);
  if (used.length === 0) return null;
  const own = use.combinationWords === null ? '' : ` (the notice: ${quoted(use.combinationWords)})`;
  return {
    bases: `${used.map(nameOf).join(joiners[use.combination])}${used.length > 1 ? own : ''}`,
    scope: purpose === null ? words : `${words}: ${purpose.name}`,
    condition: use.condition,
    note: use.note,
    schedule1: schedule1Words(used),
  };
}

/** “Public task, Art 6(1)(e)”. */
function nameOf({ basis }: Used): string {
  return basis === null ? 'not in this register' : `${basis.name}, ${short(basis.reference)}`;
}

function short(reference: string): string {
  return reference.replace(/^UK GDPR /, '');
}

/** DPA 2018 s.10: some conditions of Article 9 need one of Schedule 1 beside them. */
function schedule1Words(used: readonly Used[]): string | null {
  const named = used.flatMap(({ schedule1 }) =>
    schedule1.flatMap(({ basis }) => (basis === null ? [] : [`${basis.reference}, ${basis.name}`])),
  );
  if (named.length > 0) return `Schedule 1: ${listInWords(named)}`;
  const isNeeded = used.some(({ basis }) => basis?.needs.includes('SCHEDULE1'));
  return isNeeded ? 'No Schedule 1 condition is named.' : null;
}

const gives = /\bart(icle)?\b|\bparagraph\b/i;

/**
 * Whether the number of an article is a curator's: no anchor of the statements that the basis rests
 * on has one. A notice that says “legal obligation” does not say “Article 6(1)(c)”.
 */
export function isArticleOurs(
  used: { statements: readonly { anchor: string }[] },
  use: { statements: readonly { anchor: string }[] },
): boolean {
  const places = used.statements.length > 0 ? used.statements : use.statements;
  return places.every(({ anchor }) => !gives.test(anchor));
}
