import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useClient } from 'urql';
import { StartSearchDocument } from '../../graphql/documents/search.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { plural } from '../../text/words.ts';

type Found = ResultOf<typeof StartSearchDocument>['search'];
type Hit = Found['hits'][number];

interface ThingSearchProps {
  label: string;
  onChoose: (id: string, name: string) => void;
  /** Whether it takes the focus when it appears. */
  focused?: boolean;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** Milliseconds without a key before the server is asked. */
const PATIENCE = 150;

/**
 * A field that finds whatever the map can start at, spelt roughly. Down and Up go through what was
 * found, Enter chooses, Escape closes the list and then empties the field.
 */
export function ThingSearch({ label, onChoose, focused = false }: ThingSearchProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { found, isOfText } = useFound(text.trim());
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const hits = found?.hits ?? [];
  const isOpen = open && found !== null;
  const choose = (hit: Hit) => {
    setText('');
    setOpen(false);
    onChoose(hit.id, hit.name);
  };
  const onKey = (event: KeyboardEvent) => {
    const hit = hits[at];
    const step = STEPS.get(event.key);
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt(isOpen ? (at + step + hits.length) % hits.length : 0);
    } else if (event.key === 'Enter' && isOpen && hit) {
      event.preventDefault();
      // What stands there while a newer answer is on its way may be none of what was typed.
      if (isOfText) choose(hit);
    } else if (event.key === 'Escape' && isOpen) {
      // Only the list closes; what it stands in stays open.
      event.preventDefault();
      event.nativeEvent.stopImmediatePropagation();
      setOpen(false);
    }
  };

  return (
    <div className="thing-search">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        className="govuk-input"
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits[at] ? `${id}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        className="thing-search__list"
        aria-label={label}
        hidden={!isOpen || hits.length === 0}
      >
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
          <div
            key={hit.id}
            role="option"
            id={`${id}-${index}`}
            className="thing-search__hit"
            aria-selected={index === at}
            // The field must keep the focus, or the list would close before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            {hit.name} <span className="muted">{kindWords(hit)}</span>
          </div>
        ))}
      </div>
      <p role="status" className={isOpen && hits.length === 0 ? 'small' : 'govuk-visually-hidden'}>
        {isOpen ? foundWords(found) : ''}
      </p>
    </div>
  );
}

function foundWords({ total, hits }: Found): string {
  if (total === 0) return 'Nothing in this register matches that.';
  return `${plural(total, 'match', 'matches')}${hits.length < total ? `, the best ${hits.length} listed` : ''}`;
}

const KINDS: Readonly<Record<string, string>> = {
  hub: 'hub',
  org: 'named body',
  class: 'kind of body, none named',
  concept: 'kind of body',
  team: 'team',
  system: 'system, not a body',
  subject: 'family',
  unnamed: 'not named',
  cat: 'category',
  agreement: 'agreement',
};

/** The kind that an id tells by its prefix; kinds of body are of one notice, which it tells too. */
function kindWords({ id }: Hit): string {
  const [prefix = '', rest = ''] = id.split(':', 2);
  const notice = prefix !== 'cat' && rest.includes('/') ? `, ${rest.split('/')[0]}` : '';
  return `${KINDS[prefix] ?? prefix}${notice}`;
}

/** What the register has for the words; what was found stays until there is something newer. */
function useFound(text: string): { readonly found: Found | null; readonly isOfText: boolean } {
  const client = useClient();
  const [read, setRead] = useState<{ readonly text: string; readonly found: Found } | null>(null);
  useEffect(() => {
    if (text === '') {
      setRead(null);
      return;
    }
    let isOld = false;
    const timer = setTimeout(async () => {
      const { data } = await client.query(StartSearchDocument, { text }).toPromise();
      if (!isOld && data) setRead({ text, found: data.search });
    }, PATIENCE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [client, text]);
  return { found: text === '' ? null : (read?.found ?? null), isOfText: read?.text === text };
}
