import type { ReactNode } from 'react';
import type { NoticeFound } from '../Notice.tsx';
import { Bases } from './Bases.tsx';
import { Hubs } from './Hubs.tsx';
import { LawCited } from './LawCited.tsx';
import { Abroad, Contacts, Described, Documents, Held, Roles } from './Others.tsx';
import { Processors } from './Processors.tsx';
import { Retention } from './Retention.tsx';
import { Rights } from './Rights.tsx';

export interface Topic {
  /** Stands in the address: `#retention`, `?topic=retention`. */
  id: string;
  title: string;
  told: (notice: NoticeFound) => ReactNode;
}

/** What a notice says of all its sharing, matter by matter. */
export const topics: readonly Topic[] = [
  { id: 'held', title: 'Data it lists as held', told: (notice) => <Held notice={notice} /> },
  { id: 'bases', title: 'Bases', told: (notice) => <Bases notice={notice} /> },
  { id: 'rights', title: 'Rights', told: (notice) => <Rights notice={notice} /> },
  {
    id: 'retention',
    title: 'How long it is kept',
    told: (notice) => <Retention notice={notice} />,
  },
  {
    id: 'controllers',
    title: 'Controllers and other roles',
    told: (notice) => <Roles notice={notice} />,
  },
  {
    id: 'processors',
    title: 'Processors and their systems',
    told: (notice) => <Processors notice={notice} />,
  },
  { id: 'hubs', title: 'Hubs and their members', told: (notice) => <Hubs notice={notice} /> },
  {
    id: 'conditions',
    title: 'Conditions on sharing',
    told: (notice) => <Described notice={notice} of={notice.conditions} />,
  },
  {
    id: 'security',
    title: 'How it is protected',
    told: (notice) => <Described notice={notice} of={notice.security} />,
  },
  {
    id: 'abroad',
    title: 'Outside the United Kingdom',
    told: (notice) => <Abroad notice={notice} />,
  },
  { id: 'law', title: 'Law and guidance it cites', told: (notice) => <LawCited notice={notice} /> },
  { id: 'contacts', title: 'Whom to ask', told: (notice) => <Contacts notice={notice} /> },
  {
    id: 'documents',
    title: 'Documents it refers to',
    told: (notice) => <Documents notice={notice} />,
  },
  {
    id: 'commitments',
    title: 'What it commits to',
    told: (notice) => <Described notice={notice} of={notice.commitments} />,
  },
];
