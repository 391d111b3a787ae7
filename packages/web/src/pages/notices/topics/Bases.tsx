import { Link } from '../../../shell/Link.tsx';
import { pathOf, withSearch } from '../../../shell/paths.ts';
import { quoted } from '../../../text/words.ts';
import type { NoticeFound } from '../Notice.tsx';
import { Lines } from './Lines.tsx';

type Use = NoticeFound['basisUses'][number]['use'];

/** Bases that the notice names for itself as a whole; where those of one purpose are is said. */
export function Bases({ notice }: { notice: NoticeFound }) {
  return (
    <>
      <p>
        Said of the whole notice, not of one flow. Bases tied to one purpose stand with the{' '}
        <Link to="/purposes">purposes</Link>; those of one flow with{' '}
        <Link to={withSearch('/ask/basis', { from: notice.publisher?.id })}>
          the question on what basis
        </Link>
        .
      </p>
      <Lines
        notice={notice.id}
        lines={notice.basisUses.map(({ use }) => ({
          key: use.id,
          words: <UseWords use={use} />,
          statements: use.statements,
        }))}
      />
    </>
  );
}

function UseWords({ use }: { use: Use }) {
  const joiner = use.combinationWords === null ? '; ' : ` ${quoted(use.combinationWords)} `;
  return (
    <>
      {use.bases.map(({ basis, schedule1 }, at) => (
        <span key={basis?.id ?? at}>
          {at > 0 && joiner}
          {basis === null ? (
            'a basis that is not in this register'
          ) : (
            <Link to={pathOf('law', basis.id)}>
              {basis.reference} ({basis.name})
            </Link>
          )}
          {schedule1.map((each, index) => (
            <span key={each.basis?.id ?? index}>
              {index === 0 ? ', with ' : ' and '}
              {each.basis?.name ?? 'a condition that is not in this register'}
            </span>
          ))}
        </span>
      ))}
      {use.condition !== null && `, ${use.condition}`}
    </>
  );
}
