import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Cited } from '../../components/Cited.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { PartyIcon } from '../../components/PartyIcon.tsx';
import type { AskedOf } from '../questions/asked.ts';
import { AskedDerivation } from '../questions/parts/Derivation.tsx';
import { OpenedRow } from '../questions/parts/OpenedRow.tsx';
import { RowFindings } from '../questions/parts/RowFindings.tsx';
import { RowNotes } from '../questions/parts/RowNotes.tsx';
import { VerbAndCondition } from '../questions/parts/VerbAndCondition.tsx';
import type { Row } from './rows.ts';
import { kindWords, membersWords, partWords, reachWords } from './words.ts';

interface AnswerRowProps {
  row: Row;
  /** How many members follow the row, if it is a hub. */
  members: number;
  /** A member of the hub above it. */
  isMember?: boolean;
  asked: AskedOf;
}

/** One recipient: who, how sure, on what words of the notice; its reasons open below it. */
export function AnswerRow({ row, members, isMember = false, asked }: AnswerRowProps) {
  const [open, setOpen] = useState(false);
  const openedId = useId();
  const { party } = row;
  const note =
    members > 0 && party !== null ? membersWords(members, party.openWords) : reachWords(row);
  const part = partWords(row);
  const look = [isMember && 'ask-table__member', open && 'table__open'].filter(Boolean).join(' ');
  return (
    <>
      <tr className={look} data-row={row.id}>
        <th scope="row">
          <button
            type="button"
            className="ask-table__toggle"
            aria-expanded={open}
            aria-controls={openedId}
            onClick={() => setOpen(!open)}
          >
            {open ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
            {party !== null && <PartyIcon kind={party.kind} />}
            <span>
              {party?.name ?? 'A party that is not in this register'}
              {note !== null && <span className="ask-table__note"> · {note}</span>}
            </span>
          </button>
          <RowNotes row={row} />
        </th>
        <td className="table__kind">{kindWords(row)}</td>
        <td className="table__certainty">
          {row.certainty !== null && <CertaintyMark kind={row.certainty} />}
          {part !== null && <span className="ask-table__part">{part}</span>}
        </td>
        <td className="ask-table__verb">
          <VerbAndCondition row={row} />
        </td>
        <td className="table__ref">
          <Cited statements={row.statements} />
          <RowFindings row={row} />
        </td>
      </tr>
      <tr id={openedId} hidden={!open} className="table__open ask-table__opened">
        {open && (
          <td colSpan={5}>
            <OpenedRow
              row={row}
              derivation={<AskedDerivation row={row} asked={asked} side="recipient" />}
            />
          </td>
        )}
      </tr>
    </>
  );
}
