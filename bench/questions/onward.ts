import { inForce } from './in-force.ts';
import { lines, listAt, textAt } from './json.ts';
import type { Asked, Question } from './question.ts';

const about = ({ start, asAt }: Asked) => ({ from: start, asAt });

/** Chains of up to three flows that meet end to end and do not turn back. */
export const onwardThree: Question = {
  number: 6,
  title: 'Onward, to three flows',
  bare: {
    text: `
MATCH (a:Party {id: $from})-[:SENDS]->(f:DataFlow)-[:RECEIVED_BY]->(b:Party)
WHERE b <> a AND ${inForce('f')}
RETURN f.id AS id, [(b)-[:SENDS]->(g:DataFlow)-[:RECEIVED_BY]->(c:Party)
    WHERE NOT c IN [a, b] AND ${inForce('g')} | [g.id,
      [(c)-[:SENDS]->(h:DataFlow)-[:RECEIVED_BY]->(d:Party)
        WHERE NOT d IN [a, b, c] AND ${inForce('h')} | h.id]]] AS next`,
    variables: about,
    normal: (rows) =>
      lines(
        listAt(rows).flatMap((row) => {
          const first = textAt(row, 'id');
          return [
            [first],
            ...listAt(row, 'next').flatMap((second) => [
              [first, textAt(second, '0')],
              ...listAt(second, '1').map((third) => [first, textAt(second, '0'), textAt(third)]),
            ]),
          ];
        }),
      ),
  },
  ours: {
    text: `
query ($from: ID!, $asAt: String!) {
  onward(from: $from, steps: 3, asAt: $asAt) {
    ... on OnwardAnswer { chains { steps { flow { id } } } }
  }
}`,
    variables: about,
    normal: (data) =>
      lines(
        listAt(data, 'onward', 'chains').map((chain) =>
          listAt(chain, 'steps').map((step) => textAt(step, 'flow', 'id')),
        ),
      ),
  },
  // A path of any length cannot be asked for, nor one that does not turn back.
  peer: null,
};
