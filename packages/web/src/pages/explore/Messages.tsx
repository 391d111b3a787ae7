import { useState } from 'react';
import { ServerGone } from '../../components/boxes.tsx';
import { LeftOut } from '../../components/LeftOut.tsx';
import type { Action } from '../../explorer/actions.ts';
import { type Changed, changedSince } from '../../explorer/fingerprint.ts';
import type { Material } from '../../explorer/material.ts';
import type { Shown } from '../../explorer/shown.ts';
import { strangersIn } from '../../explorer/strangers.ts';
import type { NameOf } from '../../explorer/words.ts';
import { listInWords, plural } from '../../text/words.ts';
import { LensNotes } from './LensNotes.tsx';
import type { Explorer } from './use-explorer.ts';
import type { Loaded } from './use-material.ts';

interface MessagesProps {
  explorer: Explorer;
  loaded: Loaded;
  material: Material;
  shown: Shown;
  nameOf: NameOf;
  act: (action: Action) => void;
  /** What a key of the canvas waits for. */
  said: string;
}

/** What a person should know of the address, of the register's state and of the server. */
export function Messages(props: MessagesProps) {
  const { explorer, loaded, material, shown, nameOf, act, said } = props;
  const [isRead, setRead] = useState(false);
  const { made, leftOut, history } = explorer;
  const { gone, refused, retry, complete } = loaded;
  // Only of the picture that the address opened: what a person does afterwards is no news.
  const isUntouched = history.past.length === 0;
  const news =
    made !== null && isUntouched && complete
      ? newsWords(made.revision, material.facts.revision, changedSince(made.was, shown))
      : null;
  const notRead = refused.map(({ message }) => message);
  const strangers = isUntouched && complete ? strangersIn(explorer.view, material) : [];
  return (
    <div className="explore__messages">
      {gone !== null && (
        <ServerGone since={gone} onRetry={retry}>
          Nothing on the map is lost. It tries again by itself.
        </ServerGone>
      )}
      <LeftOut sentences={[...leftOut, ...notRead, ...strangers]} />
      {news !== null && !isRead && (
        <div className="note-box" role="status">
          <p>
            {news}{' '}
            <button type="button" className="text-button" onClick={() => setRead(true)}>
              Close
            </button>
          </p>
        </div>
      )}
      <LensNotes key={shown.lens} shown={shown} material={material} nameOf={nameOf} act={act} />
      {shown.cut && (
        <p className="note-box">
          <strong>Cut short.</strong> There is more around it than the server gives at once; what is
          left out is on no canvas and in no table here.
        </p>
      )}
      <p role="status" className={said === '' ? 'govuk-visually-hidden' : 'note-box'}>
        {said}
      </p>
    </div>
  );
}

/** What changed since an address was made; null where all is as it was. */
export function newsWords(then: number, now: number, changed: Changed | null): string | null {
  const moved =
    then === now
      ? 'The register has the same revision'
      : `The register was at revision ${then} when this address was made, and is at ${now}`;
  if (changed === null) {
    return then === now ? null : `${moved}. What the map showed then is not in the address.`;
  }
  const { fresh, gone } = changed;
  if (fresh.length === 0 && gone === 0) {
    return then === now ? null : `${moved}. Nothing that this map shows has changed.`;
  }
  const names = fresh.slice(0, 5).map(({ name }) => name);
  const more = fresh.length > names.length ? ` and ${fresh.length - names.length} more` : '';
  const added =
    fresh.length === 0 ? '' : ` New or otherwise than then: ${listInWords(names)}${more}.`;
  const lost = gone === 0 ? '' : ` Gone or otherwise than then: ${plural(gone, 'thing')}.`;
  return `${moved}.${added}${lost}`;
}
