import { inForce } from './in-force.ts';
import { at, flat, lines, listAt, nodesAt, setOf, textAt, together } from './json.ts';
import type { Asked, Question } from './question.ts';

const about = ({ controller, category, asAt }: Asked) => ({
  from: controller,
  category: category.id,
  asAt,
});

/** Each flow that is said to carry the category, with all that a reader asks next. */
export const whoReceivesFromOne: Question = {
  number: 1,
  title: 'Who receives a category from one controller',
  bare: {
    text: `
MATCH (c:DataCategory {id: $category})
WITH [(c)<-[:BROADER*0..5]-(n:DataCategory) | n.id] AS narrower,
  [(c)-[:BROADER*0..5]->(w:DataCategory) | w.id] AS wider
MATCH (p:Party {id: $from})-[:SENDS]->(f:DataFlow)
WHERE ${inForce('f')}
WITH f, [(f)-[l:CARRIES]->(k:DataCategory) WHERE k.id IN narrower | [k.id, l.statementIds]] AS carries,
  [(f)-[:EXCLUDES]->(x:DataCategory) WHERE x.id IN wider | x.id] AS without
WHERE size(carries) > 0 AND size(without) = 0
RETURN f.id AS id, carries,
  [(f)-[:RECEIVED_BY]->(r:Party) | [r.id, r.name, [(r)<-[m:MEMBER_OF]-(q:Party) WHERE ${inForce('m')} | [q.id, q.name]]]] AS recipients,
  [(f)-[:FOR]->(u:Purpose) | [u.id, u.name]] AS purposes,
  [(f)-[:GOVERNED_BY]->(a:Agreement) | [a.id, a.title]] AS agreements,
  [(f)-[:RELIES_ON]->(b:BasisUse) | [b.id, b.scope, [(b)-[:OF]->(g:LegalBasis) | g.id]]] AS bases`,
    variables: about,
    normal: (rows) =>
      lines(
        listAt(rows).map((row) => [
          textAt(row, 'id'),
          together(
            listAt(row, 'recipients').flatMap((end) => [
              textAt(end, '0'),
              ...listAt(end, '2').map((member) => textAt(member, '0')),
            ]),
          ),
          setOf(listAt(row, 'purposes'), '0'),
          setOf(listAt(row, 'agreements'), '0'),
          together(flat(listAt(row, 'bases').map((use) => at(use, '2')))),
          together(flat(listAt(row, 'carries').map((claim) => at(claim, '1')))),
        ]),
      ),
  },
  ours: {
    text: `
query ($from: ID!, $category: ID!, $asAt: String!) {
  whoReceives(from: $from, category: $category, asAt: $asAt) {
    ... on WhoReceivesAnswer {
      rows(first: 200, certainty: [STATED, STATED_PART]) {
        edges {
          node {
            party { id name }
            because { category { id } statementIds }
            flow {
              id
              purposes { purpose { id name } }
              agreements { agreement { id title } }
              basisUses { use { id scope bases { basis { id } } } }
            }
          }
        }
      }
    }
  }
}`,
    variables: about,
    normal: (data) => {
      const rows = nodesAt(data, 'whoReceives', 'rows');
      const ids = new Set(rows.map((row) => textAt(row, 'flow', 'id')));
      return lines(
        [...ids].map((id) => {
          const same = rows.filter((row) => textAt(row, 'flow', 'id') === id);
          const [row] = same;
          return [
            id,
            setOf(same, 'party', 'id'),
            setOf(listAt(row, 'flow', 'purposes'), 'purpose', 'id'),
            setOf(listAt(row, 'flow', 'agreements'), 'agreement', 'id'),
            together(
              listAt(row, 'flow', 'basisUses').flatMap((link) =>
                listAt(link, 'use', 'bases').map((used) => textAt(used, 'basis', 'id')),
              ),
            ),
            together(flat(listAt(row, 'because').map((claim) => at(claim, 'statementIds')))),
          ];
        }),
      );
    },
  },
  peer: {
    text: `
query ($from: ID!, $narrower: [ID!]!, $wider: [ID!]!, $asAt: String!) {
  dataFlows(where: { AND: [
    { senders: { some: { id: { eq: $from } } } }
    { carries: { some: { id: { in: $narrower } } } }
    { excludes: { none: { id: { in: $wider } } } }
    { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $asAt } }] }
    { OR: [{ validTo: { eq: null } }, { validTo: { gt: $asAt } }] }
  ] }) {
    id
    carriesConnection(where: { node: { id: { in: $narrower } } }) {
      edges { node { id } properties { statementIds } }
    }
    recipients {
      id
      name
      membersConnection(where: { edge: { AND: [
        { OR: [{ validFrom: { eq: null } }, { validFrom: { lte: $asAt } }] }
        { OR: [{ validTo: { eq: null } }, { validTo: { gt: $asAt } }] }
      ] } }) { edges { node { id name } } }
    }
    purposes { id name }
    agreements { id title }
    basisUses { id scope bases { id } }
  }
}`,
    // The peer cannot follow a tree of any depth: it is given what lies below and above.
    variables: (asked) => ({
      from: asked.controller,
      narrower: asked.category.narrower,
      wider: asked.category.wider,
      asAt: asked.asAt,
    }),
    normal: (data) =>
      lines(
        listAt(data, 'dataFlows').map((flow) => [
          textAt(flow, 'id'),
          together(
            listAt(flow, 'recipients').flatMap((end) => [
              textAt(end, 'id'),
              ...nodesAt(end, 'membersConnection').map((member) => textAt(member, 'id')),
            ]),
          ),
          setOf(listAt(flow, 'purposes'), 'id'),
          setOf(listAt(flow, 'agreements'), 'id'),
          together(
            listAt(flow, 'basisUses').flatMap((use) =>
              listAt(use, 'bases').map((basis) => textAt(basis, 'id')),
            ),
          ),
          together(
            listAt(flow, 'carriesConnection', 'edges').flatMap((edge) =>
              flat(listAt(edge, 'properties', 'statementIds')),
            ),
          ),
        ]),
      ),
  },
};
