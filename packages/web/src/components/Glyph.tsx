import type { ReactElement } from 'react';
import { type GlyphKind, glyphWords } from './certainty.ts';

const drawings: Record<GlyphKind, ReactElement> = {
  STATED: (
    <>
      <circle className="mark-fill" cx="9" cy="9" r="8.5" />
      <path className="mark-paper" strokeWidth="2.2" d="M4.9 9.4l2.8 2.7 5.4-5.8" />
    </>
  ),
  STATED_PART: (
    <>
      <circle className="mark-stroke" strokeWidth="1.8" cx="9" cy="9" r="7.6" />
      <path className="mark-fill" d="M9 1.4a7.6 7.6 0 0 0 0 15.2z" />
    </>
  ),
  STATED_WIDER: (
    <>
      <circle className="mark-stroke" strokeWidth="1.8" cx="9" cy="9" r="7.6" />
      <circle className="mark-fill" cx="9" cy="9" r="3.4" />
    </>
  ),
  INFERRED: (
    <>
      <path className="mark-stroke" strokeWidth="1.6" d="M9 .9L17.1 9 9 17.1.9 9z" />
      <circle className="mark-fill" cx="9" cy="6.3" r="1.4" />
      <circle className="mark-fill" cx="6.1" cy="10.6" r="1.4" />
      <circle className="mark-fill" cx="11.9" cy="10.6" r="1.4" />
    </>
  ),
  NOT_STATED: (
    <>
      <circle
        className="mark-stroke"
        strokeWidth="1.6"
        strokeDasharray="3 1.9"
        cx="9"
        cy="9"
        r="7.8"
      />
      <path
        className="mark-stroke"
        strokeWidth="1.6"
        d="M6.7 7.1a2.3 2.3 0 1 1 3.5 1.9c-.8.5-1.2.9-1.2 1.7"
      />
      <circle className="mark-fill" cx="9" cy="12.9" r="1" />
    </>
  ),
  EXCLUDED: (
    <>
      <circle className="mark-stroke" strokeWidth="2" cx="9" cy="9" r="7.5" />
      <path className="mark-stroke" strokeWidth="2" d="M3.8 14.2L14.2 3.8" />
    </>
  ),
  PART_EXCLUDED: (
    <>
      <circle className="mark-stroke" strokeWidth="1.6" cx="9" cy="9" r="7.7" />
      <path className="mark-stroke" strokeWidth="1.6" d="M9 1.3v15.4" />
      <path className="mark-stroke" strokeWidth="1.6" d="M9.4 14.2l5.4-9.8" />
    </>
  ),
  LIST_OPEN: (
    <>
      <path className="mark-stroke" strokeWidth="1.9" d="M1.5 4.6h10M1.5 9h6.5M1.5 13.4h5" />
      <path className="mark-stroke" strokeWidth="1.9" d="M13 7.4v8M9 11.4h8" />
    </>
  ),
};

interface GlyphProps {
  kind: GlyphKind;
  small?: boolean;
}

/** The picture alone, hidden from assistive technology: the words must stand beside it. */
export function Glyph({ kind, small = false }: GlyphProps) {
  return (
    <svg
      className={`glyph glyph--${kind}${small ? ' glyph--small' : ''}`}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[kind]}
    </svg>
  );
}

interface CertaintyMarkProps {
  kind: GlyphKind;
  /** Other words than the usual ones, for instance the parts: “part of it: name”. */
  words?: string;
}

/** A glyph with its words: the three signs (shape, words, colour) of one certainty. */
export function CertaintyMark({ kind, words }: CertaintyMarkProps) {
  return (
    <span className={`certainty certainty--${kind}`}>
      <Glyph kind={kind} />
      <span>{words ?? glyphWords[kind]}</span>
    </span>
  );
}
