/** Publishers of the registers by the name of each in the ids of its own records: “sandwell”. */
export type Owners = ReadonlyMap<string, string>;

export function ownersOf(
  registers: readonly {
    readonly id: string;
    readonly publisher: { readonly name: string } | null;
  }[],
): Owners {
  return new Map(
    registers.map(({ id, publisher }) => [id.replace(/^register:/, ''), publisher?.name ?? id]),
  );
}

/**
 * In whose notice alone a record is meant, in words; null for what all notices share. What a register
 * owns has its name in its id: `class:sandwell/police`.
 */
export function inWhoseNotice(id: string, owners: Owners): string | null {
  const owner = owners.get(/^[^:]+:([^/]+)\//.exec(id)?.[1] ?? '');
  return owner === undefined ? null : `in the notice of ${owner}`;
}
