import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as text, in an order that does not depend on the order of the files. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
