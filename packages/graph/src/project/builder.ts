import type { Label, PartialDate, RelationshipType } from '@sharing-atlas/model';
import { endAfter } from '@sharing-atlas/model';
import type { GraphBatch, GraphNode, GraphRelationship, PropertyValue } from '../write/elements.ts';

/** Properties as a projection gives them: what is undefined is left out of the graph. */
export type LooseProperties = Readonly<Record<string, PropertyValue | undefined>>;

export interface NodeRef {
  readonly label: Label;
  readonly id: string;
}

/**
 * Collects the nodes and relationships of one register. It puts the register's id on everything,
 * and writes the reverse of the evidence: from each statement to what it supports.
 */
export class BatchBuilder {
  readonly #registerId: string;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #relationships: GraphRelationship[] = [];

  constructor(registerId: string) {
    this.#registerId = registerId;
  }

  node(label: Label, id: string, properties: LooseProperties): NodeRef {
    this.#nodes.set(id, {
      label,
      id,
      properties: present({ ...properties, registerId: this.#registerId }),
    });
    return { label, id };
  }

  relate(
    from: NodeRef,
    type: RelationshipType,
    to: NodeRef,
    properties: LooseProperties = {},
  ): void {
    this.#relationships.push({
      type,
      from,
      to,
      properties: present({ ...properties, registerId: this.#registerId }),
    });
  }

  build(): GraphBatch {
    return {
      nodes: [...this.#nodes.values()],
      relationships: [...this.#relationships, ...this.#supports()],
    };
  }

  /**
   * One SUPPORTS relationship for each statement and record. A relationship cannot point at a
   * relationship, so `claims` names those of the record that the statement supports; `itself` says
   * whether the record as such rests on the statement.
   */
  #supports(): GraphRelationship[] {
    const found = new Map<
      string,
      { statement: string; of: NodeRef; itself: boolean; claims: Set<string> }
    >();
    const entry = (statement: string, of: NodeRef) => {
      const key = `${statement} ${of.id}`;
      const known = found.get(key) ?? { statement, of, itself: false, claims: new Set<string>() };
      found.set(key, known);
      return known;
    };
    for (const node of this.#nodes.values()) {
      if (node.label === 'Statement') continue;
      for (const statement of statementsOf(node)) entry(statement, node).itself = true;
    }
    for (const relationship of this.#relationships) {
      const owner = this.#nodes.has(relationship.from.id) ? relationship.from : relationship.to;
      const other = owner === relationship.from ? relationship.to : relationship.from;
      for (const statement of statementsOf(relationship)) {
        entry(statement, owner).claims.add(`${relationship.type} ${other.id}`);
      }
    }
    return [...found.values()].map(({ statement, of, itself, claims }) => ({
      type: 'SUPPORTS',
      from: { label: 'Statement', id: statement },
      to: of,
      properties: { itself, claims: [...claims], registerId: this.#registerId },
    }));
  }
}

/** The dates of a record as the graph keeps them: half-open, absent if not known. */
export function periodProperties(period: {
  readonly firstDay?: PartialDate | undefined;
  readonly lastDay?: PartialDate | undefined;
}): LooseProperties {
  return {
    validFrom: period.firstDay,
    validTo: period.lastDay === undefined ? undefined : endAfter(period.lastDay),
  };
}

interface Link {
  readonly statements: readonly string[];
  readonly condition?: string | undefined;
  readonly open?: string | undefined;
  readonly writtenAs?: string | undefined;
  readonly assertion?: string | undefined;
  readonly reason?: string | undefined;
}

/** What a relationship that rests on statements carries. */
export function linkProperties(link: Link): LooseProperties {
  return {
    statementIds: link.statements,
    condition: link.condition,
    open: link.open,
    writtenAs: link.writtenAs,
    assertion: link.assertion ?? 'STATED',
    reason: link.reason,
  };
}

/** A GDPR class as one string, `SPECIAL_CATEGORY:IS:NOTICE`; properties cannot hold maps. */
export function encodeClasses(
  classes: readonly { class: string; holds: string; saidBy: string }[] | undefined,
): readonly string[] | undefined {
  return classes?.map((entry) => `${entry.class}:${entry.holds}:${entry.saidBy}`);
}

function statementsOf(element: { readonly properties: Readonly<Record<string, PropertyValue>> }) {
  const { statementIds, openStatementIds } = element.properties;
  return [statementIds, openStatementIds].flatMap((ids) => (Array.isArray(ids) ? ids : []));
}

function present(properties: LooseProperties): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
