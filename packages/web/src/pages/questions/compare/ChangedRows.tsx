import { Cited } from '../../../components/Cited.tsx';
import { PartyName, reachWords } from '../../../components/PartyName.tsx';
import { Badge, FromOutside } from '../../../components/tags.tsx';
import { type Row, RowCertainty, type Side } from '../parts/RecipientTable.tsx';
import type { ChangedRow, ComparedRow } from './differences.ts';

interface ChangedRowsProps {
  side: Side;
  rows: readonly ChangedRow<Row & ComparedRow>[];
  /** The two dates in words. */
  a: string;
  b: string;
}

/** Rows that are in both answers and stand otherwise, side by side. */
export function ChangedRows({ side, rows, a, b }: ChangedRowsProps) {
  return (
    <table className="table table--cards compared-table">
      <caption className="govuk-visually-hidden">Rows that stand otherwise</caption>
      <thead>
        <tr>
          <th scope="col">{side === 'source' ? 'Sender' : 'Recipient'}</th>
          <th scope="col">On {a}</th>
          <th scope="col">On {b}</th>
          <th scope="col">Statement</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ earlier, later }) => (
          <tr key={earlier.id}>
            <th scope="row">
              <PartyName party={earlier.party} />
              <span className="answer-table__reach">{reachWords(earlier)}</span>
            </th>
            <td data-label={a}>
              <At row={earlier} />
            </td>
            <td data-label={b}>
              <At row={later} />
            </td>
            <td>
              <Cited statements={later.statements} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function At({ row }: { row: Row & ComparedRow }) {
  const standing = row.party?.standing;
  return (
    <>
      <RowCertainty row={row} />
      {standing !== undefined && (
        <span className="answer-table__reach">
          {standing.badge === null ? standing.words : <Badge>{standing.badge}</Badge>}{' '}
          <FromOutside>From organisation history</FromOutside>
        </span>
      )}
    </>
  );
}
