import { useState } from 'react';

/** One operation as text, with a button that puts it on the clipboard. */
export function Example({ id, question, text }: { id: string; question: string; text: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('The browser did not allow it: select the text and copy it.');
    }
  }
  return (
    <section>
      <h3 id={id}>{question}</h3>
      <p>
        <button type="button" className="text-button" onClick={copy}>
          Copy<span className="govuk-visually-hidden"> the query: {question}</span>
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre className="example scroll" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
