import type { Scope } from './group.ts';

/** The sentence under the verdict. */
export const completenessWords = {
  UNKNOWN: 'Completeness: unknown. No basis is stated.',
  INCOMPLETE: 'Completeness: incomplete. The reasons stand below.',
  COMPLETE: 'Completeness: complete for what the notice states.',
} as const;

const verdicts = {
  FLOW: 'Said of this flow',
  PURPOSE: 'Of its purpose only',
  NOTICE: 'Of the whole notice only',
} as const;

const titles = {
  FLOW: 'The notice says a basis of this sharing itself.',
  PURPOSE: 'No basis is said of this sharing itself; one is said of its purpose.',
  NOTICE:
    'No basis is said of this sharing itself. What is said of the whole notice stands below; none of it is tied to this sharing.',
} as const;

/** Where several flows are asked about, a basis said of some is not said of all. */
export function verdictFor(nearest: Scope, own: number, flows: number): string {
  if (nearest === 'NOTICE' || own === flows) return verdicts[nearest];
  return nearest === 'FLOW'
    ? `Said of ${own} of ${flows} flows`
    : `Of the purpose of ${own} of ${flows}`;
}

/** The answer in a sentence, for the nearest thing that a basis is said of. */
export function titleFor(nearest: Scope, own: number, flows: number): string {
  if (nearest === 'NOTICE' || own === flows) return titles[nearest];
  const what = nearest === 'FLOW' ? 'of the sharing itself' : 'of its purpose';
  return `A basis is said ${what} for ${own} of ${flows} flows; for the others of something wider, or not at all.`;
}

/** The answer where no basis bears on anything. */
export function noneWords(rows: number): string {
  return rows === 0
    ? 'No flow between them is in this register.'
    : 'No statement says on what basis. That is not the same as none.';
}
