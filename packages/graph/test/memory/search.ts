import {
  searchCategories,
  searchLaw,
  searchParties,
  searchRecords,
} from '../../src/queries/search-entries.ts';
import { inAnyOrder, inOrder } from './evaluation.ts';
import { type MemoryGraph, nodesOf, propertiesOf } from './graph.ts';

export const search = {
  searchParties: inOrder(searchParties, (graph) =>
    graph.all('Party').map((party) => ({
      ...propertiesOf(party),
      also: [
        ...nodesOf(graph.into(party, 'NAMES', 'PartyName')).map(({ name }) => name),
        ...nodesOf(graph.into(party, 'IDENTIFIES', 'Identifier')).map(({ value }) => value),
        ...('shortName' in party.properties ? [party.properties.shortName] : []),
      ],
    })),
  ),

  searchCategories: inOrder(searchCategories, (graph) =>
    graph.all('DataCategory').map((category) => ({
      ...propertiesOf(category),
      also: category.properties.synonyms,
    })),
  ),

  searchLaw: inAnyOrder(searchLaw, (graph) => [
    ...graph.all('LegalBasis').map(({ id, properties }) => ({
      id,
      name: properties.name,
      also: [properties.reference],
    })),
    ...titled(graph, 'Legislation'),
  ]),

  searchRecords: inAnyOrder(searchRecords, (graph) => [
    ...titled(graph, 'Agreement'),
    ...graph.all('Purpose').map(({ id, properties }) => ({
      id,
      name: properties.name,
      description: properties.description,
    })),
    ...titled(graph, 'Source').filter(
      ({ id }) => graph.find('Source', id)?.properties.kind === 'NOTICE',
    ),
    ...graph.all('Statement').map(({ id, properties }) => ({
      id,
      name: properties.text,
      description: properties.section,
    })),
  ]),
};

function titled(graph: MemoryGraph, label: 'Legislation' | 'Agreement' | 'Source') {
  return graph.all(label).map(({ id, properties }) => ({ id, name: properties.title }));
}
