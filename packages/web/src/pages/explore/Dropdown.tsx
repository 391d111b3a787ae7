import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useEscape } from './use-escape.ts';

interface DropdownProps {
  words: string;
  icon: ReactNode;
  /** What stands in it; made anew each time that it opens. */
  children: (close: () => void) => ReactNode;
}

/**
 * A button of the bar with a box beneath it. Escape closes it and gives the focus back; going elsewhere
 * with the pointer or the focus closes it too.
 */
export function Dropdown({ words, icon, children }: DropdownProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
    toggle.current?.focus();
  }, []);
  useEscape(open, close);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);
  return (
    <div className="dropdown" ref={whole}>
      <button
        ref={toggle}
        type="button"
        className="govuk-button govuk-button--secondary button--small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span className="button__words">{words}</span>
      </button>
      <div className="dropdown__box" id={id} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
