import type { TypedDocumentNode } from '@urql/core';
import { type AnyVariables, useQuery } from 'urql';
import { type AnswerState, answerState } from './answer.ts';

/** Asks once for each set of variables; gives the state to show and a way to ask again. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): { state: AnswerState<Data>; onRetry: () => void } {
  const [result, ask] = useQuery<Data, Variables>({ query, variables });
  return {
    state: answerState(result),
    onRetry: () => ask({ requestPolicy: 'network-only' }),
  };
}
