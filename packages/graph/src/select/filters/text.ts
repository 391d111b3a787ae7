import type { Truth } from '@sharing-atlas/model';
import {
  filterTest,
  flagged,
  idIn,
  type Maker,
  oneOf,
  quantified,
  someIn,
  text,
} from '../conditions.ts';
import { period } from '../periods.ts';
import type { NoticeEntry, StatementEntry, TextIndex } from '../text-index.ts';
import type { NoticeWhere, StatementWhere } from '../where.ts';
import { registered } from './words.ts';

/** The tests of filters of notices and of their statements. */
export function textTests(index: TextIndex): {
  readonly notice: Maker<NoticeEntry, NoticeWhere>;
  readonly statement: Maker<StatementEntry, StatementWhere>;
} {
  const noticeTest: Maker<NoticeEntry, NoticeWhere> = (asked, asking, at) =>
    filterTest(asked, noticeTest, asking, at, [
      idIn(asked.id, 'Notice', index.notices, asking, at),
      text(asked.title, (notice) => notice.title),
      registered(asked.register, asking, at),
      quantified(
        asked.statements,
        statementTest,
        someIn((notice) => notice.statements),
        asking,
        `${at}.statements`,
      ),
      ...period<NoticeEntry>(asked, asking, at),
    ]);
  const statementTest: Maker<StatementEntry, StatementWhere> = (asked, asking, at) => {
    const ofNotice = asked.notice == null ? null : noticeTest(asked.notice, asking, `${at}.notice`);
    return filterTest(asked, statementTest, asking, at, [
      idIn(asked.id, 'Statement', index.statements, asking, at),
      ofNotice === null
        ? null
        : ({ notice }): Truth => (notice === null ? 'FALSE' : ofNotice(notice)),
      text(asked.section, (statement) => statement.section),
      text(asked.text, (statement) => statement.text),
      oneOf(asked.kind, (statement) => statement.kind),
      oneOf(asked.scope, (statement) => statement.scope),
      oneOf(asked.modality, (statement) => statement.modality, 'NOT_STATED'),
      flagged(asked.tiesPartyToCategory, (statement) => statement.tiesPartyToCategory),
    ]);
  };
  return { notice: noticeTest, statement: statementTest };
}
