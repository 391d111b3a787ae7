import type { Json } from './json.ts';
import { lines, listAt, setOf, textAt } from './json.ts';
import type { Asked, Question } from './question.ts';

/** The date changes nothing in this answer; it makes each asking one of its own. */
const about = ({ controller, asAt }: Asked) => ({ of: controller, asAt });

interface Picture {
  readonly parties: readonly string[];
  readonly flows: readonly (readonly string[])[];
  readonly memberships: readonly (readonly string[])[];
}

function normal({ parties, flows, memberships }: Picture): string[] {
  return lines([
    ...[...new Set(parties)].map((id) => ['party', id]),
    ...flows.map((flow) => ['flow', ...flow]),
    ...memberships.map((pair) => ['member', ...pair]),
  ]);
}

const texts = (list: Json): string[] => listAt(list).map((each) => textAt(each));

/** Parties and flows one step around a controller, and who of them is in a hub of them. */
export const oneHop: Question = {
  number: 3,
  title: 'One hop around a body, as nodes and edges',
  bare: {
    text: `
MATCH (p:Party {id: $of})
WITH p,
  [(p)-[:SENDS]->(f:DataFlow)-[:RECEIVED_BY]->(r:Party) | [f.id, f.name, p.id, r.id]]
  + [(p)<-[:RECEIVED_BY]-(f:DataFlow)<-[:SENDS]-(s:Party) | [f.id, f.name, s.id, p.id]] AS flows,
  [p] + [(p)-[:SENDS]->(:DataFlow)-[:RECEIVED_BY]->(r:Party) | r]
  + [(p)<-[:RECEIVED_BY]-(:DataFlow)<-[:SENDS]-(s:Party) | s]
  + [(p)-[:MEMBER_OF]->(h:Party) | h] + [(p)<-[:MEMBER_OF]-(m:Party) | m] AS found
UNWIND found AS each
WITH flows, collect(DISTINCT each) AS parties
RETURN flows, [q IN parties | [q.id, q.name, q.kind]] AS parties,
  [h IN parties WHERE h.kind = 'HUB' | [h.id, [(h)<-[:MEMBER_OF]-(m:Party) WHERE m IN parties | m.id]]] AS hubs`,
    variables: about,
    normal: (rows) => {
      const [row] = listAt(rows);
      return normal({
        parties: listAt(row, 'parties').map((party) => textAt(party, '0')),
        flows: listAt(row, 'flows').map(texts),
        memberships: listAt(row, 'hubs').flatMap((hub) =>
          listAt(hub, '1').map((member) => [textAt(hub, '0'), textAt(member)]),
        ),
      });
    },
  },
  ours: {
    text: `
query ($of: ID!, $asAt: String!) {
  neighbourhood(of: $of, depth: 1, asAt: $asAt) {
    ... on Neighbourhood {
      parties { id name kind }
      flows { id name sender { party { id } } recipient { party { id } } }
      memberships { hubId memberId }
    }
  }
}`,
    variables: about,
    normal: (data) =>
      normal({
        parties: listAt(data, 'neighbourhood', 'parties').map((party) => textAt(party, 'id')),
        flows: listAt(data, 'neighbourhood', 'flows').map((flow) => [
          textAt(flow, 'id'),
          textAt(flow, 'name'),
          textAt(flow, 'sender', 'party', 'id'),
          textAt(flow, 'recipient', 'party', 'id'),
        ]),
        memberships: listAt(data, 'neighbourhood', 'memberships').map((each) => [
          textAt(each, 'hubId'),
          textAt(each, 'memberId'),
        ]),
      }),
  },
  peer: {
    text: `
query ($of: ID!) {
  parties(where: { id: { eq: $of } }) {
    id
    sends { id name recipients { id name kind memberOf { id } } }
    receives { id name senders { id name kind memberOf { id } } }
    memberOf { id name kind memberOf { id } }
    members { id name kind memberOf { id } }
  }
}`,
    variables: ({ controller }) => ({ of: controller }),
    normal: (data) => {
      const [party] = listAt(data, 'parties');
      const me = textAt(party, 'id');
      const sent = listAt(party, 'sends');
      const received = listAt(party, 'receives');
      const beside = [
        ...sent.flatMap((flow) => listAt(flow, 'recipients')),
        ...received.flatMap((flow) => listAt(flow, 'senders')),
        ...listAt(party, 'memberOf'),
        ...listAt(party, 'members'),
      ];
      const ids = new Set([me, ...beside.map((each) => textAt(each, 'id'))]);
      const hubsOf = new Map([
        [me, listAt(party, 'memberOf')],
        ...beside.map((each) => [textAt(each, 'id'), listAt(each, 'memberOf')] as const),
      ]);
      return normal({
        parties: [...ids],
        flows: [
          ...sent.map((flow) => [
            textAt(flow, 'id'),
            textAt(flow, 'name'),
            me,
            setOf(listAt(flow, 'recipients'), 'id'),
          ]),
          ...received.map((flow) => [
            textAt(flow, 'id'),
            textAt(flow, 'name'),
            setOf(listAt(flow, 'senders'), 'id'),
            me,
          ]),
        ],
        memberships: [...hubsOf].flatMap(([member, hubs]) =>
          hubs
            .map((hub) => textAt(hub, 'id'))
            .filter((hub) => ids.has(hub))
            .map((hub) => [hub, member]),
        ),
      });
    },
  },
};
