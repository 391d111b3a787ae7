import { Loading } from '../../components/boxes.tsx';
import { Doors } from './Doors.tsx';
import type { RegisterFigures } from './figures.ts';
import { Hero } from './Hero.tsx';
import { InThisRegister } from './InThisRegister.tsx';

/** The home page; without figures it shows the ways in and says that the register is being read. */
export function HomeView({ figures }: { figures: RegisterFigures | null }) {
  return (
    <>
      <Hero />
      <div className="page-width home">
        <Doors starts={figures?.starts ?? []} />
        {figures ? (
          <InThisRegister notices={figures.notices} />
        ) : (
          <Loading what="Reading the register" />
        )}
      </div>
    </>
  );
}
