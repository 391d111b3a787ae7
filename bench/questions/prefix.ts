import { lines, listAt, nodesAt, textAt } from './json.ts';
import type { Asked, Question } from './question.ts';

const about = ({ prefix }: Asked) => ({ prefix });

/** The first twenty bodies whose names begin so. */
export const bodiesByPrefix: Question = {
  number: 7,
  title: 'Bodies by the beginning of their name',
  bare: {
    text: `
MATCH (p:Party)
WHERE p.name STARTS WITH $prefix AND p.kind = 'ORGANISATION'
RETURN p.id AS id, p.name AS name
ORDER BY name LIMIT 20`,
    variables: about,
    normal: (rows) => lines(listAt(rows).map((row) => [textAt(row, 'id'), textAt(row, 'name')])),
  },
  ours: {
    text: `
query ($prefix: String!) {
  parties(
    where: { name: { startsWith: $prefix }, kind: [ORGANISATION] }
    orderBy: [{ field: NAME }]
    first: 20
  ) { edges { node { id name } } }
}`,
    variables: about,
    normal: (data) =>
      lines(nodesAt(data, 'parties').map((each) => [textAt(each, 'id'), textAt(each, 'name')])),
  },
  peer: {
    text: `
query ($prefix: String!) {
  parties(
    where: { name: { startsWith: $prefix }, kind: { eq: "ORGANISATION" } }
    sort: [{ name: ASC }]
    limit: 20
  ) { id name }
}`,
    variables: about,
    normal: (data) =>
      lines(listAt(data, 'parties').map((each) => [textAt(each, 'id'), textAt(each, 'name')])),
  },
};
