import type { ReactNode } from 'react';

/** A few words of the notice, marked as with a highlighter pen: where to find the passage. */
export function Anchor({ children }: { children: ReactNode }) {
  return <mark className="anchor">{children}</mark>;
}

type BadgeKind = 'state' | 'outside' | 'ties';

interface BadgeProps {
  /** state: ended, renamed, unmatched; outside: not from a notice; ties: party and category. */
  kind?: BadgeKind;
  children: ReactNode;
}

/** A short label with an edge of its own: “Ended 31 March 2021”. */
export function Badge({ kind = 'state', children }: BadgeProps) {
  return <span className={kind === 'state' ? 'badge' : `badge badge--${kind}`}>{children}</span>;
}

/** The tag on every fact that no notice states. */
export function FromOutside({ children = 'From outside the notice' }: { children?: ReactNode }) {
  return <Badge kind="outside">{children}</Badge>;
}

export type DataClass = 'S9' | 'C10';

/** What each class tag stands for. */
export const dataClassWords: Record<DataClass, string> = {
  S9: 'special category',
  C10: 'criminal offence',
};

/** S9 (UK GDPR Art 9) or C10 (Art 10), white on its colour, its meaning read aloud. */
export function ClassTag({ kind }: { kind: DataClass }) {
  return (
    <span className={`class-tag class-tag--${kind}`} title={dataClassWords[kind]}>
      {kind}
      <span className="govuk-visually-hidden"> ({dataClassWords[kind]})</span>
    </span>
  );
}
