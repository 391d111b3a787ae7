import { type Certainty, certainties, glyphWords } from '../../components/certainty.ts';
import type { Given } from './kinds.ts';
import type { Field } from './parts/pieces.ts';

/** What a question can be narrowed by, behind “More”. A flow that does not say it is counted. */
export const filterFields = {
  purpose: { name: 'purpose', label: 'Purpose', of: 'purpose', open: 'any purpose' },
  about: { name: 'about', label: 'People it is about', of: 'group', open: 'anyone' },
  stage: { name: 'stage', label: 'Stage', of: 'stage', open: 'any stage' },
  basis: { name: 'basis', label: 'Basis', of: 'basis', open: 'any basis' },
  agreement: { name: 'agreement', label: 'Agreement', of: 'agreement', open: 'any or none' },
} as const satisfies Partial<Record<Given, Field>>;

export type FilterName = keyof typeof filterFields;

/** All of them, in the order in which they are offered. */
export const allFilters: readonly Field[] = Object.values(filterFields);

/** The filters of a question as its address holds them; null where it is not narrowed. */
export function filtersFrom(asked: URLSearchParams): Record<FilterName, string | null> {
  const of = (name: FilterName) => asked.get(name) || null;
  return {
    purpose: of('purpose'),
    about: of('about'),
    stage: of('stage'),
    basis: of('basis'),
    agreement: of('agreement'),
  };
}

/** The certainties that the address asks to see, and what of it is none. */
export function certaintiesFrom(asked: URLSearchParams): {
  shown: readonly Certainty[];
  unknown: string | null;
} {
  const written = (asked.get('certainty') ?? '').split(',').filter((each) => each !== '');
  return {
    shown: certainties.filter((certainty) => written.includes(certainty)),
    unknown: written.find((each) => !certainties.some((certainty) => certainty === each)) ?? null,
  };
}

/** What to say of a certainty in the address that is none, with all that there are. */
export function unknownCertainty(value: string) {
  return {
    __typename: 'UnknownId' as const,
    message: `There is no certainty “${value}”.`,
    argument: 'certainty',
    nearest: certainties.map((certainty) => ({ id: certainty, name: glyphWords[certainty] })),
  };
}

/** The address's list with one certainty put in or taken out; null for none. */
export function toggled(shown: readonly Certainty[], one: Certainty): string | null {
  const next = shown.includes(one) ? shown.filter((each) => each !== one) : [...shown, one];
  return next.length === 0 ? null : certainties.filter((each) => next.includes(each)).join(',');
}
