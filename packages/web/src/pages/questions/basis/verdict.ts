import type { Scope } from './group.ts';

/** The sentence under the verdict. */
export const completenessWords = {
  UNKNOWN: 'Completeness: unknown. No basis is stated.',
  INCOMPLETE: 'Completeness: incomplete. The reasons stand below.',
  COMPLETE: 'Completeness: complete for what the notice states.',
  PURPOSE_ONLY:
    'Completeness: unknown. A basis is said of the purpose; which sharing is for it is not.',
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

/** What a question of bases was asked of, in words. */
export interface Asked {
  /** “from A to B”; empty where both ends are open. */
  ends: string;
  /** What the flows are limited to: “Purpose: Preventing fraud”. */
  filters: readonly string[];
  /** Flows of which the notice does not say what the question is limited to; null if not counted. */
  notKnown: number | null;
}

/** The answer where no basis bears on any flow; what it was limited to is always in it. */
export function noneWords(rows: number, asked: Asked): string {
  if (rows > 0) {
    return `${limitWords(asked)}No statement says on what basis. That is not the same as none.`;
  }
  return `${noFlowWords(asked)} That is not the same as none.`;
}

/** The answer where no flow is said to be for the purpose, and bases are tied to the purpose itself. */
export function purposeOnlyWords(asked: Asked): string {
  return `${noFlowWords(asked)} What the notice says of the purpose itself stands below; none of it is tied to a flow.`;
}

/** Put before an answer that is limited, so that it is not read as one of all flows. */
export function limitWords({ filters }: Asked): string {
  return filters.length === 0 ? '' : `Asked only of ${filters.join('; ')}. `;
}

function noFlowWords({ ends, filters, notKnown }: Asked): string {
  const which = ends === '' ? '' : ` ${ends}`;
  if (filters.length === 0) return `No flow${which} is in this register.`;
  const unsaid =
    notKnown === null || notKnown === 0
      ? ''
      : ` Of ${notKnown === 1 ? '1 flow' : `${notKnown} flows`} it is not said.`;
  return `No flow${which} is said to be of what was asked (${filters.join('; ')}).${unsaid}`;
}

/** The two ends of the question in words: “from A to B”, “from A”, “to B”. */
export function endsInWords(from: { name: string } | null, to: { name: string } | null): string {
  return [
    ...(from === null ? [] : [`from ${from.name}`]),
    ...(to === null ? [] : [`to ${to.name}`]),
  ].join(' ');
}
