import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient } from 'urql';
import { useAsAt } from '../shell/as-at.ts';
import { FindingMarksDocument } from './documents/finding-marks.ts';
import type { ResultOf } from './gql.ts';

export type FindingMark = ResultOf<typeof FindingMarksDocument>['findingMarks'][number];

/** The server answers for at most this many records at once. */
const MOST_IDS = 1_000;

/** Marks of one client and one date. A client is of one revision: nothing here grows old. */
class Marks {
  readonly #client: Client;
  readonly #asAt: string | null;
  readonly #known = new Map<string, Promise<FindingMark | null>>();
  #waiting: { id: string; settle: (mark: FindingMark | null) => void }[] = [];

  constructor(client: Client, asAt: string | null) {
    this.#client = client;
    this.#asAt = asAt;
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
  const marks = byDay.get(asAt) ?? new Marks(client, asAt);
  byDay.set(asAt, marks);
  return marks;
}

/** The marks of some records at the page's date, as far as they are read; only those with any. */
export function useFindingMarks(ids: readonly string[]): ReadonlyMap<string, FindingMark> {
  const client = useClient();
  const { chosen } = useAsAt();
  const [found, setFound] = useState<ReadonlyMap<string, FindingMark>>(NONE);
  const key = ids.join('\n');
  const wanted = useMemo(() => (key === '' ? [] : key.split('\n')), [key]);
  useEffect(() => {
    let current = true;
    const marks = marksAt(client, chosen);
    void Promise.all(wanted.map((id) => marks.of(id))).then((all) => {
      if (!current) return;
      const some = all.flatMap((mark) => (mark && mark.total > 0 ? [mark] : []));
      setFound(some.length === 0 ? NONE : new Map(some.map((mark) => [mark.recordId, mark])));
    });
    return () => {
      current = false;
    };
  }, [client, chosen, wanted]);
  return found;
}

const NONE: ReadonlyMap<string, FindingMark> = new Map();
