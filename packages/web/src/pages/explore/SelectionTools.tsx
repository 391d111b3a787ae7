import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Loading } from '../../components/boxes.tsx';
import type { Action } from '../../explorer/actions.ts';
import type { Point } from '../../explorer/material.ts';
import type { View } from '../../explorer/view.ts';
import type { NameOf } from '../../explorer/words.ts';
import { plural } from '../../text/words.ts';
import type { ExplorePicture } from './picture.ts';
import { type Selection, selectionOf } from './selection.ts';
import { idsOf } from './use-commands.ts';

interface SelectionToolsProps {
  view: View;
  picture: ExplorePicture;
  selection: Selection | null;
  nameOf: NameOf;
  act: (action: Action) => void;
  /** Moves a card by so many pixels; dragging it does the same. */
  onMove: (id: string, by: Point) => void;
}

/** What can be done with what is selected: every key of the canvas has its button here. */
export function SelectionTools(props: SelectionToolsProps) {
  const { view, picture, selection, nameOf, act, onMove } = props;
  const centre = picture.shown.of?.id;
  const toPath = (from: string, to: string) => act({ type: 'PATH', from, to });
  if (selection === null) {
    // With nothing selected the panel tells of the party in the middle.
    return centre === undefined || view.path !== null ? null : (
      <div className="panel__actions panel__tools">
        <PathsFrom key={centre} id={centre} onPath={toPath} />
      </div>
    );
  }
  const last = view.selected.at(-1) ?? '';
  const all = view.selected.flatMap((id) => {
    const one = selectionOf(id, picture);
    return one === null ? [] : [one];
  });
  const parties = all.flatMap((each) => (each.type === 'PARTY' ? [each.id] : []));
  const [from, to] = parties;
  const ids = [...new Set(all.flatMap(idsOf))];
  return (
    <fieldset className="panel__actions panel__tools">
      <legend className="govuk-visually-hidden">What to do with it</legend>
      {selection.type === 'PARTY' && all.length === 1 && (
        <PartyTools id={selection.id} view={view} act={act} onMove={onMove} />
      )}
      {canOpen(selection) && all.length === 1 && (
        <Tool
          onPress={() =>
            act({ type: view.opened.includes(last) ? 'CLOSE_GROUP' : 'OPEN_GROUP', id: last })
          }
        >
          {view.opened.includes(last) ? 'Fold it' : 'Open it on the map'}
        </Tool>
      )}
      {selection.type === 'CATEGORY' && (
        <Tool onPress={() => act({ type: 'ONLY', list: 'categories', values: [selection.id] })}>
          Only flows that carry it
        </Tool>
      )}
      {selection.type === 'AGREEMENT' && (
        <Tool onPress={() => act({ type: 'ONLY', list: 'agreements', values: [selection.id] })}>
          Only flows under it
        </Tool>
      )}
      {from !== undefined && to !== undefined && parties.length === 2 && (
        <Tool onPress={() => act({ type: 'PATH', from, to })}>
          Paths from {nameOf(from)} to {nameOf(to)}
        </Tool>
      )}
      {selection.type === 'PARTY' && all.length === 1 && (
        <PathsFrom key={selection.id} id={selection.id} onPath={toPath} />
      )}
      {ids.length > 0 && (
        <Tool onPress={() => act({ type: 'HIDE', ids })}>
          {all.length > 1 ? `Hide the ${plural(all.length, 'selected thing')}` : 'Hide'}
        </Tool>
      )}
    </fieldset>
  );
}

/** A frame, a folded card or a bundle of flows; a single thing has nothing to open. */
function canOpen(selection: Selection): boolean {
  return selection.type === 'GROUP' || (selection.type === 'FLOWS' && selection.ids.length > 1);
}

const WAYS: readonly (readonly [string, LucideIcon, Point])[] = [
  ['left', ArrowLeft, { x: -40, y: 0 }],
  ['up', ArrowUp, { x: 0, y: -40 }],
  ['down', ArrowDown, { x: 0, y: 40 }],
  ['right', ArrowRight, { x: 40, y: 0 }],
];

interface PartyToolsProps extends Pick<SelectionToolsProps, 'view' | 'act' | 'onMove'> {
  id: string;
}

function PartyTools({ id, view, act, onMove }: PartyToolsProps) {
  const isExpanded = view.expanded.includes(id);
  const isFocus = view.focus === id;
  const isStart = view.starts.includes(id);
  return (
    <>
      {!isStart && (
        <Tool onPress={() => act({ type: isExpanded ? 'COLLAPSE' : 'EXPAND', id })}>
          {isExpanded ? 'Collapse' : 'Expand'}
        </Tool>
      )}
      <Tool onPress={() => act({ type: 'FOCUS', id: isFocus ? null : id })}>
        {isFocus ? 'Leave the focus' : 'Focus'}
      </Tool>
      {!(isStart && view.starts.length === 1) && (
        <Tool onPress={() => act({ type: 'START', id })}>Start here</Tool>
      )}
      {WAYS.map(([way, Icon, by]) => (
        <button
          key={way}
          type="button"
          className="govuk-button govuk-button--secondary button--small"
          aria-label={`Move its card ${way}`}
          onClick={() => onMove(id, by)}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
      {id in view.pinned && (
        <Tool onPress={() => act({ type: 'UNPIN', id })}>Put back in its place</Tool>
      )}
    </>
  );
}

/** Read only when asked for: the field with its list is a library of its own. */
const PathForm = lazy(async () => ({ default: (await import('./PathForm.tsx')).PathForm }));

function PathsFrom({ id, onPath }: { id: string; onPath: (from: string, to: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Paths to another party
      </button>
      {open && (
        <Suspense fallback={<Loading what="Reading the parties" />}>
          <PathForm from={id} onPath={onPath} />
        </Suspense>
      )}
    </>
  );
}

function Tool({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary button--small"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
