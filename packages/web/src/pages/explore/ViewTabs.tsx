import type { Front } from '../../explorer/view.ts';

interface ViewTabsProps {
  view: Front;
  rows: number;
  onChange: (view: Front) => void;
}

/** On narrow screens map, table and legend take turns. */
export function ViewTabs({ view, rows, onChange }: ViewTabsProps) {
  const tabs: readonly (readonly [Front, string, number | null])[] = [
    ['map', 'Map', null],
    ['table', 'Table', rows],
    ['legend', 'Legend', null],
  ];
  return (
    <fieldset className="explore__tabs">
      <legend className="govuk-visually-hidden">What to show</legend>
      {tabs.map(([id, words, count]) => (
        <button key={id} type="button" aria-pressed={view === id} onClick={() => onChange(id)}>
          {words}
          {count !== null && <strong> {count}</strong>}
        </button>
      ))}
    </fieldset>
  );
}
