import { Link2 } from 'lucide-react';
import { useState } from 'react';

/** Copies the address, which holds the whole view; where the browser forbids it, says so. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
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
        Copy link
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}
