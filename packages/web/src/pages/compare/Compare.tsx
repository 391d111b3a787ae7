import { Empty } from '../../components/boxes.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { ComparableDocument, ComparisonDocument } from '../../graphql/documents/compare.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { Refused } from '../questions/parts/Refused.tsx';
import { type CompareAddress, compareParts, useCompareAddress } from './address.ts';
import { CompareForm } from './CompareForm.tsx';
import { MatterTable } from './MatterTable.tsx';
import type { Comparison } from './types.ts';
import { columnNames } from './words.ts';

/** Two trusts, or one at two dates, side by side: what each states of each matter. */
export function Compare() {
  const { state, onRetry } = useAnswer(ComparableDocument, {});
  return (
    <>
      <PageTitle
        title="Compare two trusts, or two dates"
        lead="What each notice states, line by line."
        reads={compareParts}
      />
      <Answered state={state} what="Reading the registers" onRetry={onRetry}>
        {({ registers }) => {
          const known = registers.flatMap(({ id, title, publisher, notice }) =>
            notice === null ? [] : [{ id, name: publisher?.name ?? title }],
          );
          const [first, second = first] = known;
          return first === undefined || second === undefined ? (
            <Empty title="This register holds no notice.">There is nothing to compare.</Empty>
          ) : (
            <Chosen registers={known} usual={[first.id, second.id]} />
          );
        }}
      </Answered>
    </>
  );
}

interface ChosenProps {
  registers: readonly { id: string; name: string }[];
  usual: readonly [string, string];
}

function Chosen({ registers, usual }: ChosenProps) {
  const { day } = useAsAt();
  const [address, change] = useCompareAddress();
  const chosen = {
    left: address.left ?? usual[0],
    right: address.right ?? usual[1],
    leftAt: address.leftAt ?? day,
    rightAt: address.rightAt ?? day,
  };
  const { state, onRetry } = useAnswer(ComparisonDocument, chosen);
  return (
    <>
      <CompareForm
        key={Object.values(chosen).join()}
        registers={registers}
        chosen={chosen}
        onCompare={(choice) => void change(choice)}
      />
      <Answered state={state} what="Comparing" onRetry={onRetry}>
        {({ compare }) =>
          compare.__typename === 'Comparison' ? (
            <SideBySide
              comparison={compare}
              address={{ ...address, ...chosen }}
              onlyDifferences={(differences) => void change({ differences })}
            />
          ) : (
            <Refused why={compare} />
          )
        }
      </Answered>
    </>
  );
}

interface SideBySideProps {
  comparison: Comparison;
  address: CompareAddress;
  onlyDifferences: (only: boolean) => void;
}

function SideBySide({ comparison, address, onlyDifferences }: SideBySideProps) {
  const { left, right, matters, words } = comparison;
  const names = columnNames(left, right);
  const shown = matters.filter(
    ({ matter }) => address.matter === null || matter === address.matter,
  );
  const { differences, ...asked } = address;
  const to = (matter: string | null) =>
    withSearch('/compare', { ...asked, matter, differences: differences ? 'true' : null });
  const lines = shown.flatMap((matter) => matter.lines);
  const same = lines.filter(({ verdict }) => verdict === 'SAME').length;
  return (
    <>
      <ul className="compare-words">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <nav className="topic-list no-print" aria-label="Matters">
        <ul>
          <li>
            <Link to={to(null)} aria-current={address.matter === null ? 'page' : undefined}>
              All matters
            </Link>
          </li>
          {matters.map(({ matter, title }) => (
            <li key={matter}>
              <Link to={to(matter)} aria-current={address.matter === matter ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 && (
        <Empty title={`There is no matter “${address.matter}”.`}>Choose one above.</Empty>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small no-print">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            type="checkbox"
            id="compare-differences"
            checked={differences}
            onChange={({ target }) => onlyDifferences(target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="compare-differences">
            Leave out what is the same
          </label>
        </div>
      </div>
      <p role="status">
        {plural(lines.length, 'line')}: {same} the same, {lines.length - same} not.
      </p>
      <p className="no-print">
        <a
          href={withSearch('/export/compare-trusts.csv', {
            ...asked,
            differences: differences ? 'true' : null,
          })}
        >
          This comparison as CSV
        </a>
        {' · '}
        <Link to="/notices/side-by-side">Each notice in full, one matter at a time</Link>
        {left.publisher !== null && left.publisher.id === right.publisher?.id && (
          <>
            {' · '}
            <Link to="/ask/compare">One question at two dates</Link>
          </>
        )}
      </p>
      {shown.map((matter) => (
        <MatterTable
          key={matter.matter}
          matter={matter}
          names={names}
          onlyDifferences={differences}
        />
      ))}
    </>
  );
}
