import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import { type AnswerState, answerState } from '../../../graphql/answer.ts';
import {
  AgreementChoicesDocument,
  PartyChoicesDocument,
  PurposeChoicesDocument,
  QuestionChoicesDocument,
} from '../../../graphql/documents/choices.ts';
import { type Choices, choicesFrom, noChoices } from '../choices.ts';
import { type Page, wholeList } from './whole-list.ts';

/** The lists behind the fields of a question, whole: what there can be many of comes in pages. */
export function useChoices(): { kind: AnswerState<unknown>['kind']; choices: Choices } {
  const [result] = useQuery({ query: QuestionChoicesDocument });
  const parties = useWhole(partiesAfter);
  const agreements = useWhole(agreementsAfter);
  const purposes = useWhole(purposesAfter);
  const state = answerState(result);
  const read = state.kind === 'read' ? state.data : null;
  const long = useMemo(
    () =>
      parties === null || agreements === null || purposes === null
        ? null
        : { parties, agreements, purposes },
    [parties, agreements, purposes],
  );
  const choices = useMemo(
    () => (read === null || long === null ? noChoices : choicesFrom(read, long)),
    [read, long],
  );
  return { kind: read !== null && long === null ? 'loading' : state.kind, choices };
}

/** One page of a list, or nothing where it cannot be read. */
type ReadPage<Node> = (client: Client, after: string | null) => Promise<Page<Node> | undefined>;

const partiesAfter = async (client: Client, after: string | null) =>
  (await client.query(PartyChoicesDocument, { after }).toPromise()).data?.parties;
const agreementsAfter = async (client: Client, after: string | null) =>
  (await client.query(AgreementChoicesDocument, { after }).toPromise()).data?.agreements;
const purposesAfter = async (client: Client, after: string | null) =>
  (await client.query(PurposeChoicesDocument, { after }).toPromise()).data?.purposes;

/** A whole list; null until it is read. */
function useWhole<Node>(readPage: ReadPage<Node>): readonly Node[] | null {
  const client = useClient();
  const [nodes, setNodes] = useState<readonly Node[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const readAfter = (after: string | null) => readPage(client, after);
    void wholeList(readAfter, () => isWanted).then((all) => {
      if (isWanted) setNodes(all);
    });
    return () => {
      isWanted = false;
    };
  }, [client, readPage]);
  return nodes;
}
