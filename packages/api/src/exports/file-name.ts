const LONGEST = 150;

/** A file name that every system takes: a-z, 0-9, dots, hyphens and underscores only. */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts.map((part) =>
    part
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return `${safe
    .filter((part) => part !== '')
    .join('_')
    .slice(0, LONGEST)}.${extension}`;
}
