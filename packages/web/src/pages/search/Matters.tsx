import { SectionTitle } from '../../components/PageTitle.tsx';
import type { SearchDocument } from '../../graphql/documents/search.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { Link } from '../../shell/Link.tsx';

type Matter = ResultOf<typeof SearchDocument>['search']['matters'][number];

const sideBySide = (topic: string) => `/notices/side-by-side?topic=${topic}`;

/** Where each matter is told; the API says which of them the words are about. */
const pages: Record<Matter, { to: string; name: string }> = {
  ABROAD: { to: sideBySide('abroad'), name: 'Sending data outside the United Kingdom' },
  AGREEMENTS: { to: '/agreements', name: 'Agreements, and who is mentioned under each' },
  BASES: { to: '/law', name: 'Law and bases, and which notice names each' },
  CONTACTS: { to: sideBySide('contacts'), name: 'Whom to ask or complain to' },
  HELD: { to: sideBySide('held'), name: 'Data that each notice lists as held' },
  HISTORY: { to: '/parties?standing=ended', name: 'Bodies that had ended or been renamed' },
  HUBS: { to: sideBySide('hubs'), name: 'Hubs and their members' },
  LAW: { to: '/law', name: 'Law and guidance, and how it stood at the date' },
  PROCESSORS: { to: sideBySide('processors'), name: 'Processors and their systems' },
  PURPOSES: { to: '/purposes', name: 'Purposes, and the bases tied to them' },
  RETENTION: { to: sideBySide('retention'), name: 'How long information is kept' },
  RIGHTS: { to: sideBySide('rights'), name: 'Rights, and which are left out' },
  SECURITY: { to: sideBySide('security'), name: 'How information is protected' },
};

/** Pages that tell of what was asked, before the records that have its words. */
export function Matters({ matters }: { matters: readonly Matter[] }) {
  if (matters.length === 0) return null;
  return (
    <section aria-labelledby="matters">
      <SectionTitle title="Pages about this" id="matters" />
      <ul className="list-plain">
        {matters.map((matter) => (
          <li key={matter}>
            <Link to={pages[matter].to}>{pages[matter].name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
