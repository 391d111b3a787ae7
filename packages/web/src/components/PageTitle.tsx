import type { ReactNode } from 'react';
import { Link } from '../shell/Link.tsx';
import type { AddressParts } from '../shell/left-out.ts';
import { useDocumentTitle, useHeadingFocus } from '../shell/navigation.ts';
import { FindingBadge } from './FindingBadge.tsx';
import { LeftOutOfAddress } from './LeftOut.tsx';

interface PageTitleProps {
  /** The h1, and the first words of the browser's title. */
  title: string;
  /** A picture before the words. */
  icon?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** The record that the page is about: what the checks find of it is marked. */
  about?: string;
  /** Buttons or links at the right. */
  side?: ReactNode;
  /**
   * The parts of the address that the page reads; it tells of all others. Null where the page
   * tells of them by itself, or where there is nothing that they could change.
   */
  reads?: AddressParts | null;
}

const nothing: AddressParts = {};

/** The page's one h1. It names the browser's tab and takes the focus after a move inside. */
export function PageTitle({ title, icon, lead, about, side, reads = nothing }: PageTitleProps) {
  const heading = useHeadingFocus();
  useDocumentTitle(title);
  return (
    <>
      <div className="page-title">
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {icon}
            {title}
          </h1>
          {about !== undefined && <FindingBadge id={about} />}
          {lead !== undefined && <div className="page-title__lead">{lead}</div>}
        </div>
        {side !== undefined && <div className="page-title__side">{side}</div>}
      </div>
      {reads !== null && <LeftOutOfAddress parts={reads} />}
    </>
  );
}

interface Crumb {
  name: string;
  to: string;
}

/** The way back up, from the widest to the nearest. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface SectionTitleProps {
  title: string;
  note?: ReactNode;
  id?: string;
  /** The size of an h3, where the section is a part of the answer above it. */
  small?: boolean;
}

/** An h2 with its count or remark on the same line. */
export function SectionTitle({ title, note, id, small = false }: SectionTitleProps) {
  return (
    <div className={small ? 'section-title section-title--small' : 'section-title'}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <span className="section-title__note">{note}</span>}
    </div>
  );
}
