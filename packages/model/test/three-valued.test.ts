import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Assertion,
  type CategoryClaim,
  categoryQuestion,
  classify,
  contentsCertainty,
  type FilterAsked,
  type FilteredFlow,
  filterVerdict,
} from '../src/index.ts';

/** What the browser decides by itself it decides as the API does: its tests read the same cases. */
const cases: {
  readonly filters: readonly {
    readonly why: string;
    readonly flow: FilteredFlow;
    readonly asked: FilterAsked;
    readonly verdict: string;
  }[];
  readonly contents: readonly {
    readonly why: string;
    readonly carries: readonly { readonly categoryId: string; readonly assertion: Assertion }[];
    readonly excludes: readonly string[];
    readonly ofHealth: string | null;
    readonly ofAll: string;
  }[];
} = JSON.parse(readFileSync(new URL('three-valued.json', import.meta.url), 'utf8'));

describe('a filter of flows', () => {
  it.each(cases.filters)('$why: $verdict', ({ flow, asked, verdict }) => {
    expect(filterVerdict(flow, asked).verdict).toBe(verdict);
  });
});

describe('what a flow carries', () => {
  const health = categoryQuestion('health', [
    { narrower: 'mental', broader: 'health' },
    { narrower: 'health', broader: 'person' },
  ]);
  const claim = (categoryId: string, assertion: Assertion): CategoryClaim => ({
    categoryId,
    assertion,
    reason: null,
    condition: null,
    open: null,
    statementIds: [],
  });

  it.each(cases.contents)('$why: $ofHealth, of all $ofAll', (each) => {
    const contents = {
      carries: each.carries.map(({ categoryId, assertion }) => claim(categoryId, assertion)),
      excludes: each.excludes.map((id) => claim(id, 'STATED')),
    };
    expect(classify(contents, health, true, 'UNKNOWN').certainty).toBe(each.ofHealth);
    expect(contentsCertainty(contents)).toBe(each.ofAll);
  });
});
