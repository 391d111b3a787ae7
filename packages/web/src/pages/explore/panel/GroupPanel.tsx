import { CertaintyMark } from '../../../components/Glyph.tsx';
import { PartyIcon } from '../../../components/PartyIcon.tsx';
import type { ExplorePicture } from '../picture.ts';
import { partyRows } from '../rows.ts';
import type { Selection } from '../selection.ts';
import { Cited, Part } from './parts.tsx';

interface GroupPanelProps {
  group: Extract<Selection, { type: 'GROUP' }>;
  picture: ExplorePicture;
  onSelect: (id: string) => void;
}

/** The parties of a frame, or of a folded card, one by one. */
export function GroupPanel({ group, picture, onSelect }: GroupPanelProps) {
  const rows = partyRows(picture.shown).filter(({ id }) => group.partyIds.includes(id));
  return (
    <>
      <p className="panel__kind">Group of {rows.length}</p>
      <h2>{group.title}</h2>
      <Part title="In this group">
        <ul className="panel__flows">
          {rows.map((row) => (
            <li key={row.id} className="panel__member">
              <p>
                <PartyIcon kind={row.kind} />{' '}
                <button type="button" className="text-button" onClick={() => onSelect(row.id)}>
                  {row.name}
                </button>{' '}
                <Cited statements={row.statements} />
              </p>
              {row.receives !== null && (
                <p className="small">
                  Receives: <CertaintyMark kind={row.receives} words={row.receivesWords} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
