import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { notInRegister } from '../text/safety.ts';

/** The words that keep people safe wherever the register has nothing. */
export function SafetyWords() {
  return (
    <>
      <strong>{notInRegister.head}</strong> {notInRegister.rest}
    </>
  );
}

/** The box that stands in the place of an answer that this register does not hold. */
export function NotInRegister({ children }: { children?: ReactNode }) {
  return (
    <div className="safety">
      {children}
      <p>
        <SafetyWords />
      </p>
    </div>
  );
}

interface BoxProps {
  title: string;
  children?: ReactNode;
}

/** A calm box: nothing to show, a list cut short, an address half understood. */
export function Empty({ title, children }: BoxProps) {
  return (
    <div className="note-box">
      <p>
        <strong>{title}</strong> {children}
      </p>
    </div>
  );
}

interface InputErrorProps extends BoxProps {
  /** The nearest names to what was typed; offered, never asked by themselves. */
  nearest?: readonly { name: string; link: ReactNode }[];
}

/**
 * An input that could not be understood: names the field and the value, offers the nearest
 * names and takes the focus. Red is for this alone.
 */
export function InputError({ title, nearest = [], children }: InputErrorProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="error-box" role="alert" tabIndex={-1} ref={box} aria-labelledby={titleId}>
      <p id={titleId}>
        <strong>{title}</strong>
      </p>
      {nearest.length > 0 && (
        <p>
          Did you mean{' '}
          {nearest.map((each, index) => (
            <span key={each.name}>
              {index > 0 && (index === nearest.length - 1 ? ' or ' : ', ')}
              {each.link}
            </span>
          ))}
          ? Nothing was asked yet.
        </p>
      )}
      {children}
    </div>
  );
}

interface ServerGoneProps {
  /** Clock time since which nothing came back: “14:02”. */
  since: string;
  onRetry: () => void;
  /** Not announced as an alert: for an example of the box. */
  quiet?: boolean;
  /** What is safe meanwhile: “Nothing on the canvas is lost.” */
  children?: ReactNode;
}

/** The server does not answer. What was read stays; this says so and offers to try again. */
export function ServerGone({ since, onRetry, quiet = false, children }: ServerGoneProps) {
  return (
    <div className="note-box" role={quiet ? undefined : 'alert'}>
      <p>
        <strong>Not connected since {since}.</strong> {children ?? 'What needs the server waits.'}{' '}
        <button type="button" className="text-button" onClick={onRetry}>
          Try now
        </button>
      </p>
    </div>
  );
}

/** Milliseconds before a skeleton shows: most answers are there sooner, and nothing flickers. */
const patience = 300;

/** What is being read, announced politely, with a skeleton once it takes longer than 300 ms. */
export function Loading({ what }: { what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={late ? 'note-box loading' : 'loading'}>
      {late && (
        <>
          <p>
            <strong>{what}</strong>
          </p>
          <Skeleton />
        </>
      )}
    </div>
  );
}

/** Three grey lines in the place of text to come. */
export function Skeleton() {
  return (
    <div className="loading__lines" aria-hidden="true">
      <span className="loading__line" />
      <span className="loading__line" />
      <span className="loading__line" />
    </div>
  );
}
