import type { ReactNode } from 'react';
import { Empty, Loading, ServerGone } from '../components/boxes.tsx';
import type { AnswerState } from './answer.ts';

interface AnsweredProps<Data> {
  state: AnswerState<Data>;
  /** What is being read, for the box that shows after 300 ms. */
  what: string;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
}

/** Shows an answer, or says in words why there is none yet. */
export function Answered<Data>({ state, what, onRetry, children }: AnsweredProps<Data>) {
  switch (state.kind) {
    case 'read':
      return children(state.data);
    case 'loading':
      return <Loading what={what} />;
    case 'gone':
      return <ServerGone since={state.since} onRetry={onRetry} />;
    case 'refused':
      return <Empty title="The question was not answered.">{state.message}</Empty>;
  }
}
