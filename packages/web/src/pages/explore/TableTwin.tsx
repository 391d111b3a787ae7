import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Shown } from '../../explorer/shown.ts';
import type { Lens } from '../../explorer/view.ts';
import { dateInWords } from '../../text/dates.ts';
import { plural } from '../../text/words.ts';
import { useMedia, usePrinting } from '../matrix/use-media.ts';
import { FlowTable } from './FlowTable.tsx';
import { MembershipTable } from './MembershipTable.tsx';
import { PartyTable } from './PartyTable.tsx';
import type { ExplorePicture } from './picture.ts';
import { flowRows, membershipRows, partyRows } from './rows.ts';

interface TableTwinProps {
  picture: ExplorePicture;
  day: string;
  selected: string | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSelect: (id: string) => void;
}

/** Above this number rows that cannot be seen are not made. */
const MOST_UNSEEN = 300;

/** Around a hub, the rows of its members tell of this; the others draw no membership. */
const DRAWS_MEMBERSHIPS: readonly Lens[] = ['sharing', 'flows'];

/** The same parties and flows as on the canvas, to be sorted and read aloud. */
export function TableTwin({ picture, day, selected, open, onOpen, onSelect }: TableTwinProps) {
  const { shown } = picture;
  const printing = usePrinting();
  const narrow = useMedia('(max-width: 640px)');
  const isFew = shown.parties.length + shown.flows.length <= MOST_UNSEEN;
  const isSeen = open || narrow || isFew || printing;
  // Thousands of rows follow the picture as soon as there is time, and hold nothing up.
  const later = useDeferredValue(shown, null);
  const rowsFor = isFew || printing ? shown : later;
  const choose = useSteady(onSelect);
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
        {isSeen && rowsFor !== null && (
          <Tables shown={rowsFor} day={day} selected={selected} onSelect={choose} />
        )}
      </div>
    </section>
  );
}

interface TablesProps extends Pick<TableTwinProps, 'day' | 'selected' | 'onSelect'> {
  shown: Shown;
}

/** Drawn anew only when what they hold changes, and not with each move of the map. */
const Tables = memo(function Tables({ shown, day, selected, onSelect }: TablesProps) {
  const rows = useMemo(
    () => ({
      parties: partyRows(shown),
      flows: flowRows(shown),
      memberships: DRAWS_MEMBERSHIPS.includes(shown.lens) ? membershipRows(shown) : [],
    }),
    [shown],
  );
  const parties = (
    <PartyTable
      key="parties"
      rows={rows.parties}
      hub={shown.lens === 'hub'}
      day={dateInWords(day)}
      selected={selected}
      onSelect={onSelect}
    />
  );
  const flows = <FlowTable key="flows" rows={rows.flows} selected={selected} onSelect={onSelect} />;
  if (shown.lens === 'hub') return [parties, flows];
  return [
    flows,
    parties,
    rows.memberships.length > 0 && (
      <MembershipTable
        key="memberships"
        rows={rows.memberships}
        day={dateInWords(day)}
        selected={selected}
        onSelect={onSelect}
      />
    ),
  ];
});

/** A function that stays the same and does what the latest one given does. */
function useSteady(act: (id: string) => void): (id: string) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((id: string) => latest.current(id), []);
}
