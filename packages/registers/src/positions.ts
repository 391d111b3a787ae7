import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';
import type { Place } from './problem.ts';

/** Keys and list positions that lead to a value. */
export type Path = readonly (string | number)[];

/**
 * Finds the place of the value at a path, or of its key; if there is no such value, of the nearest
 * one around it.
 */
export type Locate = (path: Path, part?: 'value' | 'key') => Place;

/** Finds places in a parsed YAML document. */
export function placesIn(document: Document, lines: LineCounter, file: string): Locate {
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, segment] of path.entries()) {
      const step = into(isAlias(node) ? node.resolve(document) : node, segment);
      if (step === null) break;
      node = step.value;
      const isLast = depth === path.length - 1;
      offset =
        (isLast && part === 'key' ? startOf(step.key) : undefined) ?? startOf(node) ?? offset;
    }
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
}

function into(node: unknown, segment: string | number) {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === `${segment}`);
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
    return { key: null, value: node.items[segment] };
  }
  return null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
