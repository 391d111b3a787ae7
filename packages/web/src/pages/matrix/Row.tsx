import { memo } from 'react';
import { FindingSign } from '../../components/FindingBadge.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import { partyKindWords } from '../../components/party-kind.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, statementPath } from '../../shell/paths.ts';
import { notStatedColumn } from './address.ts';
import { Cell } from './Cell.tsx';
import type { ColumnGroup } from './columns.ts';
import type { Recipient } from './lines.ts';
import { cellMarks, cellName, notStatedMarks } from './words.ts';

interface RowProps {
  recipient: Recipient;
  line: number;
  groups: readonly ColumnGroup[];
  /** Column of the table's tab stop; null where it is in another row. */
  stop: number | null;
  /** The category whose card is open under the row. */
  open: string | null;
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  onOpen: (recipient: Recipient, category: string, column: number) => void;
}

/** A recipient by one flow: who, what is said of each category, and where it is said. */
export const Row = memo(function Row(props: RowProps) {
  const { recipient, line, groups, stop, open, measure, onOpen } = props;
  const { row } = recipient;
  const columns = groups.flatMap((group) =>
    group.columns.map((column, index) => ({ ...column, last: index === group.columns.length - 1 })),
  );
  const silence = notStatedMarks(row);
  const atSilence = columns.length + 1;
  const tabIndex = (column: number) => (stop === column ? 0 : -1);
  return (
    <tr
      ref={measure}
      data-index={line}
      data-line={line}
      data-row={recipient.id}
      aria-rowindex={line + 3}
      className={open === null ? undefined : 'matrix__open'}
    >
      <th scope="row" className="matrix__who" data-column={0}>
        <div className="matrix__name">
          <PartyIcon kind={recipient.kind} />
          <div>
            <Link to={pathOf('party', recipient.partyId)} tabIndex={tabIndex(0)}>
              {recipient.name}
            </Link>
            <span className="govuk-visually-hidden">, {partyKindWords[recipient.kind]}</span>
            <FindingSign id={recipient.flowId} of="flow" />
            {recipient.remark !== '' && <p className="matrix__remark">{recipient.remark}</p>}
          </div>
        </div>
      </th>
      {columns.map(({ category, last }, index) => {
        const cell = recipient.cells.get(category.id);
        const marks = cell ? cellMarks(cell) : [];
        return (
          <Cell
            key={category.id}
            column={index + 1}
            marks={marks}
            name={cellName(marks, cell?.conditions ?? [], recipient, category.name)}
            stop={stop === index + 1}
            open={open === category.id}
            className={last ? 'matrix__last' : undefined}
            onOpen={() => onOpen(recipient, category.id, index + 1)}
          />
        );
      })}
      <Cell
        column={atSilence}
        marks={silence}
        name={cellName(silence, [], recipient, null)}
        stop={stop === atSilence}
        open={open === notStatedColumn}
        className="matrix__silence"
        onOpen={() => onOpen(recipient, notStatedColumn, atSilence)}
      />
      <td className="matrix__ref" data-column={atSilence + 1}>
        {row.statements.map(({ id, notice }) => (
          <Link
            key={`${notice.id} ${id}`}
            className="statement"
            to={statementPath(notice.id, id)}
            tabIndex={tabIndex(atSilence + 1)}
          >
            {id}
          </Link>
        ))}
      </td>
    </tr>
  );
});
