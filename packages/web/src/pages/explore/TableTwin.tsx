import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import { FlowTable } from './FlowTable.tsx';
import { PartyTable } from './PartyTable.tsx';
import type { ExplorePicture } from './picture.ts';
import { flowRows, partyRows } from './rows.ts';

interface TableTwinProps {
  picture: ExplorePicture;
  day: string;
  selected: string | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSelect: (id: string) => void;
}

/** The same parties and flows as on the canvas, to be sorted and read aloud. */
export function TableTwin({ picture, day, selected, open, onOpen, onSelect }: TableTwinProps) {
  const { shown } = picture;
  const parties = (
    <PartyTable
      key="parties"
      rows={partyRows(shown)}
      hub={shown.lens === 'hub'}
      day={dateInWords(day)}
      selected={selected}
      onSelect={onSelect}
    />
  );
  const flows = (
    <FlowTable key="flows" rows={flowRows(shown)} selected={selected} onSelect={onSelect} />
  );
  return (
    <section className="explore__table" aria-labelledby="explore-table-title">
      <div className="explore__table-head">
        <h2 id="explore-table-title">
          Table: the same {plural(shown.parties.length, 'party', 'parties')},{' '}
          {plural(shown.flows.length, 'flow')}
        </h2>
        <button
          type="button"
          className="text-button explore__table-toggle"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {open ? 'Hide table' : 'Show table'}
        </button>
      </div>
      <div className={open ? 'explore__tables' : 'explore__tables explore__tables--closed'}>
        {shown.lens === 'hub' ? [parties, flows] : [flows, parties]}
      </div>
    </section>
  );
}
