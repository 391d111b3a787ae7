import type { Json } from './json.ts';
import { flat, lines, listAt, nodesAt, setOf, textAt, together } from './json.ts';
import type { Asked, Question } from './question.ts';

const about = ({ controller }: Asked) => {
  const slug = controller.replace('org:', '');
  return { notice: `source:${slug}/notice`, register: `register:${slug}` };
};

/** What a flow of the record comes to, however it was asked for. */
interface FlowSaid {
  readonly own: readonly string[];
  readonly sender: string;
  readonly recipient: string;
  readonly via: string;
  readonly carries: string;
  readonly purposes: string;
  readonly about: string;
  readonly stages: string;
  readonly agreements: string;
  readonly requiredBy: string;
  readonly bases: string;
  readonly statements: string;
}

function normal(title: string, holds: string, offers: string, flows: readonly FlowSaid[]) {
  return lines([
    ['notice', title, holds, offers],
    ...flows.map(({ own, ...said }) => [...own, ...Object.values(said)]),
  ]);
}

const OWN = ['id', 'name', 'passage', 'mode', 'modality', 'condition'] as const;

const pair = (first: Json | undefined, second: readonly Json[]) =>
  `${textAt(first)}(${together(flat(second))})`;

/** All that the register holds of one controller: its notice as a whole, and each of its flows. */
export const wholeRecord: Question = {
  number: 4,
  title: 'The whole record of one controller',
  bare: {
    text: `
MATCH (f:DataFlow {registerId: $register})
WITH collect([f.id, f.name, f.passage, f.mode, f.modality, f.condition, f.statementIds,
  [(f)<-[:SENDS]-(x:Party) | [x.id, x.name]],
  [(f)-[:RECEIVED_BY]->(x:Party) | [x.id, x.name]],
  [(f)-[:VIA]->(x:Party) | [x.id, x.name]],
  [(f)-[l:CARRIES]->(x:DataCategory) | [x.id, x.name, l.statementIds]],
  [(f)-[:FOR]->(x:Purpose) | [x.id, x.name]],
  [(f)-[:ABOUT]->(x:DataSubjectGroup) | [x.id, x.name]],
  [(f)-[:AT]->(x:Stage) | [x.id, x.name]],
  [(f)-[:GOVERNED_BY]->(x:Agreement) | [x.id, x.title]],
  [(f)-[:REQUIRED_BY]->(x:Legislation) | [x.id, x.title]],
  [(f)-[:RELIES_ON]->(x:BasisUse) | [x.id, x.scope, [(x)-[:OF]->(b:LegalBasis) | [b.id, b.reference]]]]]) AS flows
MATCH (n:Source {id: $notice})
RETURN n.title AS title, flows,
  [(n)-[l:LISTS]->(c:DataCategory) | [c.id, c.name, l.statementIds]] AS holds,
  [(n)-[l:OFFERS]->(r:Right) | [r.id, r.name, l.statementIds]] AS offers`,
    variables: about,
    normal: (rows) => {
      const [row] = listAt(rows);
      const firsts = (flow: Json, place: string) => setOf(listAt(flow, place), '0');
      return normal(
        textAt(row, 'title'),
        together(listAt(row, 'holds').map((each) => pair(listAt(each)[0], listAt(each, '2')))),
        together(listAt(row, 'offers').map((each) => pair(listAt(each)[0], listAt(each, '2')))),
        listAt(row, 'flows').map((flow) => ({
          own: OWN.map((_, place) => textAt(flow, String(place))),
          sender: firsts(flow, '7'),
          recipient: firsts(flow, '8'),
          via: firsts(flow, '9'),
          carries: together(
            listAt(flow, '10').map((each) => pair(listAt(each)[0], listAt(each, '2'))),
          ),
          purposes: firsts(flow, '11'),
          about: firsts(flow, '12'),
          stages: firsts(flow, '13'),
          agreements: firsts(flow, '14'),
          requiredBy: firsts(flow, '15'),
          bases: together(
            listAt(flow, '16').map((use) => `${textAt(use, '0')}(${setOf(listAt(use, '2'), '0')})`),
          ),
          statements: together(flat(listAt(flow, '6'))),
        })),
      );
    },
  },
  ours: {
    text: `
query ($notice: ID!, $register: ID!) {
  notice(id: $notice) {
    ... on Notice {
      title
      holds { category { id name } statements { id } }
      offers { rightId name statements { id } }
    }
  }
  flows(register: $register, first: 200) {
    edges {
      node {
        id name passage mode modality condition
        statements { id }
        sender { party { id name } }
        recipient { party { id name } }
        via { party { id name } }
        carries { category { id name } statementIds }
        purposes { purpose { id name } }
        about { id name }
        stages { id name }
        agreements { agreement { id title } }
        requiredBy { legislation { id title } }
        basisUses { use { id scope bases { basis { id reference } } } }
      }
    }
  }
}`,
    variables: about,
    normal: (data) =>
      normal(
        textAt(data, 'notice', 'title'),
        together(
          listAt(data, 'notice', 'holds').map(
            (each) =>
              `${textAt(each, 'category', 'id')}(${setOf(listAt(each, 'statements'), 'id')})`,
          ),
        ),
        together(
          listAt(data, 'notice', 'offers').map(
            (each) => `${textAt(each, 'rightId')}(${setOf(listAt(each, 'statements'), 'id')})`,
          ),
        ),
        nodesAt(data, 'flows').map((flow) => ({
          own: OWN.map((key) => textAt(flow, key)),
          sender: textAt(flow, 'sender', 'party', 'id'),
          recipient: textAt(flow, 'recipient', 'party', 'id'),
          via: setOf(listAt(flow, 'via'), 'party', 'id'),
          carries: together(
            listAt(flow, 'carries').map(
              (each) =>
                `${textAt(each, 'category', 'id')}(${together(flat(listAt(each, 'statementIds')))})`,
            ),
          ),
          purposes: setOf(listAt(flow, 'purposes'), 'purpose', 'id'),
          about: setOf(listAt(flow, 'about'), 'id'),
          stages: setOf(listAt(flow, 'stages'), 'id'),
          agreements: setOf(listAt(flow, 'agreements'), 'agreement', 'id'),
          requiredBy: setOf(listAt(flow, 'requiredBy'), 'legislation', 'id'),
          bases: together(
            listAt(flow, 'basisUses').map(
              (link) =>
                `${textAt(link, 'use', 'id')}(${setOf(listAt(link, 'use', 'bases'), 'basis', 'id')})`,
            ),
          ),
          statements: setOf(listAt(flow, 'statements'), 'id'),
        })),
      ),
  },
  peer: {
    text: `
query ($notice: ID!, $register: String!) {
  sources(where: { id: { eq: $notice } }) {
    title
    holdsConnection { edges { node { id name } properties { statementIds } } }
    offersConnection { edges { node { id name } properties { statementIds } } }
  }
  dataFlows(where: { registerId: { eq: $register } }) {
    id name passage mode modality condition statementIds
    senders { id name }
    recipients { id name }
    via { id name }
    carriesConnection { edges { node { id name } properties { statementIds } } }
    purposes { id name }
    about { id name }
    stages { id name }
    agreements { id title }
    requiredBy { id title }
    basisUses { id scope bases { id reference } }
  }
}`,
    variables: about,
    normal: (data) => {
      const evidenced = (connection: Json) =>
        together(
          listAt(connection, 'edges').map(
            (edge) =>
              `${textAt(edge, 'node', 'id')}(${together(flat(listAt(edge, 'properties', 'statementIds')))})`,
          ),
        );
      const [source] = listAt(data, 'sources');
      return normal(
        textAt(source, 'title'),
        evidenced({ edges: listAt(source, 'holdsConnection', 'edges') }),
        evidenced({ edges: listAt(source, 'offersConnection', 'edges') }),
        listAt(data, 'dataFlows').map((flow) => ({
          own: OWN.map((key) => textAt(flow, key)),
          sender: setOf(listAt(flow, 'senders'), 'id'),
          recipient: setOf(listAt(flow, 'recipients'), 'id'),
          via: setOf(listAt(flow, 'via'), 'id'),
          carries: evidenced({ edges: listAt(flow, 'carriesConnection', 'edges') }),
          purposes: setOf(listAt(flow, 'purposes'), 'id'),
          about: setOf(listAt(flow, 'about'), 'id'),
          stages: setOf(listAt(flow, 'stages'), 'id'),
          agreements: setOf(listAt(flow, 'agreements'), 'id'),
          requiredBy: setOf(listAt(flow, 'requiredBy'), 'id'),
          bases: together(
            listAt(flow, 'basisUses').map(
              (use) => `${textAt(use, 'id')}(${setOf(listAt(use, 'bases'), 'id')})`,
            ),
          ),
          statements: together(flat(listAt(flow, 'statementIds'))),
        })),
      );
    },
  },
};
