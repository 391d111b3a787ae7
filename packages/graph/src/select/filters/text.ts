import type { Asking } from '../asking.ts';
import {
  type Condition,
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
import type { NoticeEntry, StatementEntry } from '../text-index.ts';
import type { NoticeWhere, StatementWhere } from '../where.ts';
import { registered } from './words.ts';

/** The test of a filter of notices. */
export const noticeTest: Maker<NoticeEntry, NoticeWhere> = (asked, asking, at) =>
  filterTest(asked, noticeTest, asking, at, [
    idIn(asked.id, 'Notice', asking.texts.notices, asking, at),
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

/** The test of a filter of statements. */
export const statementTest: Maker<StatementEntry, StatementWhere> = (asked, asking, at) =>
  filterTest(asked, statementTest, asking, at, [
    idIn(asked.id, 'Statement', asking.texts.statements, asking, at),
    ofNotice(asked.notice, asking, `${at}.notice`),
    text(asked.section, (statement) => statement.section),
    text(asked.text, (statement) => statement.text),
    oneOf(asked.kind, (statement) => statement.kind),
    oneOf(asked.scope, (statement) => statement.scope),
    oneOf(asked.modality, (statement) => statement.modality, 'NOT_STATED'),
    flagged(asked.tiesPartyToCategory, (statement) => statement.tiesPartyToCategory),
  ]);

/** That the notice it is of is so; a statement of another source is of none. */
function ofNotice(
  asked: StatementWhere['notice'],
  asking: Asking,
  at: string,
): Condition<StatementEntry> {
  if (asked == null) return null;
  const test = noticeTest(asked, asking, at);
  return ({ notice }) => (notice === null ? 'FALSE' : test(notice));
}
