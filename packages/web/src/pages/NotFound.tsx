import { useLocation } from 'wouter';
import { PageTitle } from '../components/PageTitle.tsx';
import { Link } from '../shell/Link.tsx';

/** No page at this address; what was asked for is named. */
export function NotFound() {
  const [path] = useLocation();
  return (
    <>
      <PageTitle title="There is no page at this address" reads={null} />
      <div className="prose">
        <p>
          Nothing stands at <code>{path}</code>. An address may have been cut when it was copied.
        </p>
        <p>
          <Link to="/">Start at the home page</Link> or use the search above.
        </p>
      </div>
    </>
  );
}
