import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { Action } from '../../explorer/actions.ts';
import { type Facet, facetsOf } from '../../explorer/facets.ts';
import type { Material } from '../../explorer/material.ts';
import type { View } from '../../explorer/view.ts';
import { filterWords, type NameOf, wordsOfValue } from '../../explorer/words.ts';
import { plural } from '../../text/words.ts';
import { useEscape } from './use-escape.ts';

interface FilterDrawerProps {
  view: View;
  material: Material;
  nameOf: NameOf;
  act: (action: Action) => void;
  onClose: () => void;
}

/** Everything that the map can be narrowed by, with counts that follow what is chosen. */
export function FilterDrawer({ view, material, nameOf, act, onClose }: FilterDrawerProps) {
  const facets = useMemo(() => facetsOf(view, material), [view, material]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEscape(true, onClose);
  return (
    <section className="explore__filters" aria-labelledby="explore-filters" ref={box} tabIndex={-1}>
      <div className="explore__filters-head">
        <h2 id="explore-filters">Filters</h2>
        <p className="small muted">
          A count is of flows that say it; where a notice does not say it, the flow is neither in
          nor out.
        </p>
        <button type="button" aria-label="Close the filters" onClick={onClose}>
          <X size={20} aria-hidden="true" />
        </button>
      </div>
      <Unsaid view={view} act={act} />
      <div className="explore__facets">
        {facets
          .filter(({ options }) => options.length > 0)
          .map((facet) => (
            <FacetField key={facet.list} facet={facet} view={view} nameOf={nameOf} act={act} />
          ))}
      </div>
    </section>
  );
}

/** What to do with flows of which the notice does not say what a filter asks. */
function Unsaid({ view, act }: Pick<FilterDrawerProps, 'view' | 'act'>) {
  return (
    <fieldset className="explore__unsaid">
      <legend>Flows whose notice does not say what the filters ask</legend>
      {(['show', 'hide'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="unsaid"
            checked={view.filters.unsaid === choice}
            onChange={() => act({ type: 'UNSAID', show: choice === 'show' })}
          />
          {choice === 'show' ? 'Show them' : 'Leave them out'}
        </label>
      ))}
    </fieldset>
  );
}

interface FacetFieldProps extends Pick<FilterDrawerProps, 'view' | 'nameOf' | 'act'> {
  facet: Facet;
}

function FacetField({ facet, view, nameOf, act }: FacetFieldProps) {
  const { list, options, unsaid } = facet;
  const id = useId();
  // Lists of what is left out are told the other way round: a tick is what is shown.
  const hides = list.startsWith('hidden');
  const chosen: readonly string[] = view.filters[list];
  return (
    <fieldset className="facet">
      <legend>{hides ? shownWords[list] : filterWords[list]}</legend>
      <ul>
        {options.map(({ value, count, depth }) => (
          <li key={value} style={{ paddingInlineStart: `${depth * 18}px` }}>
            <label htmlFor={`${id}-${value}`}>
              <input
                id={`${id}-${value}`}
                type="checkbox"
                checked={chosen.includes(value) !== hides}
                onChange={() => act({ type: 'FILTER', list, value })}
              />
              <span>{wordsOfValue(value, nameOf)}</span> <strong>{count}</strong>
            </label>
          </li>
        ))}
      </ul>
      {unsaid > 0 && <p className="small muted">Not said of {plural(unsaid, 'flow')}</p>}
    </fieldset>
  );
}

const shownWords: Partial<Record<Facet['list'], string>> = {
  hiddenLines: 'Lines shown',
  hiddenKinds: 'Kinds of party shown',
  hiddenStates: 'State on the day, shown',
};
