import { type ReactNode, useState } from 'react';
import type { Action } from '../../explorer/actions.ts';
import type { Material, MaterialFlow } from '../../explorer/material.ts';
import type { Shown } from '../../explorer/shown.ts';
import type { Lens } from '../../explorer/view.ts';
import type { NameOf } from '../../explorer/words.ts';
import { listInWords, plural } from '../../text/words.ts';
import { NoCategory } from './NoCategory.tsx';

interface LensNotesProps {
  shown: Shown;
  material: Material;
  nameOf: NameOf;
  act: (action: Action) => void;
}

const IN_COLUMNS: readonly Lens[] = ['flows', 'category', 'agreements'];

/** What the lens passes over, counted and by name; and what to do where it has nothing to look at. */
export function LensNotes({ shown, material, nameOf, act }: LensNotesProps) {
  const { otherCategories, beyondHubs } = shown.aside;
  const category = shown.category?.name ?? '';
  const others = beyondHubs.parties.map(({ name }) => name);
  return (
    <>
      {IN_COLUMNS.includes(shown.lens) && (
        <p className="note-box lens-note lens-note--narrow">
          This lens is drawn in columns, which are small on a narrow screen.{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => act({ type: 'FRONT', front: 'table' })}
          >
            Read it as a table
          </button>
        </p>
      )}
      {shown.lens === 'hub' && !shown.parties.some(({ kind }) => kind === 'HUB') && (
        <NoHub material={material} act={act} />
      )}
      {shown.lens === 'hub' && <NotRead shown={shown} act={act} />}
      {shown.lens === 'category' && shown.category === null && (
        <NoCategory shown={shown} act={act} />
      )}
      {otherCategories.length > 0 && (
        <Note
          words={`${flowsWords(otherCategories)} said to carry other things and not “${category}”, so not drawn or listed here.`}
        >
          <ul>
            {otherCategories.map((flow) => (
              <li key={flow.id}>
                {nameOf(flow.id)}: {listInWords(flow.carries.map((claim) => claim.category.name))}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {others.length + beyondHubs.flows.length > 0 && (
        <Note words={beyondWords(shown)}>
          {others.length > 0 && <p>Parties: {listInWords(others)}.</p>}
          <ul>
            {beyondHubs.flows.map(({ id }) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

function flowsWords(flows: readonly MaterialFlow[]): string {
  return `${plural(flows.length, 'flow')} ${flows.length === 1 ? 'is' : 'are'}`;
}

function beyondWords({ aside: { beyondHubs }, parties }: Shown): string {
  const { parties: people, flows } = beyondHubs;
  const hubs = parties.filter(({ kind }) => kind === 'HUB').map(({ name }) => name);
  const what = [
    ...(people.length === 0 ? [] : [plural(people.length, 'party', 'parties')]),
    ...(flows.length === 0 ? [] : [plural(flows.length, 'flow')]),
  ].join(' and ');
  const many = people.length + flows.length !== 1;
  return `${what} ${many ? 'have' : 'has'} to do with others than ${listInWords(hubs) || 'the hub'}, so not drawn or listed here.`;
}

function Note({ words, children }: { words: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="note-box lens-note">
      <p>
        <strong>Not in this lens.</strong> {words}{' '}
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Close the list' : 'Name them'}
        </button>
      </p>
      {open && <div className="lens-note__list">{children}</div>}
    </div>
  );
}

/** Hubs of which only what leads here was read: their other members are not on the map. */
function NotRead({ shown, act }: Pick<LensNotesProps, 'shown' | 'act'>) {
  const hubs = shown.parties.filter(({ id, kind }) => kind === 'HUB' && !shown.grown.includes(id));
  if (hubs.length === 0) return null;
  return (
    <div className="note-box lens-note">
      <p>
        <strong>Not all of it is drawn.</strong> Of {listInWords(hubs.map(({ name }) => name))} only
        what leads to the rest of this map was read; other members are not on it.
      </p>
      <p className="panel__actions">
        {hubs.slice(0, MOST_HUBS).map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="govuk-button govuk-button--secondary button--small"
            onClick={() => act({ type: 'EXPAND', id })}
          >
            Show all of {name}
          </button>
        ))}
      </p>
    </div>
  );
}

/** More hubs than this are found by “Add”, which searches. */
const MOST_HUBS = 4;

function NoHub({ material: { facts }, act }: Pick<LensNotesProps, 'material' | 'act'>) {
  const offered = facts.hubs.slice(0, MOST_HUBS);
  const more = facts.hubs.length > offered.length || facts.cut.includes('hubs');
  return (
    <div className="note-box lens-note">
      <p>
        <strong>No hub is on this map.</strong> It is drawn by sharing instead.{' '}
        {offered.length === 0
          ? 'No hub is in this register.'
          : `Add one of the hubs in this register${more ? ', these or by “Add” any other' : ''}:`}
      </p>
      <p className="panel__actions">
        {offered.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="govuk-button govuk-button--secondary button--small"
            onClick={() => act({ type: 'ADD', id })}
          >
            Add {name}
          </button>
        ))}
        <button
          type="button"
          className="govuk-button govuk-button--secondary button--small"
          onClick={() => act({ type: 'LENS', lens: 'sharing' })}
        >
          Look at it by sharing
        </button>
      </p>
    </div>
  );
}
