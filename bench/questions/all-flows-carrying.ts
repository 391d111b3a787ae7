import { inForce } from './in-force.ts';
import type { Json } from './json.ts';
import { at, flat, lines, listAt, nodesAt, setOf, textAt, together } from './json.ts';
import type { Asked, Question } from './question.ts';

const about = ({ category, asAt }: Asked) => ({ category: category.id, asAt });

const page = (total: Json, flows: readonly (readonly string[])[]) =>
  lines([['total', textAt(total)], ...flows]);

/** Question 1 asked of everybody: a page of a hundred, and how many there are. */
export const whoReceivesFromAll: Question = {
  number: 2,
  title: 'The same from all, first 100 with total',
  bare: {
    text: `
MATCH (c:DataCategory {id: $category})
WITH [(c)<-[:BROADER*0..5]-(n:DataCategory) | n.id] AS narrower
MATCH (k:DataCategory)<-[:CARRIES]-(f:DataFlow)
WHERE k.id IN narrower AND ${inForce('f')}
WITH DISTINCT f ORDER BY f.id
WITH collect(f) AS found
WITH size(found) AS total, found[0..100] AS first
RETURN total, [f IN first | [f.id,
  [(f)<-[:SENDS]-(x:Party) | [x.id, x.name]],
  [(f)-[:RECEIVED_BY]->(x:Party) | [x.id, x.name]],
  [(f)-[l:CARRIES]->(x:DataCategory) | [x.id, l.statementIds]],
  [(f)-[:FOR]->(x:Purpose) | [x.id, x.name]],
  [(f)-[:GOVERNED_BY]->(x:Agreement) | [x.id, x.title]],
  [(f)-[:RELIES_ON]->(b:BasisUse) | [b.id, b.scope, [(b)-[:OF]->(g:LegalBasis) | g.id]]]]] AS flows`,
    variables: about,
    normal: (rows) => {
      const [row] = listAt(rows);
      return page(
        at(row, 'total'),
        listAt(row, 'flows').map((flow) => [
          textAt(flow, '0'),
          ...['1', '2', '3', '4', '5'].map((place) => setOf(listAt(flow, place), '0')),
          together(flat(listAt(flow, '3').map((each) => at(each, '1')))),
          together(flat(listAt(flow, '6').map((use) => at(use, '2')))),
        ]),
      );
    },
  },
  ours: {
    text: `
query ($category: ID!, $asAt: String!) {
  flows(
    where: { categories: { some: { within: [$category] } }, state: [CURRENT, UNKNOWN] }
    asAt: $asAt
    first: 100
  ) {
    totalCount
    edges {
      node {
        id
        sender { party { id name } }
        recipient { party { id name } }
        carries { category { id } statementIds }
        purposes { purpose { id name } }
        agreements { agreement { id title } }
        basisUses { use { id scope bases { basis { id } } } }
      }
    }
  }
}`,
    variables: about,
    normal: (data) =>
      page(
        at(data, 'flows', 'totalCount'),
        nodesAt(data, 'flows').map((flow) => [
          textAt(flow, 'id'),
          textAt(flow, 'sender', 'party', 'id'),
          textAt(flow, 'recipient', 'party', 'id'),
          setOf(listAt(flow, 'carries'), 'category', 'id'),
          setOf(listAt(flow, 'purposes'), 'purpose', 'id'),
          setOf(listAt(flow, 'agreements'), 'agreement', 'id'),
          together(flat(listAt(flow, 'carries').map((claim) => at(claim, 'statementIds')))),
          together(
            listAt(flow, 'basisUses').flatMap((link) =>
              listAt(link, 'use', 'bases').map((used) => textAt(used, 'basis', 'id')),
            ),
          ),
        ]),
      ),
  },
  peer: {
    text: `
query ($narrower: [ID!]!, $asAt: String!) {
  dataFlowsConnection(where: { AND: [
    { carries: { some: { id: { in: $narrower } } } }
    { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $asAt } }] }
    { OR: [{ validTo: { eq: null } }, { validTo: { gt: $asAt } }] }
  ] }, first: 100, sort: [{ id: ASC }]) {
    totalCount
    edges {
      node {
        id
        senders { id name }
        recipients { id name }
        carriesConnection { edges { node { id } properties { statementIds } } }
        purposes { id name }
        agreements { id title }
        basisUses { id scope bases { id } }
      }
    }
  }
}`,
    variables: ({ category, asAt }) => ({ narrower: category.narrower, asAt }),
    normal: (data) =>
      page(
        at(data, 'dataFlowsConnection', 'totalCount'),
        nodesAt(data, 'dataFlowsConnection').map((flow) => {
          const claims = listAt(flow, 'carriesConnection', 'edges');
          return [
            textAt(flow, 'id'),
            setOf(listAt(flow, 'senders'), 'id'),
            setOf(listAt(flow, 'recipients'), 'id'),
            setOf(claims, 'node', 'id'),
            setOf(listAt(flow, 'purposes'), 'id'),
            setOf(listAt(flow, 'agreements'), 'id'),
            together(flat(claims.map((claim) => at(claim, 'properties', 'statementIds')))),
            together(
              listAt(flow, 'basisUses').flatMap((use) =>
                listAt(use, 'bases').map((basis) => textAt(basis, 'id')),
              ),
            ),
          ];
        }),
      ),
  },
};
