import { useEffect, useRef, useState } from 'react';

/** One page of a list, as the API gives it. */
export interface PageOf<Node> {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  edges: readonly { node: Node }[];
}

interface Read<Node> {
  /** The first page that the others follow: another answer starts anew. */
  of: PageOf<Node>;
  more: readonly PageOf<Node>[];
  state: 'still' | 'reading' | 'failed';
}

export interface Paged<Node> {
  nodes: readonly Node[];
  total: number;
  hasMore: boolean;
  state: Read<Node>['state'];
  showNext: () => void;
}

/**
 * The rows read so far of a list in pages, and a way to read the next. The focus goes to the first
 * new row, which `data-row` with its key marks: who pressed the button goes on reading there.
 */
export function useMore<Node>(
  first: PageOf<Node>,
  readAfter: (cursor: string) => Promise<PageOf<Node> | null>,
  keyOf: (node: Node) => string,
): Paged<Node> {
  const [read, setRead] = useState<Read<Node>>({ of: first, more: [], state: 'still' });
  const now: Read<Node> = read.of === first ? read : { of: first, more: [], state: 'still' };
  const awaited = useRef<string | null>(null);
  const pages = [first, ...now.more];
  const last = pages.at(-1) ?? first;

  useEffect(() => {
    if (awaited.current === null || read.state !== 'still') return;
    const row = document.querySelector(`[data-row="${CSS.escape(awaited.current)}"]`);
    awaited.current = null;
    row?.querySelector<HTMLElement>('button, a')?.focus();
  }, [read]);

  async function showNext() {
    const { endCursor } = last.pageInfo;
    if (endCursor === null || now.state === 'reading') return;
    setRead({ ...now, state: 'reading' });
    const next = await readAfter(endCursor);
    if (next === null) {
      setRead({ ...now, state: 'failed' });
      return;
    }
    const [newest] = next.edges;
    awaited.current = newest === undefined ? null : keyOf(newest.node);
    setRead({ of: first, more: [...now.more, next], state: 'still' });
  }

  return {
    nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    total: first.totalCount,
    hasMore: last.pageInfo.hasNextPage,
    state: now.state,
    showNext: () => void showNext(),
  };
}
