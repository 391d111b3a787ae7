import { ListCompleteness } from '../../../components/ListCompleteness.tsx';
import type { NoticeFound } from '../Notice.tsx';
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
          words: <Rule rule={rule} />,
          statements: rule.statements,
        }))}
      />
    </>
  );
}

function Rule({ rule }: { rule: NoticeFound['retention'][number] }) {
  const parts = [
    ['Depends on', rule.criterion],
    ['Policy named, not quoted', rule.policyNamed],
    ['Exception', rule.exception],
    ['Afterwards', rule.afterwards],
  ] as const;
  return (
    <>
      {rule.description} Period:{' '}
      {rule.period === null ? 'none is given in this rule' : <strong>{rule.period}</strong>}.
      {parts.map(([name, words]) =>
        words === null ? null : (
          <span key={name}>
            {' '}
            {name}: {words.replace(/\.$/, '')}.
          </span>
        ),
      )}
    </>
  );
}
