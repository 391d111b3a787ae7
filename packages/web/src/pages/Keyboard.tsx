import { useState } from 'react';
import { PageTitle } from '../components/PageTitle.tsx';
import { places, singleKeysOn, switchSingleKeys } from '../shell/keys.ts';

const canvasKeys: readonly (readonly [keys: string, does: string])[] = [
  ['arrows', 'the nearest card that way'],
  ['Tab', 'along the lines of the card'],
  ['Enter', 'open the panel'],
  ['Space', 'select; with Shift, besides what is selected'],
  ['+ −', 'zoom'],
  ['0', 'fit everything'],
  ['t', 'its row in the table'],
  ['x', 'add its neighbours, or take them away; open or close a group'],
  ['h', 'hide it'],
  ['f', 'only this card and what is next to it, or everything again'],
  ['p, then p on another card', 'what lies between the two'],
  ['Ctrl Z, Ctrl Shift Z', 'undo, do again'],
  ['Esc', 'back to the card, then out of the map'],
];

const matrixKeys: readonly (readonly [keys: string, does: string])[] = [
  ['arrows', 'the next cell that way'],
  ['Home, End', 'the first or last cell of the row'],
  ['Ctrl Home, Ctrl End', 'the first or last cell of the table'],
  ['Page Up, Page Down', 'ten rows up or down'],
  ['Enter', 'open the card of the cell, or fold the group'],
  ['Esc', 'close the card and go back to its cell'],
];

/** All keys, and the switch for those that are single letters (WCAG 2.1.4). */
export function Keyboard() {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <>
      <PageTitle
        title="Keyboard"
        lead="Everything can be done without a pointer. Single keys act only outside fields."
      />
      <div className="govuk-checkboxes keyboard__switch">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id="single-keys"
            type="checkbox"
            checked={on}
            onChange={(event) => {
              switchSingleKeys(event.target.checked);
              setOn(event.target.checked);
            }}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="single-keys">
            Single keys act on every page (remembered in this browser)
          </label>
        </div>
      </div>
      <div className="columns">
        <KeyTable
          caption="On every page"
          rows={[
            ['/', 'search'],
            ...places.map((place) => [`g then ${place.key}`, place.name] as const),
            ['?', 'this page'],
          ]}
        />
        <KeyTable caption="On the map, which is one stop of the Tab key" rows={canvasKeys} />
        <KeyTable caption="In the matrix, which is one stop of the Tab key" rows={matrixKeys} />
      </div>
    </>
  );
}

interface KeyTableProps {
  caption: string;
  rows: readonly (readonly [keys: string, does: string])[];
}

function KeyTable({ caption, rows }: KeyTableProps) {
  return (
    <table className="table table--flush">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Does</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, does]) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
