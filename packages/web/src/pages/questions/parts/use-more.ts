import { useEffect, useRef, useState } from 'react';
import type { NextRows, PageOf } from './next-rows.ts';

type State =
  | { kind: 'still' | 'reading' | 'reading anew' | 'failed' }
  /** The next rows cannot follow, for a reason that the API says in a sentence. */
  | { kind: 'moved'; message: string };

interface Read<Node> {
  /** The first page that the others follow: another answer starts anew. */
  of: PageOf<Node>;
  more: readonly PageOf<Node>[];
  state: State;
}

/** How the rows of an answer are read. */
export interface Reading<Node> {
  after: (cursor: string) => Promise<NextRows<Node>>;
  /** Reads the first page again, past what is kept of it: it comes as another first page. */
  anew: () => void;
}

export interface Paged<Node> {
  nodes: readonly Node[];
  total: number;
  hasMore: boolean;
  state: State;
  showNext: () => void;
  startAnew: () => void;
}

/**
 * The rows read so far of a list in pages, and a way to read the next. The focus goes to the first
 * new row, which `data-row` with its key marks: who pressed the button goes on reading there.
 */
export function useMore<Node>(
  first: PageOf<Node>,
  reading: Reading<Node>,
  keyOf: (node: Node) => string,
): Paged<Node> {
  const untouched: Read<Node> = { of: first, more: [], state: { kind: 'still' } };
  const [read, setRead] = useState(untouched);
  const now = read.of === first ? read : untouched;
  const awaited = useRef<string | null>(null);
  const left = useRef<PageOf<Node> | null>(null);
  const pages = [first, ...now.more];
  const last = pages.at(-1) ?? first;

  useEffect(() => {
    if (awaited.current === null || read.state.kind !== 'still') return;
    focusRow(awaited.current);
    awaited.current = null;
  }, [read]);

  useEffect(() => {
    if (left.current === null || left.current === first) return;
    left.current = null;
    const [newest] = first.edges;
    if (newest !== undefined) focusRow(keyOf(newest.node));
  });

  async function showNext() {
    const { endCursor } = last.pageInfo;
    if (endCursor === null || now.state.kind === 'reading') return;
    setRead({ ...now, state: { kind: 'reading' } });
    const next = await reading.after(endCursor);
    if (next.kind !== 'read') {
      setRead({ ...now, state: next });
      return;
    }
    const [newest] = next.page.edges;
    awaited.current = newest === undefined ? null : keyOf(newest.node);
    setRead({ of: first, more: [...now.more, next.page], state: { kind: 'still' } });
  }

  function startAnew() {
    if (now.state.kind === 'reading anew') return;
    left.current = first;
    setRead({ ...now, state: { kind: 'reading anew' } });
    reading.anew();
  }

  return {
    nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    total: first.totalCount,
    hasMore: last.pageInfo.hasNextPage,
    state: now.state,
    showNext: () => void showNext(),
    startAnew,
  };
}

function focusRow(key: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(key)}"]`);
  row?.querySelector<HTMLElement>('button, a')?.focus();
}
