import { Link } from '../shell/Link.tsx';
import { withSearch } from '../shell/paths.ts';

interface NextPageProps {
  path: string;
  /** What else the address of the list holds. */
  search?: Record<string, string | null>;
  page: { hasNextPage: boolean; endCursor: string | null };
}

/** The link to what comes after this page of a list; nothing after the last. */
export function NextPage({ path, search = {}, page }: NextPageProps) {
  if (!page.hasNextPage) return null;
  return (
    <p>
      <Link to={withSearch(path, { ...search, after: page.endCursor })}>Next page</Link>
    </p>
  );
}
