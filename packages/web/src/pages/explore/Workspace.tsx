import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CanvasView, useCanvas } from '../../canvas/CanvasView.tsx';
import type { CanvasHandle } from '../../canvas/controller.ts';
import { aboutMap } from '../../explorer/about.ts';
import type { Action } from '../../explorer/actions.ts';
import type { Material, Point } from '../../explorer/material.ts';
import { wordsFor } from '../../explorer/words.ts';
import { dateInWords, todayInLondon } from '../../text/dates.ts';
import { Bar } from './Bar.tsx';
import { Chips } from './Chips.tsx';
import { chipsOf } from './chips.ts';
import { countWords } from './counts.ts';
import { FilterDrawer } from './FilterDrawer.tsx';
import { Legend } from './Legend.tsx';
import { Messages } from './Messages.tsx';
import { namesIn, titleOf } from './names.ts';
import { Panel } from './panel/Panel.tsx';
import { drawnIds, type ExplorePicture } from './picture.ts';
import { SelectionTools } from './SelectionTools.tsx';
import { canvasIdOf, selectionOf } from './selection.ts';
import { TableTwin } from './TableTwin.tsx';
import { DateLine } from './timeline/DateLine.tsx';
import type { Timeline } from './timeline/use-timeline.ts';
import { useCommands } from './use-commands.ts';
import type { Explorer } from './use-explorer.ts';
import { useFlags } from './use-flags.ts';
import { useIndirect } from './use-indirect.ts';
import type { Loaded } from './use-material.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface WorkspaceProps {
  explorer: Explorer;
  loaded: Loaded;
  material: Material;
  picture: ExplorePicture;
  timeline: Timeline | null;
  /** The date is about to be moved. */
  onDates: () => void;
}

/** Canvas, legend, table and panel of one view; what is done in one is done in all. */
export function Workspace(props: WorkspaceProps) {
  const { explorer, loaded, material, picture, timeline, onDates } = props;
  const { view, history, undo, redo } = explorer;
  const { shown } = picture;
  const day = view.asAt ?? todayInLondon();
  const [handle, setHandle] = useState<CanvasHandle | null>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const flags = useFlags(shown);
  const indirect = useIndirect(picture);
  const canvas = useCanvas(handle);
  const drawn = drawnIds(picture.folded, canvas);
  const panel = useRef<HTMLElement>(null);
  const nameOf = useMemo(() => namesIn(material), [material]);
  const act = useActing(explorer, nameOf);
  useUndoKeys(undo, redo);

  const last = view.selected.at(-1) ?? null;
  const selection = last === null ? null : selectionOf(last, picture);
  const tableOpen = view.table === 'open' || (view.table === null && view.lens === 'hub');
  const title = titleOf(view, nameOf);
  const select = (id: string | null) => act({ type: 'SELECT', id });
  const { command, said } = useCommands({ view, picture, act, nameOf });
  const close = () => {
    select(null);
    // The button goes with the selection; the keyboard must not be left nowhere.
    document.querySelector<HTMLElement>('.canvas-surface')?.focus();
  };
  const openPanel = () => panel.current?.focus();
  const move = (id: string, by: Point) => {
    const from = handle?.placeOf(canvasIdOf(id, picture.folded));
    if (from) act({ type: 'PIN', id, at: { x: from.x + by.x, y: from.y + by.y } });
  };

  return (
    <div
      className={`explore explore--${view.front} explore--lens-${view.lens}${tableOpen ? ' explore--table-open' : ''}`}
    >
      <Bar
        title={title}
        shown={shown}
        history={history}
        handle={handle}
        caption={[
          `As at ${dateInWords(day)}. Register revision ${material.facts.revision}.`,
          `${countWords(picture, indirect)}.`,
        ]}
        about={aboutMap({
          view,
          shown,
          nameOf,
          narrowed: chipsOf(view, nameOf).map(({ label, words }) => `${label}: ${words}`),
          counts: countWords(picture, indirect),
          title,
          day,
          revision: material.facts.revision,
        })}
        act={act}
        undo={undo}
        redo={redo}
      />
      <Chips
        view={view}
        picture={picture}
        indirect={indirect}
        handle={handle}
        nameOf={nameOf}
        act={act}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
      />
      <Messages
        explorer={explorer}
        loaded={loaded}
        material={material}
        shown={shown}
        nameOf={nameOf}
        act={act}
        said={said}
      />
      {filtersOpen && (
        <FilterDrawer
          view={view}
          material={material}
          nameOf={nameOf}
          act={act}
          onClose={() => setFiltersOpen(false)}
        />
      )}
      <ViewTabs
        view={view.front}
        rows={shown.parties.length}
        onChange={(front) => act({ type: 'FRONT', front })}
      />
      <div className="explore__body">
        <div className="explore__main">
          <section
            className="explore__canvas"
            aria-label="Map"
            data-parties={drawn.parties.join(' ')}
            data-flows={drawn.flows.join(' ')}
            data-memberships={drawn.memberships.join(' ')}
          >
            <CanvasView
              scene={picture.scene}
              name={`${title}: ${countWords(picture, indirect)}`}
              flags={flags}
              selected={view.selected.map((id) => canvasIdOf(id, picture.folded))}
              onHandle={setHandle}
              onSelect={(id, more) =>
                id !== null && more ? act({ type: 'SELECT_MORE', id }) : select(id)
              }
              onPin={(id, at) => act({ type: 'PIN', id, at })}
              onOpen={openPanel}
              onCommand={command}
            />
          </section>
          <Legend
            items={picture.legend}
            filters={view.filters}
            signs={canvas?.renderer === 'WEBGL'}
            act={act}
          />
          <DateLine
            timeline={timeline}
            day={day}
            onDay={(to) => act({ type: 'DATE', day: to })}
            onApproach={onDates}
          />
          <TableTwin
            picture={picture}
            day={day}
            selected={last}
            open={tableOpen}
            onOpen={(open) => act({ type: 'TABLE', open })}
            onSelect={select}
          />
        </div>
        <Panel
          ref={panel}
          picture={picture}
          selection={selection}
          path={view.path}
          unknown={last !== null && selection === null ? last : null}
          tools={
            <SelectionTools
              view={view}
              picture={picture}
              selection={selection}
              nameOf={nameOf}
              act={act}
              onMove={move}
            />
          }
          onClose={close}
          onSelect={select}
        />
      </div>
    </div>
  );
}

/** Acts, with the step told in words. */
function useActing({ act, view }: Explorer, nameOf: (id: string) => string) {
  const latest = useRef({ nameOf, view });
  useEffect(() => {
    latest.current = { nameOf, view };
  });
  return useCallback(
    (action: Action) => act(action, wordsFor(action, latest.current.nameOf, latest.current.view)),
    [act],
  );
}
