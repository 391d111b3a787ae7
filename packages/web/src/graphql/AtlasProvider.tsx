import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Client, Provider } from 'urql';
import type { StripFacts } from '../shell/DateStrip.tsx';
import { createAtlasClient } from './client.ts';
import { ShellDocument } from './documents/shell.ts';
import { FactsContext } from './facts.ts';
import { stripFacts } from './strip-facts.ts';

interface Register {
  client: Client;
  facts: StripFacts | null;
}

/**
 * Gives every page the client and what the strip says. Answers are kept for one revision: when
 * the register has moved on, which is looked at whenever the reader comes back to the page, a new
 * client with an empty cache takes over, and every page reads again.
 */
export function AtlasProvider({ children }: { children: ReactNode }) {
  const [register, setRegister] = useState<Register>(() => ({
    client: createAtlasClient(),
    facts: null,
  }));
  const revision = useRef<number | null>(null);

  useEffect(() => {
    async function look() {
      const client = createAtlasClient();
      const { data } = await client.query(ShellDocument, {}).toPromise();
      // No answer: the page that asked for something tells the reader, the strip stays as it is.
      if (!data || data.revision.number === revision.current) return;
      const isFirst = revision.current === null;
      revision.current = data.revision.number;
      const facts = stripFacts(data);
      setRegister((before) => ({ client: isFirst ? before.client : client, facts }));
    }
    function lookAgain() {
      if (document.visibilityState === 'visible') void look();
    }
    void look();
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, []);

  return (
    <Provider value={register.client}>
      <FactsContext value={register.facts}>{children}</FactsContext>
    </Provider>
  );
}
