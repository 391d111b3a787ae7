import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';

const parsers = {
  /** A register, its notice or its publisher: `register:sandwell`. */
  left: parseAsString,
  right: parseAsString,
  leftAt: parseAsString,
  rightAt: parseAsString,
  matter: parseAsString,
  /** Only lines that are not the same on both sides. */
  differences: parseAsBoolean.withDefault(false),
};

/** Every comparison has its address. */
export function useCompareAddress() {
  return useQueryStates(parsers, { history: 'push' });
}

export type CompareAddress = ReturnType<typeof useCompareAddress>[0];
