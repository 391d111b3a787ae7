import type { Action } from '../../explorer/actions.ts';
import type { Shown } from '../../explorer/shown.ts';
import { plural } from '../../text/words.ts';

interface NoCategoryProps {
  shown: Shown;
  act: (action: Action) => void;
}

/** More categories than this are chosen under “Filters”, which has all that flows here carry. */
const MOST_CATEGORIES = 5;

/** What flows shown are said to carry, most often first; of flows that do not say, nothing. */
export function NoCategory({ shown, act }: NoCategoryProps) {
  const categories = new Map(
    shown.flows.flatMap(({ carries }) =>
      carries.map(({ category }) => [category.id, category.name] as const),
    ),
  );
  const offered = [...categories]
    .map(([id, name]) => ({ id, name, flows: flowsWith(id, shown) }))
    .sort((a, b) => b.flows - a.flows || a.name.localeCompare(b.name))
    .slice(0, MOST_CATEGORIES);
  const more = categories.size > offered.length;
  const choose = (id: string) => {
    act({ type: 'ONLY', list: 'categories', values: [id] });
    // The button goes with the note; the keyboard must not be left nowhere.
    document.querySelector<HTMLElement>('.canvas-surface')?.focus();
  };
  return (
    <div className="note-box lens-note">
      <p>
        <strong>No one category is chosen.</strong> Each flow is drawn by whether it is said what it
        carries.{' '}
        {offered.length === 0
          ? 'No flow here is said to carry a category; “Add” puts any of the register on the map.'
          : `Choose one that flows here are said to carry${more ? ', these or by “Filters” any other' : ''}:`}
      </p>
      {offered.length > 0 && (
        <p className="panel__actions">
          {offered.map(({ id, name, flows }) => (
            <button
              key={id}
              type="button"
              className="govuk-button govuk-button--secondary button--small"
              onClick={() => choose(id)}
            >
              {name}: {plural(flows, 'flow')}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function flowsWith(categoryId: string, { flows }: Shown): number {
  return flows.filter(({ carries }) => carries.some(({ category }) => category.id === categoryId))
    .length;
}
