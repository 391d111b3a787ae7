import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import type { NoticeFound } from '../Notice.tsx';
import { retentionInFull } from './in-full.ts';
import { Lines } from './Lines.tsx';

/** How long data are kept: the rule, the period or that none is given, and what happens then. */
export function Retention({ notice }: { notice: NoticeFound }) {
  return (
    <>
      <ListCompleteness completeness={notice.retentionCompleteness} />
      <Lines
        notice={notice.id}
        lines={notice.retention.map((rule) => ({
          key: rule.id,
          words: retentionInFull(rule),
          statements: rule.statements,
        }))}
      />
    </>
  );
}
