import { useQuery } from 'urql';
import { ChangesDocument } from '../../../graphql/documents/questions.ts';
import { Changes } from './Changes.tsx';

interface AnswerChangesProps {
  category: string;
  from: string | null;
  to: string | null;
  asAt: string | null;
}

/** The days on which the answer beside it changes; read apart, so that the answer does not wait. */
export function AnswerChanges(asked: AnswerChangesProps) {
  const [{ data }] = useQuery({ query: ChangesDocument, variables: { ...asked } });
  if (data?.whoReceives.__typename !== 'WhoReceivesAnswer') return null;
  const { asAt, changes } = data.whoReceives;
  return <Changes changes={changes} category={asked.category} from={asked.from} day={asAt} />;
}
