import { expect, it } from 'vitest';
import { type Bearing, basisWords } from '../../../src/pages/questions/parts/bases.ts';

type Used = Bearing['use']['bases'][number];

function used(kind: 'ART6' | 'ART9', reference: string, name: string): Used {
  const needs = reference.includes('9(2)(g)') ? ['SCHEDULE1'] : [];
  return {
    condition: null,
    basis: { id: reference, kind, reference: `UK GDPR ${reference}`, name, needs },
    schedule1: [],
    statements: [],
  };
}

function bearing(bases: Used[], use: Partial<Bearing['use']> = {}): Bearing {
  return {
    scope: 'NOTICE',
    words: 'said of the whole notice, not of this flow',
    purpose: null,
    use: {
      id: 'use',
      scope: 'NOTICE',
      regime: 'UK_GDPR',
      register: null,
      combination: 'AND_OR',
      combinationWords: 'and/or',
      condition: null,
      note: null,
      by: [],
      statements: [],
      bases,
      cites: [],
      ...use,
    },
  };
}

const obligation = used('ART6', 'Art 6(1)(c)', 'Legal obligation');
const consent = used('ART6', 'Art 6(1)(a)', 'Consent');
const publicInterest = used('ART9', 'Art 9(2)(g)', 'Substantial public interest');

it('keeps the notice’s and/or between its bases, and what they are said of', () => {
  expect(basisWords(bearing([obligation, consent]), 'ART6')).toMatchObject({
    bases: 'Legal obligation, Art 6(1)(c) and/or Consent, Art 6(1)(a) (the notice: “and/or”)',
    scope: 'said of the whole notice, not of this flow',
    schedule1: null,
  });
});

it('says “or” where the notice says “or”: consent is not required by it', () => {
  const said = bearing([obligation, consent], { combination: 'ANY', combinationWords: null });
  expect(basisWords(said, 'ART6')?.bases).toBe(
    'Legal obligation, Art 6(1)(c) or Consent, Art 6(1)(a)',
  );
});

it('keeps the articles apart', () => {
  expect(basisWords(bearing([obligation]), 'ART9')).toBeNull();
  expect(basisWords(bearing([obligation, publicInterest]), 'ART6')?.bases).toBe(
    'Legal obligation, Art 6(1)(c)',
  );
});

it('says that a condition of Schedule 1 is needed and none is named', () => {
  expect(basisWords(bearing([publicInterest]), 'ART9')?.schedule1).toBe(
    'No Schedule 1 condition is named.',
  );
});
