import type { CombinedError } from 'urql';
import { timeOfDay } from '../text/dates.ts';

/** What a page can show of a question to the API. What was read stays while new is on its way. */
export type AnswerState<Data> =
  | { kind: 'loading' }
  | { kind: 'read'; data: Data; refreshing: boolean }
  | { kind: 'gone'; since: string }
  | { kind: 'refused'; message: string };

interface Result<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
  fetching: boolean;
  stale: boolean;
}

/**
 * Sorts a client's result into the states of a page. A server that does not answer is not an
 * answer: it is told apart from a question that the server refused, with its sentence.
 */
export function answerState<Data>(result: Result<Data>, now: Date = new Date()): AnswerState<Data> {
  if (result.error?.networkError) return { kind: 'gone', since: timeOfDay(now) };
  if (result.error) return { kind: 'refused', message: messageOf(result.error) };
  if (result.data !== undefined) {
    return { kind: 'read', data: result.data, refreshing: result.fetching || result.stale };
  }
  return { kind: 'loading' };
}

function messageOf(error: CombinedError): string {
  const messages = error.graphQLErrors.map((each) => each.message);
  return messages.length > 0 ? messages.join(' ') : 'The server refused the question.';
}
