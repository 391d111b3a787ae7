import { type Certainty, certainties, glyphWords } from '../../components/certainty.ts';
import { NO_AGREEMENT, noChoices } from './choices.ts';
import type { Given } from './kinds.ts';
import type { Field } from './parts/pieces.ts';

/** What a question can be narrowed by, behind “More”. A flow that does not say it is counted. */
export const filterFields = {
  purpose: { name: 'purpose', label: 'Purpose', of: 'purpose', open: 'any purpose' },
  about: { name: 'about', label: 'People it is about', of: 'group', open: 'anyone' },
  stage: { name: 'stage', label: 'Stage', of: 'stage', open: 'any stage' },
  basis: { name: 'basis', label: 'Basis', of: 'basis', open: 'any basis' },
  basisScope: { name: 'basisScope', label: 'Basis said of', of: 'scope', open: 'anything' },
  agreement: { name: 'agreement', label: 'Agreement', of: 'agreement', open: 'any or none' },
} as const satisfies Partial<Record<Given, Field>>;

type FilterName = keyof typeof filterFields;

const scopes = ['FLOW', 'PURPOSE', 'NOTICE'] as const;

/** All of them, in the order in which they are offered. */
export const allFilters: readonly Field[] = Object.values(filterFields);

/** The filters of a question as its address holds them, as the API asks for them. */
export function filtersFrom(asked: URLSearchParams) {
  const of = (name: FilterName) => asked.get(name) || null;
  const agreement = of('agreement');
  const scope = scopes.find((each) => each === of('basisScope'));
  return {
    purpose: of('purpose'),
    about: of('about'),
    stage: of('stage'),
    basis: of('basis'),
    basisScope: scope === undefined ? null : [scope],
    agreement: agreement === NO_AGREEMENT ? null : agreement,
    noAgreement: agreement === NO_AGREEMENT ? true : null,
  };
}

/** The same filters and view for the address of a file. */
export function fileFiltersFrom(asked: URLSearchParams): Record<string, string | null> {
  const { noAgreement, basisScope, ...named } = filtersFrom(asked);
  const { shown } = certaintiesFrom(asked);
  return {
    ...named,
    noAgreement: noAgreement === true ? 'true' : null,
    basisScope: basisScope?.join(',') ?? null,
    certainty: shown.length === 0 ? null : shown.join(','),
  };
}

/** A value of the address that no list has and that the API is not asked for; null if there is none. */
export function unknownIn(asked: URLSearchParams) {
  const { unknown } = certaintiesFrom(asked);
  if (unknown !== null) return unknownCertainty(unknown);
  const scope = asked.get('basisScope');
  return scope === null || scope === '' || scopes.some((each) => each === scope)
    ? null
    : unknownScope(scope);
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
function unknownCertainty(value: string) {
  return {
    __typename: 'UnknownId' as const,
    message: `There is no certainty “${value}”.`,
    argument: 'certainty',
    nearest: certainties.map((certainty) => ({ id: certainty, name: glyphWords[certainty] })),
  };
}

function unknownScope(value: string) {
  return {
    __typename: 'UnknownId' as const,
    message: `A basis cannot be said of “${value}”.`,
    argument: 'basisScope',
    nearest: noChoices.scope.map(({ id, name }) => ({ id, name })),
  };
}

/** The address's list with one certainty put in or taken out; null for none. */
export function toggled(shown: readonly Certainty[], one: Certainty): string | null {
  const next = shown.includes(one) ? shown.filter((each) => each !== one) : [...shown, one];
  return next.length === 0 ? null : certainties.filter((each) => next.includes(each)).join(',');
}
