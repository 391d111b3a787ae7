import { LABELS, type Label } from '@sharing-atlas/model';
import type { RawRow, Store } from './port.ts';

const INDEXED: readonly (readonly [Label, string])[] = [
  ['Party', 'kind'],
  ['Party', 'name'],
  ['DataCategory', 'name'],
  ['Agreement', 'reviewOn'],
  ['DataFlow', 'registerId'],
  ['ChangeSet', 'number'],
];

/** A constraint or index by its name, and what makes it unless it is there. */
export interface SchemaRule {
  readonly name: string;
  readonly statement: string;
}

/** Every constraint and index of the graph. */
export function schemaOf(engine: Store['engine']): readonly SchemaRule[] {
  const unique = LABELS.map((label) => {
    const name = nameOf(label, 'id');
    const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
    return { name, statement };
  });
  // On the embedded engine a uniqueness constraint is not an index: without one of its own every
  // look-up by id and every new node reads the whole label. Neo4j refuses a second index.
  const byId =
    engine === 'embedded'
      ? LABELS.map((label) => indexOn(label, 'id', nameOf(label, 'id_lookup')))
      : [];
  const others = INDEXED.map(([label, property]) =>
    indexOn(label, property, nameOf(label, property)),
  );
  return [...unique, ...byId, ...others];
}

/** The rules that do not stand among the rows of SHOW CONSTRAINTS and SHOW INDEXES. */
export function missingFrom(
  rules: readonly SchemaRule[],
  shown: readonly RawRow[],
): readonly SchemaRule[] {
  const names = new Set(shown.map((row) => row.name));
  return rules.filter((rule) => !names.has(rule.name));
}

function indexOn(label: Label, property: string, name: string): SchemaRule {
  return {
    name,
    statement: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  };
}

function nameOf(label: Label, suffix: string): string {
  return `${label.toLowerCase()}_${suffix}`;
}
