import { graphClaims } from '../../src/queries/graph-claims.ts';
import { graphNodes } from '../../src/queries/graph-nodes.ts';
import { inAnyOrder } from './evaluation.ts';
import { propertiesOf } from './graph.ts';

/** The queries that read all there is. */
export const whole = {
  graphNodes: inAnyOrder(graphNodes, ({ batch }) =>
    batch.nodes.map((node) => ({
      id: node.id,
      labels: [node.label],
      properties: propertiesOf(node),
    })),
  ),

  graphClaims: inAnyOrder(graphClaims, ({ batch }) =>
    batch.relationships
      .filter(({ type }) => type !== 'SUPPORTS' && type !== 'CONTAINS')
      .map(({ type, from, to, properties }) => ({
        type,
        fromId: from.id,
        toId: to.id,
        properties,
      })),
  ),
};
