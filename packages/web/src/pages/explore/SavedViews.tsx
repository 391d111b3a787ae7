import { Pin, X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Action } from '../../explorer/actions.ts';
import { readAddress } from '../../explorer/address.ts';
import { forgetView, type SavedView, savedViews, saveView } from '../../explorer/saved.ts';
import { Dropdown } from './Dropdown.tsx';

interface SavedViewsProps {
  /** A name to begin with. */
  title: string;
  act: (action: Action) => void;
}

/** Views that a person keeps in this browser, by name. */
export function SavedViews({ title, act }: SavedViewsProps) {
  return (
    <Dropdown words="Save view" icon={<Pin size={16} aria-hidden="true" />}>
      {() => <Kept title={title} act={act} />}
    </Dropdown>
  );
}

function Kept({ title, act }: SavedViewsProps) {
  const [views, setViews] = useState(readViews);
  const [said, setSaid] = useState('');
  const id = useId();
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('name');
    const name = typeof written === 'string' ? written.trim() : '';
    if (name === '') {
      setSaid('Give it a name.');
      return;
    }
    const address = window.location.search.replace(/^\?/u, '');
    setSaid(
      tryOn((shelf) => saveView(shelf, { name, address }))
        ? `“${name}” is kept in this browser.`
        : 'This browser keeps nothing: copy the link instead.',
    );
    setViews(readViews());
  };
  return (
    <>
      <form onSubmit={keep} className="saved__form">
        <label className="govuk-label" htmlFor={id}>
          Name of this view
        </label>
        <input className="govuk-input" id={id} name="name" defaultValue={title} maxLength={120} />
        <button type="submit" className="govuk-button button--small">
          Keep it
        </button>
        <p role="status" className="small">
          {said}
        </p>
      </form>
      {views.length > 0 && (
        <ul className="saved__list" aria-label="Views kept in this browser">
          {views.map(({ name, address }) => (
            <li key={name}>
              <button
                type="button"
                className="text-button"
                onClick={() =>
                  act({ type: 'GO', view: readAddress(address).view, words: `Open “${name}”` })
                }
              >
                {name}
              </button>
              <button
                type="button"
                className="saved__forget"
                aria-label={`Forget “${name}”`}
                onClick={() => {
                  tryOn((shelf) => forgetView(shelf, name));
                  setViews(readViews());
                }}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function readViews(): readonly SavedView[] {
  let views: readonly SavedView[] = [];
  tryOn((shelf) => {
    views = savedViews(shelf);
    return true;
  });
  return views;
}

/** Merely to look at the storage throws where the browser's settings forbid it. */
function tryOn(use: (shelf: Storage) => boolean): boolean {
  try {
    return use(window.localStorage);
  } catch {
    return false;
  }
}
