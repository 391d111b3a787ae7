import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import type { ExplorePicture } from '../picture.ts';
import type { Selection } from '../selection.ts';
import { AgreementPanel } from './AgreementPanel.tsx';
import { CategoryPanel } from './CategoryPanel.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import { PartyPanel } from './PartyPanel.tsx';
import { PathsPanel } from './PathsPanel.tsx';

interface PanelProps {
  ref: Ref<HTMLElement>;
  picture: ExplorePicture;
  selection: Selection | null;
  /** The two parties whose paths are shown; told where nothing is selected. */
  path?: { readonly from: string; readonly to: string } | null;
  /** An id from the address that the picture has nothing of. */
  unknown: string | null;
  /** What can be done with it. */
  tools: ReactNode;
  onClose: () => void;
  onSelect: (id: string) => void;
}

type SheetSize = 'peek' | 'half' | 'full';

const taller: Record<SheetSize, SheetSize> = { peek: 'half', half: 'full', full: 'full' };
const shorter: Record<SheetSize, SheetSize> = { peek: 'peek', half: 'peek', full: 'half' };

/** Why, on what basis, under what, evidence: for one selection. On phones, a sheet. */
export function Panel(props: PanelProps) {
  const { ref, picture, selection, path = null, unknown, tools, onClose, onSelect } = props;
  const [size, setSize] = useState<SheetSize>('peek');
  const isNothing = selection === null && unknown === null;
  const hasPath = isNothing && path !== null;
  return (
    <aside
      ref={ref}
      className={`explore__panel panel panel--${size}${isNothing && !hasPath ? ' panel--empty' : ''}`}
      aria-label="What is selected"
      tabIndex={-1}
    >
      {isNothing && !hasPath ? (
        <Nothing picture={picture} tools={tools} onSelect={onSelect} />
      ) : (
        <>
          <div className="panel__buttons">
            <button
              type="button"
              className="panel__size"
              aria-label="More of this"
              disabled={size === 'full'}
              onClick={() => setSize(taller[size])}
            >
              <ChevronUp size={20} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="panel__size"
              aria-label="Less of this"
              disabled={size === 'peek'}
              onClick={() => setSize(shorter[size])}
            >
              <ChevronDown size={20} aria-hidden="true" />
            </button>
            {!isNothing && (
              <button type="button" aria-label="Close: select nothing" onClick={onClose}>
                <X size={20} aria-hidden="true" />
              </button>
            )}
          </div>
          {hasPath ? (
            <PathsPanel from={path.from} to={path.to} onSelect={onSelect} />
          ) : (
            (contentOf(selection, picture, onSelect) ?? <NotHere />)
          )}
          {tools}
        </>
      )}
    </aside>
  );
}

function contentOf(
  selection: Selection | null,
  picture: ExplorePicture,
  onSelect: (id: string) => void,
): ReactNode {
  switch (selection?.type) {
    case 'PARTY':
      return <PartyPanel key={selection.id} id={selection.id} onSelect={onSelect} />;
    case 'FLOWS':
      return <FlowPanel ids={selection.ids} />;
    case 'CATEGORY':
      return <CategoryPanel key={selection.id} id={selection.id} onSelect={onSelect} />;
    case 'AGREEMENT':
      return <AgreementPanel key={selection.id} id={selection.id} onSelect={onSelect} />;
    case 'GROUP':
      return <GroupPanel group={selection} picture={picture} onSelect={onSelect} />;
    default:
      return null;
  }
}

/** With nothing selected the panel tells of the party in the middle. */
function Nothing({ picture, tools, onSelect }: Pick<PanelProps, 'picture' | 'tools' | 'onSelect'>) {
  const id = picture.shown.of?.id;
  return (
    <>
      <p className="panel__hint">
        Nothing selected. Select a card or a line on the map, or a row of the table, to read why it
        is there, on what basis and where it is written.
      </p>
      {tools}
      {id !== undefined && <PartyPanel key={id} id={id} onSelect={onSelect} />}
    </>
  );
}

function NotHere() {
  return (
    <div className="panel__nothing">
      <h2>The selection is not on this map</h2>
      <p>The address names something that is not shown here. It may be hidden by the legend.</p>
    </div>
  );
}
