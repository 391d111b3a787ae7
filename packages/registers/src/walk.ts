import { z } from 'zod';
import type { Path } from './positions.ts';

type Schema = z.core.$ZodType;

/** A value together with the part of the format that describes it. */
export interface Visited {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
}

/** Visits a value that fits its schema, and everything inside it. */
export function walk(
  schema: Schema,
  value: unknown,
  visit: (visited: Visited) => void,
  path: Path = [],
): void {
  if (value === undefined) return;
  const bare = withoutOptional(schema);
  visit({ schema: bare, value, path });
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(bare.element, item, visit, [...path, index]);
  } else if (bare instanceof z.ZodObject && isObject(value)) {
    for (const [key, inner] of Object.entries(shapeOf(bare))) {
      walk(inner, value[key], visit, [...path, key]);
    }
  }
}

/** The part of the format at a path, or null if the format has nothing there. */
export function schemaAt(schema: Schema, path: Path): Schema | null {
  let current: Schema | undefined = withoutOptional(schema);
  for (const segment of path) {
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = shapeOf(current)[segment];
    else return null;
    if (current === undefined) return null;
    current = withoutOptional(current);
  }
  return current;
}

/** The keys that the format knows at a path. */
export function keysAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(shapeOf(found)) : [];
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const segment of path) {
    if (Array.isArray(current)) current = current[Number(segment)];
    else if (isObject(current)) current = current[segment];
    else return undefined;
  }
  return current;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shapeOf(schema: z.ZodObject): Record<string, Schema> {
  return schema.shape;
}

function withoutOptional(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? withoutOptional(schema.unwrap()) : schema;
}
