import { memo, useState } from 'react';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { StatementLinks } from '../../components/StatementLink.tsx';
import { plural } from '../../text/words.ts';
import { cited } from './panel/parts.tsx';
import { type FlowRow, type Sorting, sorted } from './rows.ts';
import { SortHeader } from './SortHeader.tsx';

type Column = 'from' | 'to' | 'what' | 'how' | 'agreement' | 'statement';

interface FlowTableProps {
  rows: readonly FlowRow[];
  selected: string | null;
  onSelect: (id: string) => void;
}

function words(row: FlowRow, column: Column): string {
  return column === 'statement' ? (row.statements[0]?.id ?? '') : row[column];
}

/** The flows on the canvas, one a row. */
export function FlowTable({ rows, selected, onSelect }: FlowTableProps) {
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  const ordered = sorting ? sorted(rows, sorting, words) : rows;
  const header = (column: Column, title: string) => (
    <SortHeader column={column} title={title} sorting={sorting} onSort={setSorting} />
  );
  if (rows.length === 0) {
    return (
      <p className="explore__none">
        No flow is recorded between these parties. That does not mean that nothing is shared.
      </p>
    );
  }
  return (
    <table className="table table--cards explore-rows">
      <caption>{plural(rows.length, 'flow')}</caption>
      <thead>
        <tr>
          {header('from', 'Sender')}
          {header('to', 'Recipient')}
          {header('what', 'What it carries')}
          {header('how', 'How it is put')}
          {header('agreement', 'Agreement')}
          {header('statement', 'From')}
        </tr>
      </thead>
      <tbody>
        {ordered.map((row) => (
          <Row key={row.id} row={row} isSelected={row.id === selected} onSelect={onSelect} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<FlowTableProps, 'onSelect'> {
  row: FlowRow;
  isSelected: boolean;
}

/** Of thousands of rows a selection changes two. */
const Row = memo(function Row({ row, isSelected, onSelect }: RowProps) {
  return (
    <tr
      data-flow={row.id}
      className={isSelected ? 'table__selected' : undefined}
      aria-current={isSelected ? 'true' : undefined}
    >
      <th scope="row">
        <button type="button" className="row-button" onClick={() => onSelect(row.id)}>
          {row.from}
          <span className="govuk-visually-hidden"> to {row.to}</span>
        </button>
      </th>
      <td data-label="To">{row.to}</td>
      <td className="table__certainty">
        <CertaintyMark kind={row.certainty} words={row.what} />
      </td>
      <td>{row.how === '' ? <span className="muted">nothing is said</span> : row.how}</td>
      <td data-label="Agreement">
        {row.agreement === '' ? (
          <span className="muted">none in this register</span>
        ) : (
          row.agreement
        )}
      </td>
      <td className="table__ref">
        <StatementLinks statements={cited(row.statements)} />
        <FindingBadge id={row.id} />
      </td>
    </tr>
  );
});
