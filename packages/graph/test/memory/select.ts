import { indexAgreements } from '../../src/queries/index-agreements.ts';
import { indexFlows } from '../../src/queries/index-flows.ts';
import { indexParties } from '../../src/queries/index-parties.ts';
import * as records from '../../src/queries/index-records.ts';
import { indexNotices, indexStatements } from '../../src/queries/index-statements.ts';
import { inOrder } from './evaluation.ts';
import { idsOf, type MemoryGraph, propertiesOf, type Step } from './graph.ts';

export const select = {
  indexFlows: inOrder(indexFlows, (graph) =>
    graph.all('DataFlow').map((flow) => ({
      ...propertiesOf(flow),
      statementCount: [flow.properties.statementIds ?? []].flat().length,
      senders: graph.into(flow, 'SENDS', 'Party').map(withLink('assertion')),
      recipients: graph.out(flow, 'RECEIVED_BY', 'Party').map(withLink('role', 'assertion')),
      via: graph.out(flow, 'VIA', 'Party').map(withLink('assertion')),
      carries: graph.out(flow, 'CARRIES', 'DataCategory').map(withLink('assertion', 'open')),
      excludes: graph.out(flow, 'EXCLUDES', 'DataCategory').map(withLink('assertion', 'open')),
      purposes: graph.out(flow, 'FOR', 'Purpose').map(withLink('assertion', 'open')),
      about: graph.out(flow, 'ABOUT', 'DataSubjectGroup').map(withLink('open')),
      stages: graph.out(flow, 'AT', 'Stage').map(withLink('open')),
      agreements: graph.out(flow, 'GOVERNED_BY', 'Agreement').map(withLink('assertion', 'open')),
      basisUseIds: idsOf(graph.out(flow, 'RELIES_ON', 'BasisUse')),
      requiredBy: idsOf(graph.out(flow, 'REQUIRED_BY', 'Legislation')),
      permittedBy: idsOf(graph.out(flow, 'PERMITTED_BY', 'Legislation')),
    })),
  ),

  indexParties: inOrder(indexParties, (graph) =>
    graph.all('Party').map((party) => ({
      ...propertiesOf(party),
      openWords: party.properties.open,
      instanceOf: idsOf(graph.out(party, 'INSTANCE_OF', 'Party')),
      partOf: idsOf(graph.out(party, 'PART_OF', 'Party')),
      memberOf: graph
        .out(party, 'MEMBER_OF', 'Party')
        .map(withLink('validFrom', 'validTo', 'open')),
    })),
  ),

  indexAgreements: inOrder(indexAgreements, (graph) =>
    graph.all('Agreement').map((agreement) => ({
      ...propertiesOf(agreement),
      openWords: agreement.properties.open,
      parties: graph.out(agreement, 'PARTY', 'Party').map(withLink('open')),
      under: idsOf(graph.out(agreement, 'UNDER', 'Agreement')),
    })),
  ),

  indexCategories: inOrder(records.indexCategories, (graph) =>
    graph.all('DataCategory').map(propertiesOf),
  ),

  indexPurposes: inOrder(records.indexPurposes, (graph) =>
    graph.all('Purpose').map((purpose) => ({
      ...propertiesOf(purpose),
      basisUseIds: idsOf(graph.out(purpose, 'RELIES_ON', 'BasisUse')),
      requiredBy: idsOf(graph.out(purpose, 'REQUIRED_BY', 'Legislation')),
    })),
  ),

  indexBasisUses: inOrder(records.indexBasisUses, (graph) =>
    graph.all('BasisUse').map((use) => ({
      ...propertiesOf(use),
      bases: graph.out(use, 'OF', 'LegalBasis').map(basisAt),
      conditions: graph.out(use, 'WITH', 'LegalBasis').map(basisAt),
    })),
  ),

  indexLegalBases: inOrder(records.indexLegalBases, (graph) =>
    graph.all('LegalBasis').map(propertiesOf),
  ),

  indexLegislation: inOrder(records.indexLegislation, (graph) =>
    graph.all('Legislation').map(propertiesOf),
  ),

  indexNotices: inOrder(indexNotices, (graph) =>
    graph
      .all('Source')
      .filter(({ properties }) => properties.kind === 'NOTICE')
      .map((source) => ({
        ...propertiesOf(source),
        publisherIds: idsOf(graph.out(source, 'PUBLISHED_BY', 'Party')),
      })),
  ),

  indexStatements: inOrder(indexStatements, (graph) => graph.all('Statement').map(propertiesOf)),

  indexRegisters: inOrder(records.indexRegisters, (graph: MemoryGraph) =>
    graph.all('Register').map((register) => ({
      ...propertiesOf(register),
      publisherIds: idsOf(graph.out(register, 'PUBLISHED_BY', 'Party')),
    })),
  ),
};

function withLink(...properties: readonly string[]) {
  return (step: Step) => [
    step.node.id,
    ...properties.map((property) => step.properties[property] ?? null),
  ];
}

function basisAt({ node, properties }: Step) {
  return { ...propertiesOf(node), open: properties.open, assertion: properties.assertion };
}
