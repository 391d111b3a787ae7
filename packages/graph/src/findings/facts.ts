import type { Label, RelationshipType } from '@sharing-atlas/model';
import type { z } from 'zod';
import { groupBy } from '../group-by.ts';
import { byText } from '../queries/decode.ts';
import type { GraphBatch } from '../write/elements.ts';
import { claimShape, type NodeShapes, nodeShapes } from './shapes.ts';

/** The elements of a graph, read from a store or just projected from register files. */
export interface GraphElements {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: Label;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly claims: readonly {
    readonly type: RelationshipType;
    readonly fromId: string;
    readonly toId: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

export type ClaimFact = {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
} & Readonly<z.output<typeof claimShape>>;

type NodeLabel = keyof NodeShapes;
export type NodeFact<Name extends NodeLabel> = { readonly id: string } & Readonly<
  z.output<NodeShapes[Name]>
>;

/** A publisher's register: what is checked. The register of what all share is none of these. */
export interface CheckedRegister {
  readonly id: string;
  readonly title: string;
  readonly noticeId: string;
  readonly publisherId: string;
}

/**
 * All facts that the checks look at, read once and indexed. A hypothetical register is other facts
 * put through the same checks.
 */
export interface RegisterFacts {
  /** Registers with a notice and a publisher, by id. */
  readonly registers: readonly CheckedRegister[];
  /** All nodes of a label that the checks read, by id; in the order of their ids. */
  all<Name extends NodeLabel>(label: Name): Tables[Name];
  /** Those of {@link all} that one register owns, in the order of their ids. */
  own<Name extends OwnedLabel>(label: Name, registerId: string): Owned[Name];
  /** Claims that a register makes, of all types, in a fixed order. */
  claimsIn(registerId: string): readonly ClaimFact[];
  /** Claims of a type that start at a node, in a fixed order. */
  from(id: string, type: RelationshipType): readonly ClaimFact[];
  /** Claims of a type that end at a node, in a fixed order. */
  to(id: string, type: RelationshipType): readonly ClaimFact[];
}

/** Takes a projected batch as elements. */
export function elementsOf(batch: GraphBatch): GraphElements {
  return {
    nodes: batch.nodes,
    claims: batch.relationships
      .filter(({ type }) => type !== 'SUPPORTS' && type !== 'CONTAINS')
      .map(({ type, from, to, properties }) => ({
        type,
        fromId: from.id,
        toId: to.id,
        properties,
      })),
  };
}

/**
 * Decodes and indexes the elements of a graph. The order in which they come does not matter.
 * @throws ZodError if an element is not as the projection writes it.
 */
export function factsOf(elements: GraphElements): RegisterFacts {
  const tables = tablesOf(elements);
  const claims = elements.claims
    .map(({ type, fromId, toId, properties }) => {
      const fact: ClaimFact = { type, from: fromId, to: toId, ...claimShape.parse(properties) };
      return { fact, ends: `${type} ${fromId} ${toId}` };
    })
    // Few claims have both ends in common: what they hold is compared only there.
    .sort((one, other) => byText(one.ends, other.ends) || byText(heldBy(one), heldBy(other)))
    .map(({ fact }) => fact);
  const starting = groupBy(claims, ({ type, from }) => `${type} ${from}`);
  const ending = groupBy(claims, ({ type, to }) => `${type} ${to}`);
  const owned = ownedOf(tables);
  const byRegister = groupBy(claims, ({ registerId }) => registerId ?? '');
  const facts = {
    own: <Name extends OwnedLabel>(label: Name, registerId: string): Owned[Name] =>
      owned[label](registerId),
    claimsIn: (registerId: string) => byRegister.get(registerId) ?? [],
    all: <Name extends NodeLabel>(label: Name): Tables[Name] => tables[label],
    from: (id: string, type: RelationshipType) => starting.get(`${type} ${id}`) ?? [],
    to: (id: string, type: RelationshipType) => ending.get(`${type} ${id}`) ?? [],
  };
  return { ...facts, registers: registersOf(facts) };
}

type Tables = { readonly [Name in NodeLabel]: ReadonlyMap<string, NodeFact<Name>> };

function tablesOf({ nodes }: GraphElements): Tables {
  const byLabel = groupBy(nodes, ({ label }) => label);
  function table<Shape extends z.ZodType>(label: NodeLabel, shape: Shape) {
    const rows = [...(byLabel.get(label) ?? [])].sort((one, other) => byText(one.id, other.id));
    return new Map(
      rows.map(({ id, properties }) => [id, Object.assign({ id }, shape.parse(properties))]),
    );
  }
  return {
    Register: table('Register', nodeShapes.Register),
    Source: table('Source', nodeShapes.Source),
    Statement: table('Statement', nodeShapes.Statement),
    Party: table('Party', nodeShapes.Party),
    PartyName: table('PartyName', nodeShapes.PartyName),
    DataCategory: table('DataCategory', nodeShapes.DataCategory),
    Purpose: table('Purpose', nodeShapes.Purpose),
    LegalBasis: table('LegalBasis', nodeShapes.LegalBasis),
    BasisUse: table('BasisUse', nodeShapes.BasisUse),
    Legislation: table('Legislation', nodeShapes.Legislation),
    Agreement: table('Agreement', nodeShapes.Agreement),
    DataFlow: table('DataFlow', nodeShapes.DataFlow),
    Right: table('Right', nodeShapes.Right),
    RetentionRule: table('RetentionRule', nodeShapes.RetentionRule),
    Contact: table('Contact', nodeShapes.Contact),
    Condition: table('Condition', nodeShapes.Condition),
    Commitment: table('Commitment', nodeShapes.Commitment),
    Handling: table('Handling', nodeShapes.Handling),
    Document: table('Document', nodeShapes.Document),
    Programme: table('Programme', nodeShapes.Programme),
    Acceptance: table('Acceptance', nodeShapes.Acceptance),
  };
}

type OwnedLabel =
  | 'Agreement'
  | 'BasisUse'
  | 'Commitment'
  | 'Condition'
  | 'Contact'
  | 'DataFlow'
  | 'Document'
  | 'RetentionRule'
  | 'Statement';
type Owned = { readonly [Name in OwnedLabel]: readonly NodeFact<Name>[] };

function ownedOf(tables: Tables): {
  readonly [Name in OwnedLabel]: (registerId: string) => Owned[Name];
} {
  function by<Row extends { readonly registerId: string }>(table: ReadonlyMap<string, Row>) {
    const groups = groupBy([...table.values()], ({ registerId }) => registerId);
    return (registerId: string): readonly Row[] => groups.get(registerId) ?? [];
  }
  return {
    Agreement: by(tables.Agreement),
    BasisUse: by(tables.BasisUse),
    Commitment: by(tables.Commitment),
    Condition: by(tables.Condition),
    Contact: by(tables.Contact),
    DataFlow: by(tables.DataFlow),
    Document: by(tables.Document),
    RetentionRule: by(tables.RetentionRule),
    Statement: by(tables.Statement),
  };
}

function registersOf(facts: Omit<RegisterFacts, 'registers'>): readonly CheckedRegister[] {
  return [...facts.all('Register').values()].flatMap(({ id, title, noticeId }) => {
    const publisherId = facts.from(id, 'PUBLISHED_BY')[0]?.to;
    if (noticeId === null || publisherId === undefined) return [];
    return [{ id, title, noticeId, publisherId }];
  });
}

function heldBy({ fact }: { readonly fact: ClaimFact }): string {
  return JSON.stringify(fact);
}
