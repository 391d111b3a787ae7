import neo4j from 'neo4j-driver';
import type { CypherParameters, CypherValue } from './port.ts';

/**
 * The driver sends every number as a float; whole ones must arrive as integers, at any depth, or
 * `LIMIT $n` is refused and a year is stored as 1990.0.
 */
export function toDriverParameters(parameters: CypherParameters): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parameters)) converted[key] = toDriverValue(value);
  return converted;
}

function toDriverValue(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toDriverValue);
  return toDriverParameters(value);
}

function isList(value: object): value is readonly CypherValue[] {
  return Array.isArray(value);
}
