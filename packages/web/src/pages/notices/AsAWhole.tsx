import { useEffect } from 'react';
import { SectionTitle } from '../../components/PageTitle.tsx';
import { useHash } from '../../shell/use-hash.ts';
import type { NoticeFound } from './Notice.tsx';
import { topics } from './topics/topics.tsx';

/** What the notice says of all its sharing, not of one flow; each matter can be linked to. */
export function AsAWhole({ notice }: { notice: NoticeFound }) {
  const hash = useHash();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'start' });
  }, [hash]);
  return (
    <>
      <nav className="topic-list" aria-label="Matters on this page">
        <ul>
          {topics.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(({ id, title, told }) => (
        <section key={id} aria-labelledby={id}>
          <SectionTitle title={title} id={id} />
          {told(notice)}
        </section>
      ))}
    </>
  );
}
