export interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface ListRead<Node> {
  nodes: readonly Node[];
  /** False where a page could not be read: more may stand on it, and behind it. */
  isWhole: boolean;
}

/**
 * All records of a list that comes in pages, in its order. Where a page cannot be read (undefined),
 * those before it stand, and the list is not whole.
 * @param isWanted asked before each further page: false ends the reading
 */
export async function wholeList<Node>(
  readPage: (after: string | null) => Promise<Page<Node> | undefined>,
  isWanted: () => boolean,
): Promise<ListRead<Node>> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | undefined = await readPage(after);
    if (page === undefined) return { nodes: found, isWhole: false };
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && isWanted());
  return { nodes: found, isWhole: after === null };
}
