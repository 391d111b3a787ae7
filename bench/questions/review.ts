import { lines, listAt, nodesAt, setOf, textAt } from './json.ts';
import type { Asked, Question } from './question.ts';

/** The sixty days from the date asked about. */
function about({ asAt }: Asked) {
  const until = new Date(Date.parse(asAt) + 60 * 24 * 3_600_000).toISOString().slice(0, 10);
  return { from: asAt, until };
}

/** Agreements that are to be reviewed within sixty days, and their parties. */
export const dueForReview: Question = {
  number: 8,
  title: 'Agreements due for review, with their parties',
  bare: {
    text: `
MATCH (a:Agreement)
WHERE a.reviewOn >= $from AND a.reviewOn <= $until
RETURN a.id AS id, a.title AS title, a.reviewOn AS reviewOn,
  [(a)-[:PARTY]->(p:Party) | [p.id, p.name]] AS parties`,
    variables: about,
    normal: (rows) =>
      lines(
        listAt(rows).map((row) => [
          textAt(row, 'id'),
          textAt(row, 'title'),
          textAt(row, 'reviewOn'),
          setOf(listAt(row, 'parties'), '0'),
        ]),
      ),
  },
  ours: {
    text: `
query ($from: String!, $until: String!) {
  agreements(where: { reviewOn: { from: $from, to: $until } }, first: 200) {
    edges { node { id title reviewOn parties { party { id name } } } }
  }
}`,
    variables: about,
    normal: (data) =>
      lines(
        nodesAt(data, 'agreements').map((agreement) => [
          textAt(agreement, 'id'),
          textAt(agreement, 'title'),
          textAt(agreement, 'reviewOn'),
          setOf(listAt(agreement, 'parties'), 'party', 'id'),
        ]),
      ),
  },
  peer: {
    text: `
query ($from: String!, $until: String!) {
  agreements(where: { reviewOn: { gte: $from, lte: $until } }) {
    id title reviewOn parties { id name }
  }
}`,
    variables: about,
    normal: (data) =>
      lines(
        listAt(data, 'agreements').map((agreement) => [
          textAt(agreement, 'id'),
          textAt(agreement, 'title'),
          textAt(agreement, 'reviewOn'),
          setOf(listAt(agreement, 'parties'), 'id'),
        ]),
      ),
  },
};
