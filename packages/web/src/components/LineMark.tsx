import type { ReactElement } from 'react';
import type { Certainty } from './certainty.ts';

type LineKind = Certainty | 'MEMBERSHIP';

const head = <path className="mark-fill" d="M25 2l9 5-9 5z" />;
const solid = (
  <>
    <path className="mark-stroke" strokeWidth="3" d="M0 7h26" />
    {head}
  </>
);

const lines: Record<LineKind, ReactElement> = {
  STATED: solid,
  STATED_PART: solid,
  STATED_WIDER: (
    <>
      <path className="mark-stroke" strokeWidth="3" strokeDasharray="10 4" d="M0 7h26" />
      {head}
    </>
  ),
  INFERRED: (
    <>
      <path className="mark-stroke" strokeWidth="3" strokeDasharray="9 3 2 3" d="M0 7h26" />
      {head}
    </>
  ),
  NOT_STATED: (
    <>
      <path
        className="mark-stroke"
        strokeWidth="3.2"
        strokeDasharray="0.1 6.2"
        strokeLinecap="round"
        d="M2 7h22"
      />
      {head}
    </>
  ),
  EXCLUDED: <path className="mark-stroke" strokeWidth="2" d="M0 7h33M13 1l7 12M33 1v12" />,
  MEMBERSHIP: <path className="mark-stroke" strokeWidth="1.6" d="M0 7h34" />,
};

/** The line of the canvas for one certainty, small, for keys and legends. */
export function LineMark({ kind }: { kind: LineKind }) {
  return (
    <svg
      className={`line-mark line-mark--${kind}`}
      viewBox="0 0 34 14"
      aria-hidden="true"
      focusable="false"
    >
      {lines[kind]}
    </svg>
  );
}
