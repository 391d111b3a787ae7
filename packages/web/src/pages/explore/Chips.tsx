import { Funnel, Maximize, Minus, Plus, X } from 'lucide-react';
import { useCanvas } from '../../canvas/CanvasView.tsx';
import type { CanvasHandle } from '../../canvas/controller.ts';
import type { Action } from '../../explorer/actions.ts';
import { isFiltered } from '../../explorer/filters.ts';
import type { View } from '../../explorer/view.ts';
import type { NameOf } from '../../explorer/words.ts';
import { plural } from '../../text/words.ts';
import { chipsOf } from './chips.ts';
import { countWords, type Indirect, unsaidWords } from './counts.ts';
import type { ExplorePicture } from './picture.ts';

interface ChipsProps {
  view: View;
  picture: ExplorePicture;
  indirect: Indirect | null;
  handle: CanvasHandle | null;
  nameOf: NameOf;
  act: (action: Action) => void;
  filtersOpen: boolean;
  onFilters: () => void;
}

/** What narrows the map, each with a button to take it off; how much is shown; the zoom. */
export function Chips({
  view,
  picture,
  indirect,
  handle,
  nameOf,
  act,
  filtersOpen,
  onFilters,
}: ChipsProps) {
  const { counts } = picture.shown;
  const undrawn = useCanvas(handle)?.undrawn.length ?? 0;
  const isNarrowed = isFiltered(view.filters) || view.hidden.length > 0 || view.focus !== null;
  return (
    <div className="explore__counts">
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--small"
        aria-expanded={filtersOpen}
        onClick={onFilters}
      >
        <Funnel size={16} aria-hidden="true" />
        Filters
      </button>
      <ul className="chips" aria-label="What narrows the map">
        {chipsOf(view, nameOf).map(({ key, label, words, off }) => (
          <li key={key}>
            <button type="button" className="chip" onClick={() => act(off)}>
              {label}: <strong>{words}</strong>
              <X size={14} aria-hidden="true" />
              <span className="govuk-visually-hidden">, take it off</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {countWords(picture, indirect)}
        {counts.unsaid > 0 && `. ${unsaidWords(counts.unsaid, view.filters.unsaid === 'show')}`}
        {undrawn > 0 &&
          view.lens !== 'category' &&
          `; ${plural(undrawn, 'line')} between others in the table only`}
      </p>
      {isNarrowed && (
        <button type="button" className="text-button" onClick={() => act({ type: 'SHOW_ALL' })}>
          Show all
        </button>
      )}
      <fieldset className="explore__zoom">
        <legend className="govuk-visually-hidden">Zoom</legend>
        <button type="button" aria-label="Zoom in" onClick={() => handle?.zoomIn()}>
          <Plus size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => handle?.zoomOut()}>
          <Minus size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label="Fit everything" onClick={() => handle?.fit()}>
          <Maximize size={16} aria-hidden="true" />
        </button>
      </fieldset>
    </div>
  );
}
