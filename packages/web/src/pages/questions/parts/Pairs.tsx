import type { ReactNode } from 'react';
import { Cited, type CitedStatement } from '../../../components/Cited.tsx';

interface PairProps {
  term: string;
  glyph?: ReactNode;
  /** What to say where there is nothing. */
  none?: string;
  children: readonly ReactNode[];
}

/** A term of a list of facts, and what is said of it; where nothing is, that is said. */
export function Pair({ term, glyph, none, children }: PairProps) {
  return (
    <>
      <dt>
        {glyph} {term}
      </dt>
      <dd className={children.length === 0 ? 'what-said__none' : undefined}>
        {children.length === 0 ? none : children}
      </dd>
    </>
  );
}

/** One thing said, with its statements. */
export function Line(props: { statements: readonly CitedStatement[]; children: ReactNode }) {
  return (
    <p>
      {props.children} <Cited statements={props.statements} />
    </p>
  );
}
