import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Badge } from '../../../components/tags.tsx';
import { becauseOf, type SentenceFlow, silenceOf, whatWords } from './sentence.ts';

interface FlowSentenceProps {
  flow: SentenceFlow;
  onSelect: (id: string) => void;
}

/** One flow told in a sentence: who to whom, what, what for, and where it is written. */
export function FlowSentence({ flow, onSelect }: FlowSentenceProps) {
  const silent = flow.carries.length === 0;
  const inferred =
    flow.assertion === 'INFERRED' ||
    (!silent && flow.carries.every(({ assertion }) => assertion === 'INFERRED'));
  const { text, first, others } = becauseOf(flow);
  return (
    <div className={silent ? 'panel__flow panel__flow--silent' : 'panel__flow'}>
      <p>
        <button type="button" className="text-button" onClick={() => onSelect(flow.id)}>
          {flow.sender.party.name} → {flow.recipient.party.name}
        </button>
      </p>
      <p className="panel__what">{whatWords(flow)}.</p>
      <p>
        {silent ? (
          <CertaintyMark kind="NOT_STATED" words={silenceOf(flow.recipient.party.kind)} />
        ) : (
          <CertaintyMark kind={inferred ? 'INFERRED' : 'STATED'} />
        )}
        {flow.validity === 'ENDED' && <Badge>Ended</Badge>}
        {flow.validity === 'NOT_BEGUN' && <Badge>Not begun</Badge>}
      </p>
      {text !== null && (
        <p className="small">
          Because the notice says: {text} <Cited statements={first} />
          {others.length > 0 && (
            <>
              {' '}
              Also <Cited statements={others} />
            </>
          )}
        </p>
      )}
    </div>
  );
}
