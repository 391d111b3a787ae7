import { useQuery } from 'urql';
import { answerState } from '../../graphql/answer.ts';
import { HomeDocument } from '../../graphql/documents/home.ts';
import { HomeView } from './HomeView.tsx';
import { figuresFrom } from './read-figures.ts';

/** The home page with the figures of the register. */
export function Home() {
  const [result, askAgain] = useQuery({ query: HomeDocument });
  const state = answerState(result);
  return (
    <HomeView
      state={state.kind === 'read' ? { ...state, data: figuresFrom(state.data) } : state}
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    />
  );
}
