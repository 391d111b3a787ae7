/** All values at a path of an answer, through every list on the way: “rows.edges.node.party.name”. */
export function pick(answer: unknown, path: string): unknown[] {
  let found: unknown[] = [answer];
  for (const key of path === '' ? [] : path.split('.')) {
    found = found.flat().flatMap((value) => (isRecord(value) && key in value ? [value[key]] : []));
  }
  return found.flat();
}

/** The texts at a path; what is null or another kind of value is left out. */
export function texts(answer: unknown, path: string): string[] {
  return pick(answer, path).filter((value) => typeof value === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
