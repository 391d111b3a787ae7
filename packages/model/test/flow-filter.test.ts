import { describe, expect, it } from 'vitest';
import {
  BASIS_SCOPES,
  type BearingBasis,
  type FilterAsked,
  type FilteredFlow,
  filterVerdict,
} from '../src/index.ts';

const NOTHING_SAID: FilteredFlow = {
  purposes: [],
  about: [],
  stages: [],
  agreements: [],
  bases: [],
};
const NOTHING_ASKED: FilterAsked = {
  purposeId: null,
  stageId: null,
  agreementId: null,
  noAgreement: false,
  group: null,
  basis: null,
};

const said = (changes: Partial<FilteredFlow>) => ({ ...NOTHING_SAID, ...changes });
const verdict = (flow: FilteredFlow, asked: Partial<FilterAsked>) =>
  filterVerdict(flow, { ...NOTHING_ASKED, ...asked }).verdict;
const target = (id: string, open: string | null = null) => ({ id, open });

describe('a filter on what a flow is for, at or under', () => {
  it.each([
    ['purposeId', 'purposes'],
    ['stageId', 'stages'],
    ['agreementId', 'agreements'],
  ] as const)('%s keeps, drops or does not know a flow', (limit, list) => {
    expect(verdict(said({ [list]: [target('wanted')] }), { [limit]: 'wanted' })).toBe('YES');
    expect(verdict(said({ [list]: [target('other')] }), { [limit]: 'wanted' })).toBe('NO');
    expect(verdict(said({ [list]: [target('other', 'include')] }), { [limit]: 'wanted' })).toBe(
      'NOT_KNOWN',
    );
    expect(verdict(NOTHING_SAID, { [limit]: 'wanted' })).toBe('NOT_KNOWN');
  });

  it('keeps only flows under no agreement of the register, if that is asked', () => {
    expect(verdict(NOTHING_SAID, { noAgreement: true })).toBe('YES');
    expect(verdict(said({ agreements: [target('a', 'may include')] }), { noAgreement: true })).toBe(
      'NO',
    );
  });

  it('drops a flow that one limit drops, whatever the others do not know', () => {
    const flow = said({ purposes: [target('other')] });
    expect(verdict(flow, { purposeId: 'wanted', stageId: 'mash' })).toBe('NO');
  });
});

describe('a filter on a group of people', () => {
  const group = { id: 'child', narrower: new Set(['infant']), broader: new Set(['family']) };
  const met = (...ids: readonly string[]) =>
    filterVerdict(said({ about: ids.map((id) => target(id)) }), { ...NOTHING_ASKED, group });

  it('takes in narrower groups', () => {
    expect(met('child')).toMatchObject({ verdict: 'YES', match: { about: 'ITSELF' } });
    expect(met('infant')).toMatchObject({ verdict: 'YES', match: { about: 'PART' } });
  });

  it('marks a flow about a broader one, unless it names the group too', () => {
    expect(met('family')).toMatchObject({ verdict: 'MAY_BE', match: { about: 'WIDER' } });
    expect(met('family', 'child')).toMatchObject({ verdict: 'YES', match: { about: 'ITSELF' } });
  });

  it('drops flows about others, and does not know those of which nothing is said', () => {
    expect(met('carer').verdict).toBe('NO');
    expect(met().verdict).toBe('NOT_KNOWN');
  });
});

describe('a filter on a basis', () => {
  const basis = (
    id: string,
    scope: BearingBasis['scope'],
    changes: Partial<BearingBasis> = {},
  ) => ({
    id,
    scope,
    kind: 'ART6' as const,
    open: null,
    oneOf: null,
    ...changes,
  });
  const asked = { ids: ['6-1-e'], kinds: ['ART6' as const], scopes: BASIS_SCOPES };
  const met = (bases: readonly BearingBasis[], changes: object = {}) =>
    filterVerdict(said({ bases }), { ...NOTHING_ASKED, basis: { ...asked, ...changes } });

  it('tells of what it is said', () => {
    expect(met([basis('6-1-e', 'NOTICE'), basis('6-1-e', 'FLOW')])).toEqual({
      verdict: 'YES',
      match: { basisScopes: ['FLOW', 'NOTICE'], about: null, onlyMayBe: false },
    });
  });

  it('takes what is said of the whole notice for no more than what may be of this flow', () => {
    const met6e = met([basis('6-1-c', 'NOTICE'), basis('6-1-e', 'NOTICE')]);
    expect(met6e).toEqual({
      verdict: 'MAY_BE',
      match: { basisScopes: ['NOTICE'], about: null, onlyMayBe: true },
    });
    expect(met([basis('6-1-e', 'NOTICE')], { scopes: ['NOTICE'] }).verdict).toBe('MAY_BE');
  });

  it.each(['FLOW', 'PURPOSE'] as const)(
    'said of a %s, bases of the same list come before those of the whole notice',
    (own) => {
      const wide = basis('6-1-e', 'NOTICE');
      expect(met([basis('6-1-c', own), wide]).verdict).toBe('NO');
      expect(met([basis('6-1-c', own, { open: 'such as' }), wide]).verdict).toBe('MAY_BE');
      expect(met([basis('9-2-g', own, { kind: 'ART9' }), wide]).verdict).toBe('MAY_BE');
      expect(met([basis('6-1-e', own), wide]).verdict).toBe('YES');
    },
  );

  it('takes one of several that may hold for certain only if all of them are asked about', () => {
    const either = ['6-1-c', '6-1-e'];
    const bases = either.map((id) => basis(id, 'FLOW', { oneOf: either }));
    expect(met(bases).verdict).toBe('MAY_BE');
    expect(met(bases, { ids: [...either, '6-1-a'] }).verdict).toBe('YES');
    expect(met(bases, { ids: ['6-1-a'] }).verdict).toBe('NO');
    expect(met([...bases, basis('6-1-e', 'PURPOSE')]).verdict).toBe('YES');
  });

  it('asked of one scope, does not take what is said of another', () => {
    const onlyFlow = { scopes: ['FLOW'] };
    expect(met([basis('6-1-e', 'NOTICE')], onlyFlow).verdict).toBe('NOT_KNOWN');
    expect(met([basis('6-1-a', 'FLOW'), basis('6-1-e', 'NOTICE')], onlyFlow).verdict).toBe('NO');
  });

  it('drops a flow only if another basis of the same list is said, and that list is closed', () => {
    expect(met([basis('6-1-a', 'FLOW')]).verdict).toBe('NO');
    expect(met([basis('6-1-a', 'FLOW', { open: 'such as' })]).verdict).toBe('NOT_KNOWN');
    expect(met([basis('9-2-g', 'FLOW', { kind: 'ART9' })]).verdict).toBe('NOT_KNOWN');
    expect(met([]).verdict).toBe('NOT_KNOWN');
  });

  it('can ask for any basis at all', () => {
    const any = { ids: null, kinds: [], scopes: ['FLOW', 'PURPOSE'] };
    expect(met([basis('9-2-g', 'PURPOSE', { kind: 'ART9' })], any).verdict).toBe('YES');
    expect(met([basis('6-1-e', 'NOTICE')], any).verdict).toBe('NOT_KNOWN');
  });
});
