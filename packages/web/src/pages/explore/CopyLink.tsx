import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { todayInLondon } from '../../text/dates.ts';

/**
 * Copies the address, which holds the whole view. A view as at today is given its day, so that it
 * opens the same tomorrow. Where the browser forbids copying, says so.
 */
export function CopyLink({ asAt }: { asAt: string | null }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const address = new URL(window.location.href);
    if (asAt === null) {
      address.search += `${address.search === '' ? '?' : '&'}asAt=${todayInLondon()}`;
    }
    try {
      await navigator.clipboard.writeText(address.href);
      setSaid('Link copied');
    } catch {
      setSaid('Not copied: take it from the address bar');
    }
  };
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--small"
        onClick={() => void copy()}
      >
        <Link2 size={16} aria-hidden="true" />
        <span className="button__words">Copy link</span>
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}
