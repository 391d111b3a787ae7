import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type AnswerState, answerState } from '../../../graphql/answer.ts';
import {
  PartyChoicesDocument,
  QuestionChoicesDocument,
} from '../../../graphql/documents/choices.ts';
import { type Choices, choicesFrom, noChoices, type PartyRead } from '../choices.ts';

/** The lists behind the fields of a question, whole: parties come in pages. */
export function useChoices(): { kind: AnswerState<unknown>['kind']; choices: Choices } {
  const [result] = useQuery({ query: QuestionChoicesDocument });
  const parties = useParties();
  const state = answerState(result);
  const read = state.kind === 'read' ? state.data : null;
  const choices = useMemo(
    () => (read === null || parties === null ? noChoices : choicesFrom(read, parties)),
    [read, parties],
  );
  return { kind: read !== null && parties === null ? 'loading' : state.kind, choices };
}

/** All parties; null until they are read. Where a page cannot be read, those before it stand. */
function useParties(): readonly PartyRead[] | null {
  const client = useClient();
  const [parties, setParties] = useState<readonly PartyRead[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function read() {
      const found: PartyRead[] = [];
      let after: string | null = null;
      do {
        const { data }: { data?: { parties: Page } | undefined } = await client
          .query(PartyChoicesDocument, { after })
          .toPromise();
        found.push(...(data?.parties.edges.map(({ node }) => node) ?? []));
        after = data?.parties.pageInfo.hasNextPage ? data.parties.pageInfo.endCursor : null;
      } while (after !== null && isWanted);
      if (isWanted) setParties(found);
    }
    void read();
    return () => {
      isWanted = false;
    };
  }, [client]);
  return parties;
}

interface Page {
  edges: readonly { node: PartyRead }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
