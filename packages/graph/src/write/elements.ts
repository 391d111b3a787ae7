import type { Label, RelationshipType } from '@sharing-atlas/model';

/** What a property can hold. Absent means absent: there is no null. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeReference {
  readonly label: Label;
  readonly id: string;
}

export interface GraphNode extends NodeReference {
  /** Everything but the id. */
  readonly properties: Properties;
}

export interface GraphRelationship {
  readonly type: RelationshipType;
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly properties: Properties;
}

export interface GraphBatch {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}
