import { NotInRegister } from './boxes.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page of something that the register does not hold, with the server's own sentence. */
export function NoSuch({ message }: { message: string }) {
  return (
    <>
      <PageTitle title="Not in this register" lead={message} reads={null} />
      <NotInRegister />
    </>
  );
}
