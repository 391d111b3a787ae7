import type { CombinedError } from 'urql';

/** One page of a list, as the API gives it. */
export interface PageOf<Node> {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  edges: readonly { node: Node }[];
}

/** What became of the wish for the next rows. */
export type NextRows<Node> =
  | { kind: 'read'; page: PageOf<Node> }
  /** The register or the day is another: no rows follow those that were read. Why, in a sentence. */
  | { kind: 'moved'; message: string }
  | { kind: 'failed' };

interface Result<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

/**
 * Sorts a client's result. That the API refuses the place where the rows went on is told apart from
 * all else that can fail: to try again is of no use then.
 * @param pageIn the page in what was read; null where there is none
 */
export function nextRows<Data, Node>(
  { data, error }: Result<Data>,
  pageIn: (data: Data) => PageOf<Node> | null,
): NextRows<Node> {
  const refusal = error?.graphQLErrors.find(({ extensions }) => extensions.argument === 'after');
  if (refusal !== undefined) return { kind: 'moved', message: refusal.message };
  const page = error !== undefined || data === undefined ? null : pageIn(data);
  return page === null ? { kind: 'failed' } : { kind: 'read', page };
}
