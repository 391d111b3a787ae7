import { useEffect } from 'react';

/** Ctrl+Z undoes, Ctrl+Shift+Z or Ctrl+Y does again; in a field the keys are the field's own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const move = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (move === null) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select',
    ) !== null
  );
}
