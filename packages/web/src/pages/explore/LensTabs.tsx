import type { Action } from '../../explorer/actions.ts';
import type { Material } from '../../explorer/material.ts';
import type { Shown } from '../../explorer/shown.ts';
import { type Lens, lenses } from '../../explorer/view.ts';
import { lensWords } from '../../explorer/words.ts';

interface LensTabsProps {
  shown: Shown;
  material: Material;
  act: (action: Action) => void;
}

/** The ways of looking at the same parties and flows. */
export function LensTabs({ shown, material, act }: LensTabsProps) {
  return (
    <fieldset className="explore__lenses">
      <legend className="govuk-visually-hidden">Look at it by</legend>
      {lenses.map((lens) => (
        <button
          key={lens}
          type="button"
          aria-pressed={shown.lens === lens}
          onClick={() => act({ type: 'LENS', lens, ...needsOf(lens, shown, material) })}
        >
          {lensWords[lens]}
        </button>
      ))}
    </fieldset>
  );
}

/**
 * What a lens needs before it can show anything: a category, if none is chosen yet (the one that
 * most flows shown carry), or the hub nearest to what is shown.
 */
function needsOf(
  lens: Lens,
  { category, flows, parties }: Shown,
  { facts }: Material,
): { category?: string | undefined; hub?: string | undefined } {
  if (lens === 'category' && category === null) {
    const counts = new Map<string, number>();
    for (const { carries } of flows) {
      for (const claim of carries) {
        counts.set(claim.category.id, (counts.get(claim.category.id) ?? 0) + 1);
      }
    }
    const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
    return { category: most?.[0] ?? facts.categories.keys().next().value };
  }
  if (lens === 'hub') {
    const hub = parties.find(({ kind }) => kind === 'HUB')?.id;
    return { hub: parties.some((each) => each.id === hub && each.isStart) ? undefined : hub };
  }
  return {};
}
