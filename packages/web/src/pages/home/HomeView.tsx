import { Answered } from '../../graphql/Answered.tsx';
import type { AnswerState } from '../../graphql/answer.ts';
import { Doors } from './Doors.tsx';
import type { RegisterFigures } from './figures.ts';
import { Hero } from './Hero.tsx';
import { InThisRegister } from './InThisRegister.tsx';

interface HomeViewProps {
  state: AnswerState<RegisterFigures>;
  onRetry: () => void;
}

/** The home page; until the figures are read it shows the ways in and says that they are. */
export function HomeView({ state, onRetry }: HomeViewProps) {
  return (
    <>
      <Hero />
      <div className="page-width home">
        <Doors starts={state.kind === 'read' ? state.data.starts : []} />
        <Answered state={state} what="Reading the register" onRetry={onRetry}>
          {({ notices, total }) => <InThisRegister notices={notices} total={total} />}
        </Answered>
      </div>
    </>
  );
}
