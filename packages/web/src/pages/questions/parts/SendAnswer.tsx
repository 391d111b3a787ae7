import { Link2, Printer } from 'lucide-react';
import { useState } from 'react';
import type { ExportFile } from './export-files.ts';
import { FileLinks } from './FileLinks.tsx';

interface SendAnswerProps {
  /** What is sent is whole: “All 30 rows, none cut.” */
  whole?: string;
  /** The same answer as files. They hold all its rows, also those that a page does not show. */
  files: readonly ExportFile[];
}

/** Ways to hand an answer on; each carries its date, its gaps and its sources. */
export function SendAnswer({ whole, files }: SendAnswerProps) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('Link copied.');
    } catch {
      setSaid('The browser did not allow it: copy the address from its bar.');
    }
  }
  return (
    <section aria-labelledby="send-answer">
      <h2 id="send-answer" className="rail__title">
        Send this answer
      </h2>
      <p className="smallest muted">With its date, gaps and sources. {whole}</p>
      <button type="button" className="govuk-button button--wide" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        Print or save as PDF
      </button>
      <FileLinks files={files} wide />
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--wide"
        onClick={() => void copy()}
      >
        <Link2 size={18} aria-hidden="true" />
        Copy link to this answer
      </button>
      <p role="status" className="smallest">
        {said}
      </p>
    </section>
  );
}
