import { parseAsStringLiteral } from 'nuqs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { PageTitle } from '../../src/components/PageTitle.tsx';
import { partsOf, supposedIn } from '../../src/pages/what-if/address.ts';
import { leftOutOf, parseAsTrueOrFalse } from '../../src/shell/left-out.ts';

const parts = {
  kind: parseAsStringLiteral(['HUB', 'TEAM'] as const),
  said: parseAsTrueOrFalse,
};

it('tells of each part of an address that the page does not read, in a sentence', () => {
  expect(leftOutOf('?kind=HUB&categories=cat:a&said=yes&kind=TEAM&asAt=2020-01-01', parts)).toEqual(
    [
      '“kind” is given twice; “TEAM” was left out.',
      '“categories” is no part of this page’s address.',
      '“yes” is nothing that “said” can be.',
    ],
  );
  expect(leftOutOf('kind=hub&toString=1', parts)).toEqual([
    '“hub” is nothing that “kind” can be.',
    '“toString” is no part of this page’s address.',
  ]);
});

it('says nothing of what is read, nor of what is empty', () => {
  expect(leftOutOf('kind=TEAM&said=false&q=', parts)).toEqual([]);
});

it('says of two suppositions in one address which of them counts', () => {
  const leftOut = (search: string) =>
    leftOutOf(search, partsOf(supposedIn(new URLSearchParams(search))));
  expect(leftOut('flow=flow:a&agreement=agreement:a&lastDay=2026-01-01')).toEqual([
    '“flow” was left out: one thing is supposed at a time, here that an agreement lapses.',
  ]);
  expect(leftOut('basis=uk-gdpr:6-1-e&register=register:a&lastDay=2026-01-01')).toEqual([
    '“lastDay” was left out: it goes with an agreement, a body or a flow.',
  ]);
  expect(leftOut('register=register:a&sort=name')).toEqual([
    '“register” was left out: it goes with a basis.',
    '“sort” is no part of this page’s address.',
  ]);
});

it('stands under the title of the page', () => {
  const show = (ssrSearch: string) =>
    renderToStaticMarkup(
      <Router ssrPath="/parties" ssrSearch={ssrSearch}>
        <PageTitle title="Parties" reads={parts} />
      </Router>,
    );
  expect(show('sort=name')).toContain('“sort” is no part of this page’s address.');
  expect(show('kind=HUB')).not.toContain('left out');
});
