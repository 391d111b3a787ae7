import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import { type AnswerState, answerState } from '../../../graphql/answer.ts';
import {
  AgreementChoicesDocument,
  PartyChoicesDocument,
  PurposeChoicesDocument,
  QuestionChoicesDocument,
} from '../../../graphql/documents/choices.ts';
import { type Choices, choicesFrom, noChoices } from '../choices.ts';
import type { NotRead } from './ChoicesNotRead.tsx';
import { type ListRead, type Page, wholeList } from './whole-list.ts';

interface ChoicesFound {
  kind: AnswerState<unknown>['kind'];
  choices: Choices;
  /** What of the lists is missing; null while they are being read, and where they are whole. */
  notRead: NotRead | null;
}

/** The lists behind the fields of a question, whole: what there can be many of comes in pages. */
export function useChoices(): ChoicesFound {
  const [result, askAgain] = useQuery({ query: QuestionChoicesDocument });
  const [attempt, setAttempt] = useState(0);
  const parties = useWhole(partiesAfter, attempt);
  const agreements = useWhole(agreementsAfter, attempt);
  const purposes = useWhole(purposesAfter, attempt);
  const state = answerState(result);
  const read = state.kind === 'read' ? state.data : null;
  const long = useMemo(
    () =>
      parties === null || agreements === null || purposes === null
        ? null
        : { parties: parties.nodes, agreements: agreements.nodes, purposes: purposes.nodes },
    [parties, agreements, purposes],
  );
  const choices = useMemo(
    () => (read === null || long === null ? noChoices : choicesFrom(read, long)),
    [read, long],
  );
  const onRetry = useCallback(() => {
    askAgain({ requestPolicy: 'network-only' });
    setAttempt((before) => before + 1);
  }, [askAgain]);
  const lists = listsNotRead(state.kind, { parties, agreements, purposes });
  return {
    kind: read !== null && long === null ? 'loading' : state.kind,
    choices,
    notRead: lists.length === 0 ? null : { lists, onRetry },
  };
}

/**
 * The lists of which something is missing, as the alert names them. The names in the long lists are
 * told apart by what the short ones say, so that without these none of them can be offered.
 */
export function listsNotRead(
  short: AnswerState<unknown>['kind'],
  long: Readonly<Record<'parties' | 'agreements' | 'purposes', ListRead<unknown> | null>>,
): readonly string[] {
  if (short === 'gone' || short === 'refused') {
    return ['categories', ...Object.keys(long), 'other words'];
  }
  return Object.entries(long).flatMap(([name, list]) => (list?.isWhole === false ? [name] : []));
}

/** One page of a list, or nothing where it cannot be read. */
type ReadPage<Node> = (client: Client, after: string | null) => Promise<Page<Node> | undefined>;

const partiesAfter = async (client: Client, after: string | null) =>
  (await client.query(PartyChoicesDocument, { after }).toPromise()).data?.parties;
const agreementsAfter = async (client: Client, after: string | null) =>
  (await client.query(AgreementChoicesDocument, { after }).toPromise()).data?.agreements;
const purposesAfter = async (client: Client, after: string | null) =>
  (await client.query(PurposeChoicesDocument, { after }).toPromise()).data?.purposes;

/** A list as far as it can be read; null until then. Another attempt asks for what is missing. */
function useWhole<Node>(readPage: ReadPage<Node>, attempt: number): ListRead<Node> | null {
  const client = useClient();
  const [read, setRead] = useState<(ListRead<Node> & { attempt: number }) | null>(null);
  const isMissing = read === null || (read.attempt < attempt && !read.isWhole);
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    const readAfter = (after: string | null) => readPage(client, after);
    void wholeList(readAfter, () => isWanted).then((list) => {
      if (isWanted) setRead({ ...list, attempt });
    });
    return () => {
      isWanted = false;
    };
  }, [client, readPage, attempt, isMissing]);
  return read;
}
