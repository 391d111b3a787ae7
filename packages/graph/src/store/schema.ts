import { LABELS, type Label } from '@sharing-atlas/model';
import type { Store } from './port.ts';

const INDEXED: readonly (readonly [Label, string])[] = [
  ['Party', 'kind'],
  ['Party', 'name'],
  ['DataCategory', 'name'],
  ['Agreement', 'reviewOn'],
  ['ChangeSet', 'number'],
];

/** Statements that make every constraint and index, and do nothing where it is there already. */
export function schemaStatements(engine: Store['engine']): readonly string[] {
  const unique = LABELS.map(
    (label) =>
      `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  const indexes = INDEXED.map(([label, property]) =>
    indexOn(label, property, nameOf(label, property)),
  );
  // On the embedded engine a uniqueness constraint is not an index: without one of its own every
  // look-up by id and every new node reads the whole label. Neo4j refuses a second index.
  const byId =
    engine === 'embedded'
      ? LABELS.map((label) => indexOn(label, 'id', nameOf(label, 'id_lookup')))
      : [];
  return [...unique, ...byId, ...indexes];
}

function indexOn(label: Label, property: string, name: string): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function nameOf(label: Label, suffix: string): string {
  return `${label.toLowerCase()}_${suffix}`;
}
