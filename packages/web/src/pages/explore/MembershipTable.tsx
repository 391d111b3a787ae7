import { useState } from 'react';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { StatementLinks } from '../../components/StatementLink.tsx';
import { plural, quoted } from '../../text/words.ts';
import { cited } from './panel/parts.tsx';
import { type MembershipRow, type Sorting, sorted } from './rows.ts';
import { SortHeader } from './SortHeader.tsx';

type Column = 'member' | 'hub' | 'since' | 'state' | 'statement';

function words(row: MembershipRow, column: Column): string {
  return column === 'statement' ? (row.statements[0]?.id ?? '') : row[column];
}

interface MembershipTableProps {
  rows: readonly MembershipRow[];
  day: string;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** Who is a member of which hub, as the thin lines of the canvas have it. */
export function MembershipTable({ rows, day, selected, onSelect }: MembershipTableProps) {
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const ordered = sorting ? sorted(rows, sorting, words) : rows;
  const header = (column: Column, title: string) => (
    <SortHeader column={column} title={title} sorting={sorting} onSort={setSorting} />
  );
  return (
    <table className="table table--cards explore-rows">
      <caption>{plural(rows.length, 'membership')} of hubs</caption>
      <thead>
        <tr>
          {header('member', 'Member')}
          {header('hub', 'Hub')}
          <th scope="col">How it is put</th>
          {header('since', 'Member since')}
          {header('state', `On ${day}`)}
          {header('statement', 'From')}
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <tr
            key={row.id}
            data-memberships={row.id}
            className={row.id === selected ? 'table__selected' : undefined}
            aria-current={row.id === selected ? 'true' : undefined}
          >
            <th scope="row">
              <button type="button" className="row-button" onClick={() => onSelect(row.id)}>
                {row.member}
                <span className="govuk-visually-hidden"> in {row.hub}</span>
              </button>
            </th>
            <td data-label="Hub">{row.hub}</td>
            <td className="table__certainty">
              <CertaintyMark kind={row.certainty} />
              {row.open !== null && ` List open: ${quoted(row.open)}`}
            </td>
            <td data-label="Member since">{row.since}</td>
            <td data-label="State">{row.state}</td>
            <td className="table__ref">
              <StatementLinks statements={cited(row.statements)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
