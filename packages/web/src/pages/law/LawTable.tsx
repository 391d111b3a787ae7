import { Badge, FromOutside } from '../../components/tags.tsx';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { quoted, sentenceStart } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { hasEnded, lawKindWords, type Statute, stateOf } from './words.ts';

/** Laws with how they stood at the date, what replaced them, and the notices that cite them. */
export function LawTable({ laws, caption }: { laws: readonly Statute[]; caption: string }) {
  const { day } = useAsAt();
  return (
    <table className="table table--cards">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">On {dateInWords(day)}</th>
          <th scope="col">Dates and what followed</th>
          <th scope="col">Cited by</th>
        </tr>
      </thead>
      <tbody>
        {laws.map((law) => (
          <tr key={law.id}>
            <th scope="row">
              <Link to={pathOf('law', law.id)}>{law.title}</Link>
              <br />
              <span className="muted small">{lawKindWords[law.kind]}</span>
            </th>
            <td>{hasEnded(law) ? <Badge>{stateOf(law)}</Badge> : stateOf(law)}</td>
            <td>
              <Dates law={law} />
            </td>
            <td>
              {law.citedBy.length === 0 && 'No notice in this register'}
              {law.citedBy.map((citation) => (
                <p key={citation.notice.id}>
                  {citation.notice.publisher?.name ?? citation.notice.title}
                  {citation.writtenAs !== null &&
                    citation.writtenAs !== law.title &&
                    `, written ${quoted(citation.writtenAs)}`}{' '}
                  <Cited statements={citation.statements} />
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days between which a law stood and what followed it: from the law itself, not a notice. */
export function Dates({ law }: { law: Statute }) {
  return (
    <>
      {sentenceStart(law.period.words)}.{' '}
      {law.successors.map((next) => (
        <span key={next.id}>
          Replaced by <Link to={pathOf('law', next.id)}>{next.title}</Link>
          {next.period.firstDay !== null && ` from ${dateInWords(next.period.firstDay)}`}.{' '}
        </span>
      ))}
      {(law.period.firstDay !== null || law.period.lastDay !== null) && <FromOutside />}
    </>
  );
}
