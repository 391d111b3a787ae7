import { useLocation, useSearch } from 'wouter';
import { useAsAt } from './as-at.ts';
import { carryAsAt } from './paths.ts';

/** On paper a page must say where it can be read again, as it was on that day. */
export function PrintedAddress() {
  const [path] = useLocation();
  const search = useSearch().replaceAll('%3A', ':').replaceAll('%2F', '/');
  const { day } = useAsAt();
  return (
    <p className="print-only page-width printed-address">
      Address: {window.location.origin}
      {carryAsAt(search === '' ? path : `${path}?${search}`, day)}
    </p>
  );
}
