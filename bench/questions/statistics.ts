import { lines, listAt, nodesAt, textAt } from './json.ts';
import type { Asked, Question } from './question.ts';

/** The date changes nothing in this answer; it makes each asking one of its own. */
const about = ({ asAt }: Asked) => ({ asAt });

interface Group {
  readonly key: string;
  readonly flows: number;
}

/** Groups of as many flows as the last one shown are left out: which of them is shown is not said. */
function normal(total: string, groups: readonly Group[]): string[] {
  const least = Math.min(...groups.map(({ flows }) => flows));
  return lines([
    ['total', total, groups.length],
    ...groups.filter(({ flows }) => flows > least).map(({ key, flows }) => [key, flows]),
  ]);
}

/** Over all flows: how many by category, class of data and basis, those with most first. */
export const byCategoryClassAndBasis: Question = {
  number: 5,
  title: 'Flows by category, GDPR class and basis, over everything',
  bare: {
    text: `
MATCH (f:DataFlow)
WITH f, [(f)-[:CARRIES]->(c:DataCategory) | c] AS carried,
  [(f)-[:RELIES_ON]->(:BasisUse)-[:OF]->(b:LegalBasis) | b]
  + [(f)-[:FOR]->(:Purpose)-[:RELIES_ON]->(:BasisUse)-[:OF]->(b:LegalBasis) | b] AS bases
UNWIND CASE WHEN size(carried) = 0 THEN [null] ELSE carried END AS c
UNWIND CASE WHEN size(bases) = 0 THEN [null] ELSE bases END AS b
WITH c, b, count(DISTINCT f) AS flows
UNWIND coalesce(c.classes, [null]) AS class
WITH DISTINCT c.id AS category, b.id AS basis, split(class, ':')[0] AS name, split(class, ':')[1] AS holds, flows
ORDER BY flows DESC
WITH collect([category, CASE holds WHEN 'MAY_BE' THEN 'MAY_BE_' + name ELSE name END, basis, flows]) AS groups
RETURN size(groups) AS total, groups[0..200] AS first`,
    variables: about,
    normal: (rows) => {
      const [row] = listAt(rows);
      return normal(
        textAt(row, 'total'),
        listAt(row, 'first').map((group) => ({
          key: ['0', '1', '2'].map((place) => textAt(group, place)).join(' '),
          flows: Number(textAt(group, '3')),
        })),
      );
    },
  },
  ours: {
    text: `
query ($asAt: String!) {
  flowStatistics(groupBy: [CATEGORY, GDPR_CLASS, BASIS], asAt: $asAt, first: 200) {
    totalCount
    edges { node { keys { value } flows } }
  }
}`,
    variables: about,
    normal: (data) =>
      normal(
        textAt(data, 'flowStatistics', 'totalCount'),
        nodesAt(data, 'flowStatistics').map((group) => ({
          key: listAt(group, 'keys')
            .map((key) => textAt(key, 'value'))
            .join(' '),
          flows: Number(textAt(group, 'flows')),
        })),
      ),
  },
  // It counts and sums over one kind of record, and cannot group.
  peer: null,
};
