import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { useAsAt } from '../shell/as-at.ts';
import { FindingMarksDocument } from './documents/finding-marks.ts';
import type { ResultOf } from './gql.ts';

export type FindingMark = ResultOf<typeof FindingMarksDocument>['findingMarks'][number];

/** The server answers for at most this many records at once. */
const MOST_IDS = 1_000;

/** Whether marks could not be read when they were last asked for: no mark then means nothing. */
export class Unread {
  #is = false;
  readonly #listeners = new Set<() => void>();

  readonly is = (): boolean => this.#is;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(is: boolean): void {
    if (is === this.#is) return;
    this.#is = is;
    for (const listener of this.#listeners) listener();
  }
}

const unread = new Unread();

/** True where the page shows records without the marks that they may have. */
export function useMarksUnread(): boolean {
  return useSyncExternalStore(unread.subscribe, unread.is, unread.is);
}

/** Marks of one client and one date. A client is of one revision: nothing here grows old. */
export class Marks {
  readonly #client: Client;
  readonly #unread: Unread;
  readonly #asAt: string | null;
  readonly #known = new Map<string, Promise<FindingMark | null>>();
  #waiting: { id: string; settle: (mark: FindingMark | null) => void }[] = [];

  constructor(client: Client, asAt: string | null, unread: Unread) {
    this.#client = client;
    this.#asAt = asAt;
    this.#unread = unread;
  }

  /** All that a page asks for while it is drawn becomes one request; null if it failed. */
  of(id: string): Promise<FindingMark | null> {
    const before = this.#known.get(id);
    if (before) return before;
    const asked = new Promise<FindingMark | null>((settle) => {
      if (this.#waiting.length === 0) setTimeout(() => void this.#ask());
      this.#waiting.push({ id, settle });
    });
    this.#known.set(id, asked);
    return asked;
  }

  async #ask(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < waiting.length; start += MOST_IDS) {
      const part = waiting.slice(start, start + MOST_IDS);
      const { data } = await this.#client
        .query(FindingMarksDocument, { ids: part.map(({ id }) => id), asAt: this.#asAt })
        .toPromise();
      this.#unread.set(!data);
      const found = new Map(data?.findingMarks.map((mark) => [mark.recordId, mark]));
      for (const { id, settle } of part) {
        if (!data) this.#known.delete(id);
        settle(found.get(id) ?? null);
      }
    }
  }
}

const marksOf = new WeakMap<Client, Map<string | null, Marks>>();

function marksAt(client: Client, asAt: string | null): Marks {
  const byDay = marksOf.get(client) ?? new Map<string | null, Marks>();
  marksOf.set(client, byDay);
  const marks = byDay.get(asAt) ?? new Marks(client, asAt, unread);
  byDay.set(asAt, marks);
  return marks;
}

/** The marks of some records at the page's date, as far as they are read; only those with any. */
export function useFindingMarks(ids: readonly string[]): ReadonlyMap<string, FindingMark> {
  const client = useClient();
  const { chosen } = useAsAt();
  const [found, setFound] = useState({ asAt: chosen, marks: NONE });
  const key = ids.join('\n');
  const wanted = useMemo(() => (key === '' ? [] : key.split('\n')), [key]);
  useEffect(() => {
    let current = true;
    const marks = marksAt(client, chosen);
    void Promise.all(wanted.map((id) => marks.of(id))).then((all) => {
      if (!current) return;
      const some = all.flatMap((mark) => (mark && mark.total > 0 ? [mark] : []));
      const marks = some.length === 0 ? NONE : new Map(some.map((mark) => [mark.recordId, mark]));
      setFound({ asAt: chosen, marks });
    });
    return () => {
      current = false;
    };
  }, [client, chosen, wanted]);
  // Those of another date are not shown for this one.
  return found.asAt === chosen ? found.marks : NONE;
}

const NONE: ReadonlyMap<string, FindingMark> = new Map();
