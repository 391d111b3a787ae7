import type { TypedDocumentNode } from '@urql/core';
import { stringifyDocument } from '@urql/core';
import { useState } from 'react';
import { Disclosure } from '../../../components/answer.tsx';

interface ShowQueryProps<Variables> {
  query: TypedDocumentNode<unknown, Variables>;
  variables: Variables;
}

/** The query that this part of the panel was made of, to be copied or opened in the editor. */
export function ShowQuery<Variables>({ query, variables }: ShowQueryProps<Variables>) {
  return (
    <Disclosure summary="Show the GraphQL">
      <QueryText text={stringifyDocument(query)} variables={JSON.stringify(variables, null, 2)} />
    </Disclosure>
  );
}

function QueryText({ text, variables }: { text: string; variables: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${text}\n\n# Variables\n# ${oneLine(variables)}`);
      setSaid('Copied');
    } catch {
      setSaid('The browser did not allow it: select the text and copy it.');
    }
  };
  const editor = `/graphql?${new URLSearchParams({ query: text, variables })}`;
  return (
    <>
      <p>
        <button type="button" className="text-button" onClick={copy}>
          Copy<span className="govuk-visually-hidden"> the query</span>
        </button>
        {' · '}
        <a href={editor}>Open in the query editor</a> <span role="status">{said}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre className="example scroll panel__query" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <p>With these variables:</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre className="example scroll panel__query" tabIndex={0}>
        <code>{variables}</code>
      </pre>
    </>
  );
}

function oneLine(json: string): string {
  return json.replace(/\s*\n\s*/g, ' ');
}
