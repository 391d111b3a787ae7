import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { type Action, apply, isPassing, runsTogether } from '../../explorer/actions.ts';
import { type Made, readAddress, writeAddress } from '../../explorer/address.ts';
import { begin, type History, pass, record, redo, undo } from '../../explorer/history.ts';
import { sameView, type View } from '../../explorer/view.ts';
import { dateStepWords } from '../../explorer/words.ts';

export interface Explorer {
  readonly view: View;
  readonly history: History;
  /** Sentences on what of the address was not understood. */
  readonly leftOut: readonly string[];
  /** When the address was made that the page was opened by. */
  readonly made: Made | null;
  /** `words` is the step as a person reads it. */
  readonly act: (action: Action, words: string) => void;
  /** Changes the view without a step: what the address named is known by another id. */
  readonly mend: (change: (view: View) => View) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Writes the view into the address, with what it shows where that is known. */
  readonly write: (made: Made | null) => void;
}

const REST_MS = 200;

/**
 * The view and its history, with the address in step: every action is written into it, and what
 * else changes it (the browser's own buttons, the date, a link to the map) becomes a step.
 */
export function useExplorer(): Explorer {
  const search = useLocationProperty(() => window.location.search);
  const [opened, setOpened] = useState(() => readAddress(search));
  const [history, setHistory] = useState(() => begin(opened.view));
  /** The address as it was last read or written here. */
  const known = useRef(search);
  /** An address that was not wholly understood stays as it is until a person does something. */
  const mayWrite = useRef(opened.leftOut.length === 0);
  const startsAnew = useRef(false);
  const written = useRef(opened.view);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // The map writes the address before this runs: what it wrote is no news.
    if (search === known.current || window.location.search === known.current) return;
    known.current = search;
    const read = readAddress(search);
    written.current = read.view;
    mayWrite.current = read.leftOut.length === 0;
    setOpened(read);
    setHistory((before) => record(before, read.view, wordsForMove(before.present, read.view)));
  }, [search]);

  const act = useCallback((action: Action, words: string) => {
    mayWrite.current = true;
    startsAnew.current = action.type === 'START';
    setHistory((before) => {
      const next = apply(before.present, action);
      return isPassing(action)
        ? pass(before, next)
        : record(before, next, words, runsTogether(action));
    });
  }, []);
  const mend = useCallback((change: (view: View) => View) => {
    setHistory((before) => {
      const next = change(before.present);
      return sameView(next, before.present) ? before : pass(before, next);
    });
  }, []);
  const step = useCallback((move: (history: History) => History) => {
    mayWrite.current = true;
    setHistory(move);
  }, []);

  const view = history.present;
  const write = useCallback(
    (made: Made | null) => {
      const next = `?${writeAddress(view, made)}`;
      const isOnlyLater =
        view.asAt !== written.current.asAt &&
        sameView({ ...view, asAt: written.current.asAt }, written.current);
      const put = () => {
        written.current = view;
        known.current = next;
        const way = startsAnew.current ? 'pushState' : 'replaceState';
        startsAnew.current = false;
        window.history[way](window.history.state, '', `${window.location.pathname}${next}`);
      };
      clearTimeout(waiting.current);
      if (!mayWrite.current || next === window.location.search) return;
      // A slider passes many days: the address, and all that is read by it, takes the one it rests on.
      if (isOnlyLater) waiting.current = setTimeout(put, REST_MS);
      else put();
    },
    [view],
  );
  useEffect(() => () => clearTimeout(waiting.current), []);

  return {
    view,
    history,
    leftOut: opened.leftOut,
    made: opened.made,
    act,
    mend,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    write,
  };
}

function wordsForMove(from: View, to: View): string {
  if (sameView({ ...from, asAt: to.asAt }, to)) {
    return dateStepWords(to.asAt);
  }
  return 'Go to another address';
}
