import type { LawDocument } from '../../graphql/documents/law.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { dateInWords } from '../../text/dates.ts';
import { lawStateWords } from '../../text/law.ts';
import { plural, sentenceStart } from '../../text/words.ts';

export type Statute = ResultOf<typeof LawDocument>['legislation']['edges'][number]['node'];
export type ListedBasis = ResultOf<typeof LawDocument>['bases']['edges'][number]['node'];

/** Kinds of law in words, for a row of a table. */
export const lawKindWords: Record<Statute['kind'], string> = {
  STATUTE: 'Act',
  SECTION: 'Section of an Act',
  REGULATION: 'Regulations',
  GUIDANCE: 'Guidance',
};

/** How a law stood at the date above it, for a cell of a table. */
export function stateOf(law: Pick<Statute, 'kind' | 'state'>): string {
  return sentenceStart(lawStateWords(law));
}

/** Kept apart on the page: a notice that cites what is no longer law needs to be looked at. */
export function hasEnded({ state }: Statute): boolean {
  return state === 'ENDED';
}

/** The one sentence above the list: how much of what is cited had ended, and what is not known. */
export function endedInWords(laws: readonly Statute[], day: string): string {
  const cited = laws.filter(({ citedBy }) => citedBy.length > 0);
  const ended = cited.filter(hasEnded);
  const unknown = cited.filter(({ state }) => state === 'UNKNOWN');
  const of = `${plural(cited.length, 'law or guidance', 'laws and guidance')} that notices cite`;
  const first =
    ended.length === 0
      ? `None of the ${of} is known to have ended by ${dateInWords(day)}.`
      : `${ended.length} of the ${of} had ended by ${dateInWords(day)}.`;
  return unknown.length === 0
    ? first
    : `${first} Of ${unknown.length} it is not known whether they had.`;
}

export interface BasisList {
  kind: ListedBasis['kind'];
  title: string;
}

/** The four lists of bases and conditions, never mixed. */
export const basisLists: readonly BasisList[] = [
  { kind: 'ART6', title: 'Lawful bases (Article 6)' },
  { kind: 'ART9', title: 'Conditions for special category data (Article 9)' },
  { kind: 'ART10', title: 'Criminal offence data (Article 10)' },
  { kind: 'SCHEDULE1', title: 'Conditions of Schedule 1 to the Data Protection Act 2018' },
];

const scopeWords = {
  FLOW: 'of one flow',
  PURPOSE: 'of a purpose',
  NOTICE: 'of the whole notice',
} as const;
const scopes = ['FLOW', 'PURPOSE', 'NOTICE'] as const;

/** “Birmingham Children's Trust: of a purpose, of the whole notice”, one for each publisher. */
export function namedBy({ usedBy, conditionOf }: ListedBasis): string[] {
  const byPublisher = new Map<string, Set<(typeof scopes)[number]>>();
  for (const { use } of [...usedBy, ...conditionOf]) {
    const name = use.register?.notice?.publisher?.name ?? 'Publisher not known';
    byPublisher.set(name, (byPublisher.get(name) ?? new Set()).add(use.scope));
  }
  return [...byPublisher].map(
    ([name, said]) =>
      `${name}: ${scopes
        .filter((scope) => said.has(scope))
        .map((scope) => scopeWords[scope])
        .join(', ')}`,
  );
}

/** Bases that a notice names first, then the others, each part in the order of its reference. */
export function namedFirst(bases: readonly ListedBasis[]): ListedBasis[] {
  const rank = (basis: ListedBasis) => (namedBy(basis).length > 0 ? 0 : 1);
  const collator = new Intl.Collator('en-GB', { numeric: true });
  return [...bases].sort((a, b) => rank(a) - rank(b) || collator.compare(a.reference, b.reference));
}
