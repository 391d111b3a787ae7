import { useState } from 'react';
import { useQuery } from 'urql';
import { Combobox } from '../../components/Combobox.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { answerState } from '../../graphql/answer.ts';
import { FlowSenderDocument, FlowsOfSenderDocument } from '../../graphql/documents/impact.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import type { NamedChoice } from '../questions/choices.ts';

interface FlowFieldsProps {
  senders: readonly NamedChoice[];
  /** The flow that is chosen; null while none is. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** A flow is found by who sends it, then by who receives it. */
export function FlowFields({ senders, chosen, onChoose }: FlowFieldsProps) {
  // The fields begin at the flow of the address; what is chosen in them changes no field before it.
  const [first] = useState(chosen);
  const [result, askAgain] = useQuery({
    query: FlowSenderDocument,
    variables: { flow: first ?? '' },
    pause: first === null,
  });
  const fields = (sender: string | null) => (
    <SenderThenFlow senders={senders} sender={sender} chosen={chosen} onChoose={onChoose} />
  );
  if (first === null) return fields(null);
  return (
    <Answered
      state={answerState(result)}
      what="Reading the flow"
      onRetry={() => askAgain({ requestPolicy: 'network-only' })}
    >
      {({ flow }) => fields(flow.__typename === 'Flow' ? flow.sender.party.id : null)}
    </Answered>
  );
}

function SenderThenFlow(props: FlowFieldsProps & { sender: string | null }) {
  const { senders, chosen, onChoose } = props;
  const [sender, setSender] = useState(props.sender);
  return (
    <>
      <div className="question__field what-if__which">
        <Combobox
          label="Sender"
          choices={senders}
          chosen={sender}
          onChoose={(id) => {
            setSender(id);
            onChoose(null);
          }}
          placeholder="Choose or type"
        />
      </div>
      {sender !== null && (
        <FlowOfSender key={sender} sender={sender} chosen={chosen} onChoose={onChoose} />
      )}
    </>
  );
}

interface FlowOfSenderProps extends Pick<FlowFieldsProps, 'chosen' | 'onChoose'> {
  sender: string;
}

function FlowOfSender({ sender, chosen, onChoose }: FlowOfSenderProps) {
  const { state, onRetry } = useAnswer(FlowsOfSenderDocument, { sender });
  return (
    <Answered state={state} what="Reading its flows" onRetry={onRetry}>
      {({ party }) => {
        const flows = byRecipient(party);
        return (
          <div className="question__field what-if__which">
            <Combobox
              label="Recipient and flow"
              choices={flows}
              chosen={flows.some(({ id }) => id === chosen) ? chosen : null}
              onChoose={(id) => onChoose(id)}
              placeholder={flows.length === 0 ? 'No flow from it is recorded' : 'Choose or type'}
            />
          </div>
        );
      }}
    </Answered>
  );
}

/** “Police: Sharing with the police”, in the order of the recipients. */
function byRecipient(party: ResultOf<typeof FlowsOfSenderDocument>['party']): NamedChoice[] {
  if (party.__typename !== 'Party') return [];
  return party.sends
    .map(({ id, name, recipient }) => ({ id, name: `${recipient.party.name}: ${name}` }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
