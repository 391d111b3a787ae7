import { byText } from '../queries/decode.ts';

/** Ids in order, each once. */
export function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(byText);
}
