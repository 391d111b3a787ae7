import {
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import type { LineCertainty } from '../../canvas/scene.ts';

/** Kinds of line that the legend can hide. */
export type LineMarkKind = LineCertainty | 'MEMBERSHIP';

const lineMarks = [
  'STATED',
  'STATED_PART',
  'STATED_WIDER',
  'INFERRED',
  'NOT_STATED',
  'EXCLUDED',
  'MEMBERSHIP',
] as const satisfies readonly LineMarkKind[];

const parsers = {
  /** The party in the middle. */
  of: parseAsString,
  /** Steps from it, 1 to 3. */
  depth: parseAsInteger.withDefault(1),
  /** The card, frame, line or flow that the panel tells of. */
  selected: parseAsString,
  /** Whether the table stands under the picture. */
  table: parseAsStringLiteral(['open', 'closed']),
  /** Kinds of line hidden by the legend. */
  hide: parseAsArrayOf(parseAsStringLiteral(lineMarks)).withDefault([]),
  /** On narrow screens: what is in front. */
  view: parseAsStringLiteral(['map', 'table', 'legend']).withDefault('map'),
};

/** Every state of the map has its address: what is drawn, hidden, selected and open. */
export function useExploreAddress() {
  return useQueryStates(parsers);
}

export type ExploreAddress = ReturnType<typeof useExploreAddress>[0];
export type ChangeAddress = ReturnType<typeof useExploreAddress>[1];
