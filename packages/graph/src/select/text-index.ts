import {
  type IndexNoticeRow,
  type IndexStatementRow,
  indexNotices,
  indexStatements,
} from '../queries/index-statements.ts';
import { runQuery } from '../queries/query.ts';
import type { CallOptions, Store } from '../store/port.ts';
import type { Placed, Table } from './entries.ts';

export interface NoticeEntry extends Readonly<IndexNoticeRow>, Placed {
  readonly statements: readonly StatementEntry[];
}

export interface StatementEntry extends Readonly<IndexStatementRow>, Placed {
  /** Null for a statement of another source than a notice. */
  readonly notice: NoticeEntry | null;
}

/** All notices and statements of a register at one revision. */
export interface TextIndex {
  readonly notices: Table<NoticeEntry>;
  readonly statements: Table<StatementEntry>;
}

export const NO_TEXTS: TextIndex = { notices: new Map(), statements: new Map() };

/** Reads what filters need of notices and statements: two statements. @throws StoreError */
export async function readTextIndex(store: Store, options?: CallOptions): Promise<TextIndex> {
  const [noticeRows, rows] = await Promise.all([
    runQuery(store, indexNotices, {}, options),
    runQuery(store, indexStatements, {}, options),
  ]);
  const statementsOf = new Map<string, StatementEntry[]>(noticeRows.map(({ id }) => [id, []]));
  // The row stands last: V8 gives each object `{ ...row, more }` a shape of its own (see index-tables).
  const notices = new Map(
    noticeRows.map((row, place) => [
      row.id,
      { place, statements: statementsOf.get(row.id) ?? [], ...row },
    ]),
  );
  const statements = new Map(
    rows.map((row, place) => [
      row.id,
      { place, notice: notices.get(row.sourceId) ?? null, ...row },
    ]),
  );
  for (const statement of statements.values()) {
    statementsOf.get(statement.sourceId)?.push(statement);
  }
  return { notices, statements };
}
