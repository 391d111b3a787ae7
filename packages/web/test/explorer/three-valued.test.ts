import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_AGREEMENT, noFilters } from '../../src/explorer/filters.ts';
import { certaintyFor, certaintyOfAll, judge } from '../../src/explorer/judge.ts';
import type { Assertion, BasisScope, MaterialFlow } from '../../src/explorer/material.ts';
import { carries, facts, flow } from './register.ts';

interface Target {
  readonly id: string;
  readonly open: string | null;
}

interface Basis extends Target {
  readonly kind: string;
  readonly scope: BasisScope;
  readonly oneOf: readonly string[] | null;
}

/** The same cases as the API's own rules are held by. */
const cases: {
  readonly filters: readonly {
    readonly why: string;
    readonly flow: {
      readonly purposes: readonly Target[];
      readonly stages: readonly Target[];
      readonly agreements: readonly Target[];
      readonly bases: readonly Basis[];
    };
    readonly asked: {
      readonly purposeId: string | null;
      readonly stageId: string | null;
      readonly agreementId: string | null;
      readonly noAgreement: boolean;
      readonly basis: {
        readonly ids: readonly string[] | null;
        readonly kinds: readonly string[];
        readonly scopes: readonly BasisScope[];
      } | null;
    };
    readonly verdict: 'YES' | 'MAY_BE' | 'NOT_KNOWN' | 'NO';
  }[];
  readonly contents: readonly {
    readonly why: string;
    readonly carries: readonly { readonly categoryId: string; readonly assertion: Assertion }[];
    readonly excludes: readonly string[];
    readonly ofHealth: string | null;
    readonly ofAll: string;
  }[];
} = JSON.parse(
  readFileSync(new URL('../../../model/test/three-valued.json', import.meta.url), 'utf8'),
);

type Case = (typeof cases.filters)[number];

describe('a filter of the map', () => {
  // To the map, what may be so is not known to be so.
  const SAME = { YES: 'YES', MAY_BE: 'NOT_SAID', NOT_KNOWN: 'NOT_SAID', NO: 'NO' } as const;

  it.each(cases.filters)('$why: $verdict, as the API has it', ({ flow: said, asked, verdict }) => {
    const wanted = (asked.basis?.ids ?? []).map((id) => [id, asked.basis?.kinds[0] ?? ''] as const);
    const basisKinds = new Map([
      ...said.bases.map(({ id, kind }) => [id, kind] as const),
      ...wanted,
    ]);
    const found = judge(flow('flow:f', 'org:a', 'org:b', saidOf(said)), filtersOf(asked), {
      ...facts,
      basisKinds,
    });
    expect(found).toBe(SAME[verdict]);
  });

  it('asked for bases of two lists, drops only what neither can be', () => {
    const basisKinds = new Map([
      ['6-1-a', 'ART6'],
      ['6-1-e', 'ART6'],
      ['9-2-g', 'ART9'],
    ]);
    const bases: Basis[] = [{ id: '6-1-e', kind: 'ART6', scope: 'FLOW', open: null, oneOf: null }];
    const one = flow('flow:f', 'org:a', 'org:b', { bearingBases: bases.map(useOf) });
    const asked = (...ids: string[]) =>
      judge(one, { ...noFilters, bases: ids }, { ...facts, basisKinds });
    expect(asked('6-1-a')).toBe('NO');
    expect(asked('6-1-a', '9-2-g')).toBe('NOT_SAID');
    expect(asked('6-1-e', '9-2-g')).toBe('YES');
  });
});

function filtersOf({
  purposeId,
  stageId,
  agreementId,
  noAgreement,
  basis,
}: Case['asked']): Filters {
  const listed = (id: string | null) => (id === null ? [] : [id]);
  return {
    ...noFilters,
    purposes: listed(purposeId),
    stages: listed(stageId),
    agreements: noAgreement ? [NO_AGREEMENT] : listed(agreementId),
    bases: basis?.ids ?? [],
    scopes: basis?.scopes ?? [],
  };
}

function saidOf({ purposes, stages, agreements, bases }: Case['flow']): Partial<MaterialFlow> {
  return {
    purposes: purposes.map(({ id, open }) => ({ openWords: open, purpose: { id, name: id } })),
    stages: stages.map(({ id, open }) => ({ id, name: id, openWords: open })),
    agreements: agreements.map(({ id, open }) => ({
      openWords: open,
      agreement: { id, title: id },
    })),
    bearingBases: bases.map(useOf),
  };
}

/** A use of this basis: as a condition of Schedule 1, or with those of which one or more holds. */
function useOf({ id, kind, scope, open, oneOf }: Basis): MaterialFlow['bearingBases'][number] {
  const named = { openWords: open, basis: { id, kind, reference: id, name: id } };
  const others = (oneOf ?? []).filter((other) => other !== id);
  return {
    scope,
    use: {
      combination: oneOf === null ? 'ALL' : 'AND_OR',
      bases:
        kind === 'SCHEDULE1'
          ? [{ openWords: null, basis: null, schedule1: [named] }]
          : [
              { ...named, schedule1: [] },
              ...others.map((other) => ({
                openWords: null,
                basis: { id: other, kind, reference: other, name: other },
                schedule1: [],
              })),
            ],
    },
  };
}

describe('what a flow of the map carries', () => {
  const category = (id: string, ...broader: string[]) =>
    [id, { id, name: id, broader, classes: [] }] as const;
  const categories = new Map([
    category('person'),
    category('health', 'person'),
    category('mental', 'health'),
    category('names'),
  ]);

  it.each(cases.contents)('$why: $ofHealth, of all $ofAll, as the API has it', (each) => {
    const one = flow('flow:f', 'org:a', 'org:b', {
      carries: each.carries.flatMap(({ categoryId, assertion }) =>
        carries(categoryId).carries.map((claim) => ({ ...claim, assertion })),
      ),
      excludes: each.excludes.map((id) => ({ category: { id, name: id } })),
    });
    expect(certaintyFor(one, 'health', categories)).toBe(each.ofHealth);
    expect(certaintyOfAll(one)).toBe(each.ofAll);
  });
});
