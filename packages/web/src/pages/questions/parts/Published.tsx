import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { dateInWords } from '../../../text/dates.ts';

interface PublishedProps {
  notice: { id: string; title: string; url: string | null; seenOn?: string | null } | null;
}

/** The notice that a row rests on: here, and where its publisher put it. */
export function Published({ notice }: PublishedProps) {
  if (notice === null) return null;
  return (
    <p className="opened__source">
      From <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
      {notice.seenOn != null && `, text seen ${dateInWords(notice.seenOn)}`}.{' '}
      {notice.url === null ? (
        'Its published address is not recorded.'
      ) : (
        <a href={notice.url} rel="external noreferrer">
          The notice as published
        </a>
      )}
    </p>
  );
}
