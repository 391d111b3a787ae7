import { useMemo, useRef, useState } from 'react';
import { CanvasView, useCanvas } from '../../canvas/CanvasView.tsx';
import type { CanvasHandle } from '../../canvas/controller.ts';
import type { Command } from '../../canvas/keyboard.ts';
import type { ChangeAddress, ExploreAddress, LineMarkKind } from './address.ts';
import { Bar } from './Bar.tsx';
import { countWords } from './counts.ts';
import { Legend } from './Legend.tsx';
import { Panel } from './panel/Panel.tsx';
import { drawnIds, pictureFrom } from './picture.ts';
import { canvasIdOf, selectionOf } from './selection.ts';
import { TableTwin } from './TableTwin.tsx';
import type { Around } from './types.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface WorkspaceProps {
  whole: Around;
  controllerIds: readonly string[];
  day: string;
  address: ExploreAddress;
  change: ChangeAddress;
}

/** Canvas, legend, table and panel of one answer; what is selected in one is selected in all. */
export function Workspace({ whole, controllerIds, day, address, change }: WorkspaceProps) {
  const { hide, selected, view } = address;
  const picture = useMemo(
    () => pictureFrom(whole, controllerIds, hide),
    [whole, controllerIds, hide],
  );
  const [handle, setHandle] = useState<CanvasHandle | null>(null);
  const drawn = drawnIds(picture.folded, useCanvas(handle));
  const panel = useRef<HTMLElement>(null);
  const tableOpen = address.table === 'open' || (address.table === null && isHub(picture));
  const selection = selected === null ? null : selectionOf(selected, picture);
  const name = `${whole.of?.name ?? 'Map'}: ${countWords(picture)}`;

  const select = (id: string | null) => void change({ selected: id });
  const close = () => {
    select(null);
    // The button goes with the selection; the keyboard must not be left nowhere.
    document.querySelector<HTMLElement>('.canvas-surface')?.focus();
  };
  const toggle = (mark: LineMarkKind) =>
    void change({
      hide: hide.includes(mark) ? hide.filter((each) => each !== mark) : [...hide, mark],
    });
  const command = (asked: Command, id: string) => {
    if (asked === 'FOCUS' && whole.parties.some((party) => party.id === id)) {
      void change({ of: id, selected: null }, { history: 'push' });
    }
    if (asked === 'TABLE') {
      void change({ table: 'open', selected: id, view: 'table' }).then(() =>
        document.querySelector<HTMLElement>('.table__selected button')?.focus(),
      );
    }
  };

  return (
    <div
      className={`explore explore--${view} explore--lens-${picture.scene.lens}${tableOpen ? ' explore--table-open' : ''}`}
    >
      <Bar
        picture={picture}
        handle={handle}
        onShowAll={() => void change({ hide: [] })}
        cut={whole.cut}
      />
      <ViewTabs
        view={view}
        rows={picture.shown.parties.length}
        onChange={(to) => void change({ view: to })}
      />
      <div className="explore__body">
        <div className="explore__main">
          <section
            className="explore__canvas"
            aria-label="Map"
            data-parties={drawn.parties.join(' ')}
            data-flows={drawn.flows.join(' ')}
          >
            <CanvasView
              scene={picture.scene}
              name={name}
              selected={selected === null ? null : canvasIdOf(selected, picture.folded)}
              onHandle={setHandle}
              onSelect={select}
              onOpen={() => panel.current?.focus()}
              onCommand={command}
            />
          </section>
          <Legend items={picture.legend} hide={hide} onToggle={toggle} />
          <TableTwin
            picture={picture}
            day={day}
            selected={selected}
            open={tableOpen}
            onOpen={(open) => void change({ table: open ? 'open' : 'closed' })}
            onSelect={select}
          />
        </div>
        <Panel
          ref={panel}
          picture={picture}
          selection={selection}
          unknown={selected !== null && selection === null ? selected : null}
          onClose={close}
          onSelect={select}
        />
      </div>
    </div>
  );
}

function isHub({ scene }: { scene: { lens: string } }): boolean {
  return scene.lens === 'HUB';
}
