import { useQuery } from 'urql';
import { ChangesDocument, SourceChangesDocument } from '../../../graphql/documents/changes.ts';
import type { AskedOf } from '../asked.ts';
import { Changes } from './Changes.tsx';

interface AnswerChangesProps extends AskedOf {
  side: 'recipient' | 'source';
}

/** The days on which the answer beside it changes; read apart, so that the answer does not wait. */
export function AnswerChanges({ side, ...asked }: AnswerChangesProps) {
  const [{ data }] = useQuery({
    query: side === 'source' ? SourceChangesDocument : ChangesDocument,
    variables: asked,
  });
  if (data?.answer.__typename !== 'WhoReceivesAnswer') return null;
  const { asAt, changes } = data.answer;
  const { category, from, to } = asked;
  return (
    <Changes
      changes={changes}
      path={side === 'source' ? '/ask/from/compare' : '/ask/compare'}
      compared={{ category, from, to }}
      day={asAt}
    />
  );
}
