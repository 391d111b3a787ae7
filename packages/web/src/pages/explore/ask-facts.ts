import type { Client } from 'urql';
import type { RegisterFacts } from '../../explorer/material.ts';
import { MapFactsDocument } from '../../graphql/documents/map.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { put } from './ask.ts';

type Page = ResultOf<typeof MapFactsDocument>;

const LISTS = ['hubs', 'categories', 'agreements', 'bases'] as const;
type Cursors = Readonly<Record<(typeof LISTS)[number], string | null>>;

/** What a register has more of than 200 times this is told of as cut. */
const MOST_PAGES = 25;

/** What the whole register says, read page by page; a sentence where the server refuses. */
export async function askFacts(
  client: Client,
  asAt: string | null,
): Promise<RegisterFacts | string> {
  let after: Cursors = { hubs: null, categories: null, agreements: null, bases: null };
  let read = await put(client, MapFactsDocument, { asAt, ...after });
  const pages: Page[] = [];
  while (typeof read !== 'string') {
    pages.push(read);
    if (listsGoingOn(read).length === 0 || pages.length === MOST_PAGES) {
      return factsFrom(read, pages);
    }
    after = cursorsOf(read, after);
    read = await put(client, MapFactsDocument, { asAt, ...after });
  }
  return read;
}

function listsGoingOn(page: Page) {
  return LISTS.filter((list) => page[list].pageInfo.hasNextPage);
}

/** Where each list was left; one that ended stays at its end. */
function cursorsOf(page: Page, before: Cursors): Cursors {
  const of = (list: keyof Cursors) => page[list].pageInfo.endCursor ?? before[list];
  return {
    hubs: of('hubs'),
    categories: of('categories'),
    agreements: of('agreements'),
    bases: of('bases'),
  };
}

function factsFrom(last: Page, pages: readonly Page[]): RegisterFacts {
  const categories = pages
    .flatMap((page) => page.categories.edges)
    .map(({ node }) => ({ ...node, broader: node.broader.map(({ id }) => id) }));
  const agreements = pages
    .flatMap((page) => page.agreements.edges)
    .map(({ node }) => ({
      ...node,
      under: node.under.map(({ id }) => id),
      partyIds: node.parties.flatMap(({ party }) => (party === null ? [] : [party.id])),
    }));
  const bases = pages.flatMap((page) => page.bases.edges);
  return {
    revision: last.revision.number,
    controllerIds: last.controllers.map(({ id }) => id),
    hubs: pages.flatMap((page) => page.hubs.edges).map(({ node }) => node),
    categories: new Map(categories.map((each) => [each.id, each])),
    agreements: new Map(agreements.map((each) => [each.id, each])),
    basisKinds: new Map(bases.map(({ node }) => [node.id, node.kind])),
    cut: listsGoingOn(last),
  };
}
