import { Cited } from '../../components/Cited.tsx';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { Badge } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { type PageKind, pathOf, withSearch } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import type { FindingsAddress } from './address.ts';
import { GradeTag } from './GradeTag.tsx';
import type { CheckGroup, Finding } from './types.ts';

/** A check that found more than this is cut to the first few, where other checks are shown too. */
const MOST = 6;
const SHOWN = 4;

interface CheckSectionProps extends CheckGroup {
  address: FindingsAddress;
}

/** One check: its rule, what would mend it and what would make it no finding, and what it found. */
export function CheckSection({ check, findings, address }: CheckSectionProps) {
  const onlyThis = address.check !== null;
  const shown = onlyThis || findings.length <= MOST ? findings : findings.slice(0, SHOWN);
  const id = `check-${check.id}`;
  return (
    <section className="finding-check" aria-labelledby={id}>
      <SectionTitle id={id} title={check.title} note={plural(findings.length, 'finding')} />
      <p className="finding-check__rule">
        {check.rule}{' '}
        <span className="muted">
          {check.provision}
          {check.since !== null && `, since ${dateInWords(check.since)}`}.
        </span>
      </p>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            What would put it right
            <span className="govuk-visually-hidden">: {check.title}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          <p>{check.mend}</p>
          <p>
            <strong>It is no finding if:</strong> {check.notIf}
          </p>
        </div>
      </details>
      <ul className="finding-list">
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <p>
          <Link to={withSearch('/findings', { ...address, check: check.id })}>
            All {findings.length} of this check
          </Link>
        </p>
      )}
    </section>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { accepted, register, statements, subject, toConfirm } = finding;
  const kind = subject.recordType === null ? undefined : PAGES[subject.recordType];
  return (
    <>
      <p>
        <GradeTag grade={finding.grade} /> {finding.words}
      </p>
      {toConfirm !== null && (
        <p>
          <strong>To confirm first:</strong> {toConfirm}
        </p>
      )}
      {accepted !== null && (
        <p>
          <Badge kind="outside">Accepted</Badge> {accepted.reason} ({accepted.role}; to be looked at
          again on {dateInWords(accepted.lookAgainOn)})
        </p>
      )}
      <p className="finding-list__where">
        {register?.title}
        {statements.length > 0 ? (
          <>
            {' · '}
            <Cited statements={statements} />
          </>
        ) : (
          ' · no statement: it is said nowhere in this notice'
        )}
        {kind !== undefined && (
          <>
            {' · '}
            <Link to={pathOf(kind, subject.recordId)}>{subject.name}</Link>
            {ON_THE_MAP.includes(kind) && (
              <>
                {' · '}
                <Link to={withSearch('/explore', { of: subject.recordId })}>
                  See it on the map
                  <span className="govuk-visually-hidden">: {subject.name}</span>
                </Link>
              </>
            )}
          </>
        )}
      </p>
    </>
  );
}

const ON_THE_MAP: readonly PageKind[] = ['party', 'category', 'agreement'];

/** The records that have a page of their own, by their type in the schema. */
const PAGES: Readonly<Record<string, PageKind>> = {
  Party: 'party',
  Category: 'category',
  Agreement: 'agreement',
  Legislation: 'law',
  Purpose: 'purpose',
};
