import { parseAsString, useQueryStates } from 'nuqs';
import { parseAsTrueOrFalse } from '../../shell/left-out.ts';

export const compareParts = {
  /** A register, its notice or its publisher: `register:sandwell`. */
  left: parseAsString,
  right: parseAsString,
  leftAt: parseAsString,
  rightAt: parseAsString,
  matter: parseAsString,
  /** Only lines that are not the same on both sides. */
  differences: parseAsTrueOrFalse.withDefault(false),
};

/** Every comparison has its address. */
export function useCompareAddress() {
  return useQueryStates(compareParts, { history: 'push' });
}

export type CompareAddress = ReturnType<typeof useCompareAddress>[0];
