import type { Action } from '../../explorer/actions.ts';
import { type Lens, lenses } from '../../explorer/view.ts';
import { lensWords } from '../../explorer/words.ts';

interface LensTabsProps {
  lens: Lens;
  act: (action: Action) => void;
}

/** The ways of looking at the same parties and flows: none leaves anything behind for the next. */
export function LensTabs({ lens, act }: LensTabsProps) {
  return (
    <fieldset className="explore__lenses">
      <legend className="govuk-visually-hidden">Look at it by</legend>
      {lenses.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === lens}
          onClick={() => act({ type: 'LENS', lens: each })}
        >
          {lensWords[each]}
        </button>
      ))}
    </fieldset>
  );
}
