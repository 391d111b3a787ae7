import { useLocation, useSearch } from 'wouter';
import { Counts } from '../../../components/answer.tsx';
import { Empty } from '../../../components/boxes.tsx';
import type { Certainty } from '../../../components/certainty.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { carryAsAt, withSearch } from '../../../shell/paths.ts';
import { plural } from '../../../text/words.ts';
import { certaintiesFrom, toggled } from '../filters.ts';
import { countsFrom } from './counts.ts';

interface ViewCountsProps {
  completeness: {
    counts: readonly { certainty: Certainty; count: number }[];
    countedApart: number;
  };
  /** Rows that the view keeps, and rows of the whole question. */
  kept: number;
  all: number;
}

/**
 * The counts of the whole question, each a switch for what is shown below. It is a view: neither the
 * counts nor the completeness change with it, and the page says how many rows are left out.
 */
export function ViewCounts({ completeness, kept, all }: ViewCountsProps) {
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const { chosen } = useAsAt();
  const { shown } = certaintiesFrom(asked);
  const toWith = (certainty: string | null) =>
    withSearch(path, { ...Object.fromEntries(asked), certainty });
  return (
    <>
      <Counts
        counts={countsFrom(completeness.counts)}
        apart={completeness.countedApart}
        shown={shown}
        onToggle={(one) => navigate(carryAsAt(toWith(toggled(shown, one)), chosen))}
      />
      <div role="status">
        {shown.length > 0 && (
          <Empty title={`${plural(kept, 'row')} of ${all.toLocaleString('en-GB')} shown.`}>
            {plural(all - kept, 'row is', 'rows are')} left out by the choice of certainty. The
            verdict, the counts and the reasons are those of the whole question.{' '}
            <Link to={toWith(null)}>Show all rows</Link>
          </Empty>
        )}
      </div>
    </>
  );
}
