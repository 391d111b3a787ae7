/** The kinds of thing that have a page of their own, and where these pages stand. */
const folders = {
  notice: 'notices',
  party: 'parties',
  category: 'categories',
  agreement: 'agreements',
  law: 'law',
  purpose: 'purposes',
} as const;

export type PageKind = keyof typeof folders;

/**
 * The path of one thing's page. Ids hold ':' and '/' (`flow:sandwell/dfe-return`): the slash is
 * escaped so that the id stays one segment, the colon is legal there and stays readable.
 */
export function pathOf(kind: PageKind, id: string): string {
  return `/${folders[kind]}/${segment(id)}`;
}

/** Where a statement stands in its notice: `/notices/<notice>#S088`. */
export function statementPath(noticeId: string, statementId: string): string {
  return `${pathOf('notice', noticeId)}#${encodeURIComponent(statementId)}`;
}

/** The id that a path segment stands for; a segment that is no valid escape is taken as it is. */
export function idOf(pathSegment: string): string {
  try {
    return decodeURIComponent(pathSegment);
  } catch {
    return pathSegment;
  }
}

function segment(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

/** An in-page address with search parameters; empty values are left out. */
export function withSearch(
  path: string,
  search: Record<string, string | null | undefined>,
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, value);
  }
  const text = params.toString().replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}

/**
 * The same address with the date of the present page carried over. A date that the address
 * names itself wins; null leaves the address as it is.
 */
export function carryAsAt(to: string, asAt: string | null): string {
  if (asAt === null) return to;
  const [beforeHash = '', hash] = to.split('#', 2);
  const [path = '', search = ''] = beforeHash.split('?', 2);
  const params = new URLSearchParams(search);
  if (params.has('asAt')) return to;
  const joined = `${path}?${search === '' ? '' : `${search}&`}asAt=${asAt}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
