/** Each thing once, in the order of first sight: what several flows share is told once. */
export function uniqueBy<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
