import type { ReactElement } from 'react';
import type { PartyKind } from './party-kind.ts';

const kindOfBody = <path d="M3 9h11v10H3zM8 9V5h13v10h-7" />;

const icons: Record<PartyKind, ReactElement> = {
  ORGANISATION: <path d="M3.5 20V8.5L12 4l8.5 4.5V20zM8.5 12v4.5M12 12v4.5M15.5 12v4.5" />,
  CLASS: kindOfBody,
  CONCEPT: kindOfBody,
  TEAM: (
    <>
      <circle cx="9" cy="8.5" r="3.8" />
      <path d="M2.5 20a6.5 6.5 0 0 1 13 0M15.5 4.9a3.8 3.8 0 0 1 0 7.2M18 14.2a6.5 6.5 0 0 1 3.5 5.8" />
    </>
  ),
  HUB: (
    <>
      <path d="M12 2.5l8.2 4.7v9.6L12 21.5l-8.2-4.7V7.2z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  SYSTEM: (
    <>
      <ellipse cx="12" cy="6" rx="7.5" ry="3" />
      <path d="M4.5 6v12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3" />
    </>
  ),
  SUBJECT: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 21a7.5 7.5 0 0 1 15 0" />
    </>
  ),
  UNNAMED: (
    <>
      <circle cx="12" cy="12" r="9.5" strokeDasharray="3.6 2.4" />
      <path d="M9.3 9.6a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.1M12 17v.6" />
    </>
  ),
};

/** The small picture of what a party is. Decorative: the kind must also stand in words. */
export function PartyIcon({ kind }: { kind: PartyKind }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      {icons[kind]}
    </svg>
  );
}

type ShapeKind = Exclude<PartyKind, 'CONCEPT' | 'SUBJECT'> | 'ENDED' | 'FLOW' | 'AGREEMENT' | 'BIN';

const shapes: Record<ShapeKind, ReactElement> = {
  FLOW: (
    <rect className="mark-shape" strokeWidth="1.6" x="1.5" y="2" width="25" height="14" rx="7" />
  ),
  AGREEMENT: <path className="mark-shape" strokeWidth="3" d="M2.5 2.5h23v13h-23z" />,
  BIN: (
    <rect
      className="mark-shape"
      strokeWidth="1.6"
      strokeDasharray="4 2.6"
      x="1.5"
      y="2"
      width="25"
      height="14"
      rx="5"
    />
  ),
  ORGANISATION: <path className="mark-shape" strokeWidth="1.8" d="M2 2h24v14H2z" />,
  CLASS: (
    <>
      <rect className="mark-stroke" strokeWidth="1.3" x="1" y="1" width="26" height="16" rx="5" />
      <rect
        className="mark-shape"
        strokeWidth="1.3"
        x="3.6"
        y="3.6"
        width="20.8"
        height="10.8"
        rx="3.5"
      />
    </>
  ),
  TEAM: <path className="mark-shape" strokeWidth="1.6" d="M7 1.5h14l5.5 5v5l-5.5 5H7l-5.5-5v-5z" />,
  HUB: <path className="mark-shape" strokeWidth="1.2" d="M7 1.5h14L27 9l-6 7.5H7L1 9z" />,
  SYSTEM: (
    <path
      className="mark-shape"
      strokeWidth="1.6"
      d="M4.5 2c6-1 13-1 19 0 2 4.5 2 9.5 0 14-6 1-13 1-19 0-2-4.5-2-9.5 0-14z"
    />
  ),
  UNNAMED: (
    <rect
      className="mark-shape"
      strokeWidth="1.6"
      strokeDasharray="3.5 2.2"
      x="1.5"
      y="1.5"
      width="25"
      height="15"
      rx="4"
    />
  ),
  ENDED: (
    <path
      className="mark-shape"
      strokeWidth="2"
      strokeDasharray="4.5 2.5"
      d="M1.5 1.5h25v15h-25z"
    />
  ),
};

/** The card's shape as it stands on the canvas, small, for keys and legends. */
export function PartyShape({ kind }: { kind: keyof typeof shapes }) {
  return (
    <svg
      className={`shape shape--${kind}`}
      viewBox="0 0 28 18"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[kind]}
    </svg>
  );
}
