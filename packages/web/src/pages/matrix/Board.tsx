import { ListFilter, Printer } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Empty, NotInRegister } from '../../components/boxes.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { dateInWords } from '../../text/dates.ts';
import { sourceSentence } from '../../text/safety.ts';
import { plural } from '../../text/words.ts';
import { Closing } from '../questions/parts/Closing.tsx';
import { exportFiles } from '../questions/parts/export-files.ts';
import { FileLinks } from '../questions/parts/FileLinks.tsx';
import { askedOf, type ChangeAddress, type MatrixAddress, matrixParts } from './address.ts';
import { columnGroups, onlySaid } from './columns.ts';
import { Filters, isLimited, isNarrowed, noFilters } from './Filters.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { HowMuch } from './HowMuch.tsx';
import { Legend } from './Legend.tsx';
import { filtered, grouped, recipientsOf } from './lines.ts';
import { Table } from './Table.tsx';
import type { MatrixData } from './types.ts';
import { useMedia } from './use-media.ts';
import { limitedWords } from './words.ts';

interface BoardProps {
  matrix: MatrixData;
  address: MatrixAddress;
  change: ChangeAddress;
}

/** The matrix of one sender: how little is stated, the filters, and the table. */
export function Board({ matrix, address, change }: BoardProps) {
  const narrow = useMedia('screen and (max-width: 640px)');
  const [filtersOpen, openFilters] = useState(isNarrowed(address) || isLimited(address));
  const recipients = useMemo(() => recipientsOf(matrix.rows), [matrix.rows]);
  const { role, kind } = address;
  const text = useDeferredValue(address.q);
  const shown = useMemo(
    () => filtered(recipients, { role, kind, text }),
    [recipients, role, kind, text],
  );
  const groups = useMemo(() => grouped(shown), [shown]);
  const columns = useMemo(() => {
    const said = new Set(matrix.rows.flatMap(({ cells }) => cells.map((cell) => cell.categoryId)));
    const all = columnGroups(matrix.categories, said);
    return address.said ? onlySaid(all, said) : all;
  }, [matrix, address.said]);
  const chosen = columns.find(({ id }) => id === address.group) ?? columns[0];
  const columnsShown = useMemo(
    () => (narrow ? (chosen ? [chosen] : []) : columns),
    [narrow, chosen, columns],
  );
  const kinds = useMemo(() => grouped(recipients).map(({ id }) => id), [recipients]);
  const name = matrix.from?.name ?? 'The sender';
  const fromId = matrix.from?.id ?? address.from ?? '';
  return (
    <div className="page-width matrix">
      <PageTitle
        title="Matrix: recipients by categories"
        reads={matrixParts}
        lead={
          <>
            <Link to={pathOf('party', fromId)}>{name}</Link>, as at {dateInWords(matrix.asAt)}
            <span className="no-print">
              {' '}
              · <Link to="/matrix">another sender</Link>
            </span>
          </>
        }
        side={
          <>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              aria-expanded={filtersOpen}
              aria-controls="matrix-filters"
              onClick={() => openFilters(!filtersOpen)}
            >
              <ListFilter size={18} aria-hidden="true" />
              Filters
            </button>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => window.print()}
            >
              <Printer size={18} aria-hidden="true" />
              Print
            </button>
            <FileLinks
              files={exportFiles('matrix', {
                from: fromId,
                asAt: matrix.asAt,
                ...askedOf(address),
              })}
            />
          </>
        }
      />
      <HowMuch recipients={recipients} matrix={matrix} viewed={address.certainty !== null} />
      {!narrow && (
        <p className="small muted no-print">
          {plural(matrix.categories.length, 'category', 'categories')} in{' '}
          {plural(columns.length, 'group')}. Where they do not all fit, the table scrolls sideways.
        </p>
      )}
      {filtersOpen && <Filters address={address} change={change} kinds={kinds} from={fromId} />}
      <p role="status" className="matrix__shown">
        {isLimited(address) && <>{limitedWords(matrix)} </>}
        {isNarrowed(address) && (
          <>
            {shown.length.toLocaleString('en-GB')} of {plural(recipients.length, 'row')} and{' '}
            {columns.reduce((sum, group) => sum + group.columns.length, 0)} of{' '}
            {plural(matrix.categories.length, 'category', 'categories')} shown; the sentence above
            and the files are of all.{' '}
          </>
        )}
        {(isNarrowed(address) || isLimited(address)) && (
          <button type="button" className="text-button" onClick={() => void change(noFilters)}>
            Show all
          </button>
        )}
      </p>
      {narrow && (
        <>
          <GroupChoice
            groups={columns}
            chosen={chosen?.id}
            onChoose={(group) => void change({ group })}
          />
          <Legend recipients={recipients} />
          <p className="smallest muted">The table scrolls sideways: swipe to see more columns.</p>
        </>
      )}
      {recipients.length === 0 && !isLimited(address) && <NotInRegister />}
      {groups.length === 0 && (recipients.length > 0 || isLimited(address)) && (
        <Empty title="No row fits these filters.">
          That does not mean that nobody receives anything.
        </Empty>
      )}
      {groups.length > 0 && (
        <Table
          fromId={fromId}
          name={`What ${name} is said to send: recipients by categories. In an empty cell nothing is said.`}
          groups={groups}
          columnGroups={columnsShown}
          categories={matrix.categories}
          legendOf={narrow ? null : recipients}
          address={address}
          change={change}
        />
      )}
      <div className="print-only">
        <Closing sourceWords={sourceSentence} answer={matrix} />
      </div>
    </div>
  );
}
