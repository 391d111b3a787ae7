import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphRelationship, Properties } from '../../src/write/elements.ts';
import { realBatch } from './registers.ts';

const REFERENCE = 'register:reference';
/** The only statements that tie a party, or a class of party, to a category. */
const TYING = 'B013 B065 B066 B067 B068 B069 S061 S085 S086 S087 S088'.split(' ');
/** Statements that give a category that is shared and do not name the party. */
const CATEGORY_ONLY = 'B070 B072 B073 B074 B075 B076 B077 B078 S066'.split(' ');

const { nodes, relationships } = await realBatch();
const nodeOf = new Map(nodes.map((node) => [node.id, node]));
const ofTrusts = relationships.filter(({ properties }) => properties.registerId !== REFERENCE);
const statements = nodes.filter(({ label }) => label === 'Statement');

describe('the graph of the registers', () => {
  it('has something of both trusts to check', () => {
    expect(new Set(ofTrusts.map(({ properties }) => properties.registerId))).toEqual(
      new Set(['register:birmingham', 'register:sandwell']),
    );
    expect(statements).toHaveLength(289);
  });

  it('never lets a claim leak: each hangs on a node that its own register owns', () => {
    const leaks = ofTrusts.filter(
      ({ from, to, properties }) =>
        ![from.id, to.id].some((id) => registerOf(id) === properties.registerId),
    );
    expect(leaks.map(words)).toEqual([]);
  });

  it('joins no two nodes of different trusts', () => {
    const owners = ({ from, to }: GraphRelationship) =>
      new Set([from.id, to.id].map(registerOf).filter((id) => id !== REFERENCE));
    expect(relationships.filter((entry) => owners(entry).size > 1).map(words)).toEqual([]);
  });

  it('has evidence on every relationship that a trust owns', () => {
    const structural = new Set(['CONTAINS', 'PUBLISHED_BY', 'SUPPORTS']);
    const bare = ofTrusts.filter(
      ({ type, properties }) =>
        !structural.has(type) &&
        idsIn(properties, 'statementIds').length === 0 &&
        properties.sourceId === undefined,
    );
    expect(bare.map(words)).toEqual([]);
  });

  it('has evidence on every node that a trust owns', () => {
    const structural = new Set(['Register', 'Source', 'Statement']);
    const bare = nodes.filter(
      ({ label, properties }) =>
        !structural.has(label) &&
        properties.registerId !== REFERENCE &&
        idsIn(properties, 'statementIds').length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('leads back from each statement to exactly what it supports', () => {
    const supports = relationships.filter(({ type }) => type === 'SUPPORTS');
    const said = new Set(supports.flatMap(whatItSays));
    expect(said).toEqual(new Set([...nodes.flatMap(evidenceOfNode), ...claims()]));
    const pairs = supports.map(({ from, to }) => `${from.id} ${to.id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('says that a category flows only where a statement says so', () => {
    const cited = relationships
      .filter(({ type }) => type === 'CARRIES' || type === 'EXCLUDES')
      .flatMap(({ properties }) => idsIn(properties, 'statementIds'));
    const mayBe = [...TYING, ...CATEGORY_ONLY];
    expect([...new Set(cited)].filter((id) => !mayBe.includes(id))).toEqual([]);
    expect(TYING.filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('knows by itself the eleven statements that tie a party to a category', () => {
    const tying = statements.filter(({ properties }) => properties.tiesPartyToCategory === true);
    expect(tying.map(({ id }) => id).sort()).toEqual([...TYING].sort());
  });

  it('cites only statements of the same register', () => {
    const foreign = [...nodes, ...relationships].flatMap(({ properties }) =>
      evidenceIn(properties).filter(
        (id) => nodeOf.get(id)?.label !== 'Statement' || registerOf(id) !== properties.registerId,
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('has every id once and both ends of every relationship', () => {
    expect(nodeOf.size).toBe(nodes.length);
    const loose = relationships.filter(
      ({ from, to }) =>
        nodeOf.get(from.id)?.label !== from.label || nodeOf.get(to.id)?.label !== to.label,
    );
    expect(loose.map(words)).toEqual([]);
  });
});

function registerOf(id: string): unknown {
  return nodeOf.get(id)?.properties.registerId;
}

function idsIn(properties: Properties, key: string): readonly string[] {
  const value = properties[key];
  return Array.isArray(value) ? value : [];
}

function evidenceIn(properties: Properties): string[] {
  return [...idsIn(properties, 'statementIds'), ...idsIn(properties, 'openStatementIds')];
}

function evidenceOfNode(node: GraphNode): string[] {
  return evidenceIn(node.properties).map((id) => `${id} supports ${node.id}`);
}

/** What each relationship rests on, said of the end that the relationship's register owns. */
function claims(): string[] {
  return relationships
    .filter(({ type }) => type !== 'SUPPORTS')
    .flatMap(({ type, from, to, properties }) => {
      const isFrom = registerOf(from.id) === properties.registerId;
      const [owner, other] = isFrom ? [from, to] : [to, from];
      return evidenceIn(properties).map(
        (id) => `${id} supports ${type} ${other.id} of ${owner.id}`,
      );
    });
}

function whatItSays({ from, to, properties }: GraphRelationship): string[] {
  const itself = properties.itself === true ? [`${from.id} supports ${to.id}`] : [];
  return [
    ...itself,
    ...idsIn(properties, 'claims').map((claim) => `${from.id} supports ${claim} of ${to.id}`),
  ];
}

function words({ type, from, to }: GraphRelationship): string {
  return `${from.id} ${type} ${to.id}`;
}
