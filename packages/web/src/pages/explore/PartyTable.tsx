import { memo, useState } from 'react';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { StatementLinks } from '../../components/StatementLink.tsx';
import { Badge } from '../../components/tags.tsx';
import { plural } from '../../text/words.ts';
import { cited } from './panel/parts.tsx';
import { type PartyRow, type Sorting, sorted } from './rows.ts';
import { SortHeader } from './SortHeader.tsx';

type Column = 'name' | 'kind' | 'standing' | 'receives' | 'from';

interface PartyTableProps {
  rows: readonly PartyRow[];
  /** Around a hub: whether and since when each is a member. */
  hub: boolean;
  day: string;
  selected: string | null;
  onSelect: (id: string) => void;
}

function words(row: PartyRow, column: Column): string {
  switch (column) {
    case 'name':
      return row.name;
    case 'kind':
      return row.kindWords;
    case 'standing':
      return `${row.badge === null ? 2 : 1} ${row.standing}`;
    case 'receives':
      return row.receivesWords;
    case 'from':
      return row.statements[0]?.id ?? '';
  }
}

/** The parties on the canvas, one a row. */
export function PartyTable({ rows, hub, day, selected, onSelect }: PartyTableProps) {
  const [sorting, setSorting] = useState<Sorting<Column> | null>(
    hub ? { by: 'standing', down: false } : null,
  );
  const ordered = sorting ? sorted(rows, sorting, words) : rows;
  const header = (column: Column, title: string) => (
    <SortHeader column={column} title={title} sorting={sorting} onSort={setSorting} />
  );
  return (
    <table className="table table--cards explore-rows">
      <caption>{plural(rows.length, 'party', 'parties')}</caption>
      <thead>
        <tr>
          {header('name', hub ? 'Agency' : 'Party')}
          {header('kind', 'Kind')}
          {hub && <th scope="col">Member since</th>}
          {header('standing', `On ${day}, from organisation history`)}
          {header('receives', 'Receives')}
          {!hub && <th scope="col">Sends</th>}
          {header('from', 'From')}
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <Row
            key={row.id}
            row={row}
            hub={hub}
            isSelected={row.id === selected}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

/** A trust that sends everything rests on every statement of the picture. */
const MOST_IDS = 6;

interface RowProps extends Pick<PartyTableProps, 'hub' | 'onSelect'> {
  row: PartyRow;
  isSelected: boolean;
}

/** Of thousands of rows a selection changes two. */
const Row = memo(function Row({ row, hub, isSelected, onSelect }: RowProps) {
  return (
    <tr
      data-party={row.id}
      className={isSelected ? 'table__selected' : undefined}
      aria-current={isSelected ? 'true' : undefined}
    >
      <th scope="row">
        <button type="button" className="row-button" onClick={() => onSelect(row.id)}>
          {row.name}
        </button>
      </th>
      <td className="table__kind">{row.kindWords}</td>
      {hub && (
        <td data-label="Member since" data-memberships={row.membershipIds.join(' ')}>
          {row.since ?? <span className="muted">nothing is said</span>}
        </td>
      )}
      <td>{row.badge === null ? row.standing : <Badge>{row.badge}</Badge>}</td>
      <td className="table__certainty">
        {row.receives === null ? (
          <span className="muted">{row.receivesWords}</span>
        ) : (
          <CertaintyMark kind={row.receives} words={row.receivesWords} />
        )}
      </td>
      {!hub && (
        <td data-label="Sends" className="number">
          {row.sends === 0 ? (
            <span className="muted">nothing is said here</span>
          ) : (
            plural(row.sends, 'flow')
          )}
        </td>
      )}
      <td className="table__ref">
        <StatementLinks statements={cited(row.statements.slice(0, MOST_IDS))} />
        {row.statements.length > MOST_IDS && (
          <span className="muted"> and {row.statements.length - MOST_IDS} more</span>
        )}
        <FindingBadge id={row.id} />
      </td>
    </tr>
  );
});
