import { LABELS, type Label } from '@sharing-atlas/model';
import * as ids from '../../src/queries/all-ids.ts';
import { categoriesByIds } from '../../src/queries/categories-by-ids.ts';
import { categoryLinks } from '../../src/queries/category-links.ts';
import { categoryMentions } from '../../src/queries/category-mentions.ts';
import { groupLinks } from '../../src/queries/group-links.ts';
import { listings } from '../../src/queries/listings.ts';
import { namedThings } from '../../src/queries/named-things.ts';
import { recordCount } from '../../src/queries/record-count.ts';
import { inAnyOrder, inOrder, sortedBy } from './evaluation.ts';
import { idsOf, linksOf, type MemoryGraph, propertiesOf } from './graph.ts';

export const lists = {
  allCategoryIds: inOrder(ids.allCategoryIds, idsOfAll('DataCategory')),
  allPurposeIds: inOrder(ids.allPurposeIds, idsOfAll('Purpose')),
  allLegalBasisIds: inOrder(ids.allLegalBasisIds, idsOfAll('LegalBasis')),
  allLegislationIds: inOrder(ids.allLegislationIds, idsOfAll('Legislation')),
  allAgreementIds: inOrder(ids.allAgreementIds, idsOfAll('Agreement')),
  allRegisterIds: inOrder(ids.allRegisterIds, idsOfAll('Register')),

  recordCount: inOrder(recordCount, (graph) => [
    { records: LABELS.reduce((sum, label) => sum + graph.all(label).length, 0) },
  ]),

  categoriesByIds: inAnyOrder(categoriesByIds, (graph, query) =>
    graph.pick('DataCategory', query.ids).map((category) => ({
      category: propertiesOf(category),
      broaderIds: idsOf(graph.out(category, 'BROADER', 'DataCategory')),
      narrowerIds: idsOf(graph.into(category, 'BROADER', 'DataCategory')),
    })),
  ),

  categoryMentions: inAnyOrder(categoryMentions, (graph, query) =>
    graph.pick('DataCategory', query.ids).map((category) => ({
      id: category.id,
      listedBy: linksOf(graph.into(category, 'LISTS', 'Source')),
      carriedBy: linksOf(graph.into(category, 'CARRIES', 'DataFlow')),
      excludedBy: linksOf(graph.into(category, 'EXCLUDES', 'DataFlow')),
    })),
  ),

  categoryLinks: inOrder(categoryLinks, (graph) => broaderLinks(graph, 'DataCategory')),
  groupLinks: inOrder(groupLinks, (graph) => broaderLinks(graph, 'DataSubjectGroup')),

  namedThings: inAnyOrder(namedThings, (graph) =>
    (['DataSubjectGroup', 'Right', 'Stage'] as const).flatMap((label) =>
      graph.all(label).map(propertiesOf),
    ),
  ),

  listings: inAnyOrder(listings, (graph, { categoryIds }) =>
    graph.pick('DataCategory', categoryIds).flatMap((category) =>
      graph.into(category, 'LISTS', 'Source').map(({ node, properties }) => ({
        sourceId: node.id,
        categoryId: category.id,
        link: properties,
      })),
    ),
  ),
};

function idsOfAll(label: Label) {
  return (graph: MemoryGraph) => graph.all(label).map(({ id }) => ({ id }));
}

function broaderLinks(graph: MemoryGraph, label: Label) {
  const rows = graph.all(label).flatMap((narrower) =>
    idsOf(graph.out(narrower, 'BROADER', label)).map((broader) => ({
      narrower: narrower.id,
      broader,
    })),
  );
  return sortedBy(
    rows,
    (row) => row.narrower,
    (row) => row.broader,
  );
}
