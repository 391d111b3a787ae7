import { agreementsByIds } from '../../src/queries/agreements-by-ids.ts';
import { basesBearing } from '../../src/queries/bases-bearing.ts';
import { basisUsesByIds } from '../../src/queries/basis-uses-by-ids.ts';
import { conditionsByIds, handlingsByIds } from '../../src/queries/conditions-and-handlings.ts';
import { legalBasesByIds } from '../../src/queries/legal-bases-by-ids.ts';
import { legalBasisUses } from '../../src/queries/legal-basis-uses.ts';
import { legislationByIds } from '../../src/queries/legislation-by-ids.ts';
import { legislationCitations } from '../../src/queries/legislation-citations.ts';
import { purposesByIds } from '../../src/queries/purposes-by-ids.ts';
import { inAnyOrder, inOrder } from './evaluation.ts';
import { idsOf, linksOf, propertiesOf, type Step } from './graph.ts';

export const law = {
  agreementsByIds: inAnyOrder(agreementsByIds, (graph, { ids }) =>
    graph.pick('Agreement', ids).map((agreement) => ({
      agreement: propertiesOf(agreement),
      parties: linksOf(graph.out(agreement, 'PARTY', 'Party')),
      covers: linksOf(graph.out(agreement, 'COVERS')),
      underIds: idsOf(graph.out(agreement, 'UNDER', 'Agreement')),
      flows: linksOf(graph.into(agreement, 'GOVERNED_BY', 'DataFlow')),
    })),
  ),

  basesBearing: inOrder(basesBearing, (graph, { registerIds }) =>
    graph
      .all('BasisUse')
      .filter((use) => registerIds.includes(String(use.properties.registerId)))
      .map((use) => ({
        ...propertiesOf(use),
        flowIds: idsOf(graph.into(use, 'RELIES_ON', 'DataFlow')),
        flowIdsByPurpose: graph
          .into(use, 'RELIES_ON', 'Purpose')
          .flatMap(({ node }) => idsOf(graph.into(node, 'FOR', 'DataFlow'))),
        bases: graph.out(use, 'OF', 'LegalBasis').map(basisAt),
        conditions: graph.out(use, 'WITH', 'LegalBasis').map(basisAt),
      })),
  ),

  basisUsesByIds: inAnyOrder(basisUsesByIds, (graph, { ids }) =>
    graph.pick('BasisUse', ids).map((use) => ({
      use: propertiesOf(use),
      bases: linksOf(graph.out(use, 'OF', 'LegalBasis')),
      conditions: linksOf(graph.out(use, 'WITH', 'LegalBasis')),
      cites: linksOf(graph.out(use, 'CITES', 'Legislation')),
      byIds: idsOf(graph.out(use, 'BY', 'Party')),
      saidOfIds: idsOf(graph.into(use, 'RELIES_ON')),
    })),
  ),

  conditionsByIds: inAnyOrder(conditionsByIds, (graph, { ids }) =>
    graph.pick('Condition', ids).map(propertiesOf),
  ),

  handlingsByIds: inAnyOrder(handlingsByIds, (graph, { ids }) =>
    graph.pick('Handling', ids).map((handling) => ({
      ...propertiesOf(handling),
      byIds: idsOf(graph.out(handling, 'BY', 'Party')),
      inIds: idsOf(graph.out(handling, 'VIA', 'Party')),
      toIds: idsOf(graph.out(handling, 'RECEIVED_BY', 'Party')),
      usesIds: idsOf(graph.out(handling, 'USES', 'DataCategory')),
    })),
  ),

  legalBasesByIds: inAnyOrder(legalBasesByIds, (graph, { ids }) =>
    graph.pick('LegalBasis', ids).map((basis) => ({
      basis: propertiesOf(basis),
    })),
  ),

  legalBasisUses: inAnyOrder(legalBasisUses, (graph, { ids }) =>
    graph.pick('LegalBasis', ids).map((basis) => ({
      id: basis.id,
      usedBy: linksOf(graph.into(basis, 'OF', 'BasisUse')),
      conditionOf: linksOf(graph.into(basis, 'WITH', 'BasisUse')),
    })),
  ),

  legislationByIds: inAnyOrder(legislationByIds, (graph, { ids }) =>
    graph.pick('Legislation', ids).map((legislation) => ({
      legislation: propertiesOf(legislation),
      successorIds: idsOf(graph.out(legislation, 'SUCCEEDED_BY', 'Legislation')),
      partOfIds: idsOf(graph.out(legislation, 'PART_OF', 'Legislation')),
    })),
  ),

  legislationCitations: inAnyOrder(legislationCitations, (graph, { ids }) =>
    graph.pick('Legislation', ids).map((legislation) => ({
      id: legislation.id,
      citedBy: linksOf(graph.into(legislation, 'CITES', 'Source')),
      requires: linksOf(graph.into(legislation, 'REQUIRED_BY', 'DataFlow')),
      permits: linksOf(graph.into(legislation, 'PERMITTED_BY', 'DataFlow')),
    })),
  ),

  purposesByIds: inAnyOrder(purposesByIds, (graph, { ids }) =>
    graph.pick('Purpose', ids).map((purpose) => ({
      purpose: propertiesOf(purpose),
      flowIds: idsOf(graph.into(purpose, 'FOR', 'DataFlow')),
      teams: linksOf(graph.into(purpose, 'FOR', 'Party')),
      basisUses: linksOf(graph.out(purpose, 'RELIES_ON', 'BasisUse')),
      requiredBy: linksOf(graph.out(purpose, 'REQUIRED_BY', 'Legislation')),
    })),
  ),
};

function basisAt({ node, properties }: Step) {
  return { id: node.id, kind: node.properties.kind, open: properties.open };
}
