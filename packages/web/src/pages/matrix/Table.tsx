import { Fragment, type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { type ChangeAddress, type MatrixAddress, notStatedColumn } from './address.ts';
import { CellCard } from './CellCard.tsx';
import type { ColumnGroup } from './columns.ts';
import { GroupRow } from './GroupRow.tsx';
import { Head } from './Head.tsx';
import { type Line, linesOf, type Recipient, type RecipientGroup } from './lines.ts';
import { Row } from './Row.tsx';
import type { MatrixCategory } from './types.ts';
import { useFit } from './use-fit.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useWindow } from './use-window.ts';

interface TableProps {
  fromId: string;
  name: string;
  groups: readonly RecipientGroup[];
  columnGroups: readonly ColumnGroup[];
  categories: readonly MatrixCategory[];
  /** All recipients, for the legend in the corner; null where it stands above the table. */
  legendOf: readonly Recipient[] | null;
  address: MatrixAddress;
  change: ChangeAddress;
}

/** The table: recipients down, categories across, headings fixed on two sides. */
export function Table(props: TableProps) {
  const { fromId, name, groups, columnGroups, categories, legendOf, address, change } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const cardTakesFocus = useRef(false);
  const lines = useMemo(
    () => linesOf(groups, address.folded, address.category === null ? null : address.row),
    [groups, address.folded, address.category, address.row],
  );
  const ids = columnGroups.flatMap(({ columns }) => columns.map(({ category }) => category.id));
  const columns = ids.length + 3;
  useFit(scroller, ids.length);
  const focus = useGridFocus(table, lines, columns);
  const cardLine = lines.findIndex(({ kind }) => kind === 'card');
  const { drawn, rest, measure, reveal } = useWindow(scroller, lines, focus.line, cardLine);
  focus.reveal.current = reveal;

  const open = useCallback(
    (recipient: Recipient, category: string) => {
      cardTakesFocus.current = true;
      void change({ row: recipient.id, category });
    },
    [change],
  );
  function close() {
    const row = lines.findIndex(({ kind, id }) => kind === 'row' && id === address.row);
    const column = address.category === notStatedColumn ? -1 : ids.indexOf(address.category ?? '');
    focus.go(row, column < 0 ? ids.length + 1 : column + 1);
    void change({ row: null, category: null });
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape' && cardLine >= 0) {
      event.preventDefault();
      close();
    } else {
      focus.onKeyDown(event);
    }
  }
  const fold = (id: RecipientGroup['id']) =>
    void change({
      folded: address.folded.includes(id)
        ? address.folded.filter((each) => each !== id)
        : [...address.folded, id],
    });

  function draw(line: Line, index: number) {
    if (line.kind === 'group') {
      return (
        <GroupRow
          group={line.group}
          line={index}
          categories={ids.length}
          folded={address.folded.includes(line.group.id)}
          stop={index === focus.line}
          measure={measure}
          onFold={fold}
        />
      );
    }
    if (line.kind === 'row') {
      return (
        <Row
          recipient={line.recipient}
          line={index}
          groups={columnGroups}
          stop={index === focus.line ? focus.column : null}
          open={address.row === line.recipient.id ? address.category : null}
          measure={measure}
          onOpen={open}
        />
      );
    }
    return (
      <tr ref={measure} data-index={index} aria-rowindex={index + 3} className="matrix__card">
        <td colSpan={columns}>
          <CellCard
            key={address.category}
            recipient={line.recipient}
            category={categories.find(({ id }) => id === address.category) ?? null}
            fromId={fromId}
            takesFocus={cardTakesFocus}
            onClose={close}
          />
        </td>
      </tr>
    );
  }

  return (
    <div className="matrix__scroll" ref={scroller}>
      <table
        className="matrix__table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern.
        role="grid"
        aria-label={name}
        aria-rowcount={lines.length + 2}
        ref={table}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
      >
        <colgroup>
          <col className="matrix__col-who" />
          <col className="matrix__col-category" span={ids.length} />
          <col className="matrix__col-silence" />
          <col className="matrix__col-ref" />
        </colgroup>
        <Head groups={columnGroups} recipients={legendOf} />
        <tbody>
          {drawn.map(({ line, index, gap }) => (
            <Fragment key={line.id}>
              {gap > 0 && <Gap height={gap} columns={columns} />}
              {draw(line, index)}
            </Fragment>
          ))}
          {rest > 0 && <Gap height={rest} columns={columns} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room for lines that are not drawn: the scroll bar tells how long the table is. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused.
    <tr aria-hidden="true" className="matrix__gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
