import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode, useId, useState } from 'react';
import { Cited } from '../../../components/Cited.tsx';
import { glyphWords } from '../../../components/certainty.ts';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { PartyName, reachWords } from '../../../components/PartyName.tsx';
import { partyKindWords } from '../../../components/party-kind.ts';
import type { DerivationFields, RecipientRowFields } from '../../../graphql/fragments/rows.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { listInWords } from '../../../text/words.ts';
import { apartWords } from './ApartList.tsx';
import { Derivation } from './Derivation.tsx';
import { OpenedRow } from './OpenedRow.tsx';
import { RowFindings } from './RowFindings.tsx';
import { RowNotes } from './RowNotes.tsx';
import { VerbAndCondition } from './VerbAndCondition.tsx';

export type Row = ResultOf<typeof RecipientRowFields>;

/** A row that came with its reasons. */
export type DerivedRow = Row & ResultOf<typeof DerivationFields>;

/** The reasons of a row that came with them. */
export function derivationOf(row: DerivedRow): ReactNode {
  return <Derivation {...row} />;
}

/** Which end of the flow a row tells of. */
export type Side = 'recipient' | 'source';

interface RecipientTableProps<One extends Row> {
  caption: string;
  side: Side;
  rows: readonly One[];
  /** Why a row is here, for when it is opened. */
  derivation: (row: One) => ReactNode;
  /** Names the other end of each flow, where the question leaves it open. */
  otherEnd?: boolean;
}

/** Rows of an answer: who, how sure, the notice's verb and condition, statements; each opens. */
export function RecipientTable<One extends Row>({
  caption,
  side,
  rows,
  derivation,
  otherEnd = false,
}: RecipientTableProps<One>) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const tableId = useId();
  const toggle = (id: string) =>
    setOpen((before) =>
      before.includes(id) ? before.filter((each) => each !== id) : [...before, id],
    );
  return (
    <table className="table table--cards answer-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{side === 'source' ? 'Sender' : 'Recipient'}</th>
          <th scope="col">Kind</th>
          <th scope="col">{side === 'source' ? 'Supplies it?' : 'Receives it?'}</th>
          <th scope="col">Notice’s verb and condition</th>
          <th scope="col">Statement</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const isOpen = open.includes(row.id);
          const bodyId = `${tableId}-${index}`;
          return (
            <Fragment key={row.id}>
              <tr className={isOpen ? 'table__open' : undefined} data-row={row.id}>
                <th scope="row">
                  <div className="answer-table__name">
                    <button
                      type="button"
                      className="answer-table__toggle"
                      aria-expanded={isOpen}
                      aria-controls={bodyId}
                      aria-label={`Why ${row.party?.name ?? 'this row'} is here`}
                      onClick={() => toggle(row.id)}
                    >
                      {isOpen ? (
                        <ChevronDown size={18} aria-hidden="true" />
                      ) : (
                        <ChevronRight size={18} aria-hidden="true" />
                      )}
                    </button>
                    <span>
                      <PartyName party={row.party} />
                      <Reach row={row} />
                      <RowNotes row={row} />
                      {otherEnd && row.flow !== null && (
                        <span className="answer-table__reach">{otherEndWords(row.flow, side)}</span>
                      )}
                      {row.flow?.assertion === 'INFERRED' && (
                        <span className="answer-table__reach">
                          Inferred by a curator; the notice does not say that it sends
                        </span>
                      )}
                      {row.certainty === null && row.flow !== null && (
                        <span className="answer-table__reach">{row.flow.name}</span>
                      )}
                    </span>
                  </div>
                </th>
                <td className="table__kind">
                  {row.party === null ? '' : partyKindWords[row.party.kind]}
                </td>
                <td className="table__certainty">
                  <RowCertainty row={row} />
                </td>
                <td>
                  {row.certainty === null ? apartWords(row, side) : <VerbAndCondition row={row} />}
                </td>
                <td className="table__ref">
                  <Cited statements={row.statements} />
                  <RowFindings row={row} />
                </td>
              </tr>
              <tr id={bodyId} hidden={!isOpen} className="table__open answer-table__opened">
                <td colSpan={5}>
                  {isOpen && <OpenedRow row={row} derivation={derivation(row)} />}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function otherEndWords(flow: NonNullable<Row['flow']>, side: Side): string {
  return side === 'source' ? `to ${flow.recipient.party.name}` : `from ${flow.sender.party.name}`;
}

function Reach({ row }: { row: Row }) {
  const words = reachWords(row);
  return words === null ? null : <span className="answer-table__reach">{words}</span>;
}

/** How sure the row is, in glyph and words; a row counted apart says that instead. */
export function RowCertainty({ row }: { row: Row }) {
  if (row.certainty === null) return <strong>Counted apart</strong>;
  const part = row.partExcluded.map(({ category }) => category.name);
  return (
    <>
      <CertaintyMark kind={row.certainty} words={row.certaintyName ?? glyphWords[row.certainty]} />
      {part.length > 0 && (
        <CertaintyMark kind="PART_EXCLUDED" words={`a part is excluded: ${listInWords(part)}`} />
      )}
    </>
  );
}
