import { Disclosure } from '../../../components/answer.tsx';
import { Empty } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { SectionTitle } from '../../../components/PageTitle.tsx';
import { PartyIcon } from '../../../components/PartyIcon.tsx';
import { Badge } from '../../../components/tags.tsx';
import { plural } from '../../../text/words.ts';
import { byMeeting, type Chain, type OnwardAnswer, purposeWords } from './group.ts';

/** Flows that meet end to end, as possibilities: each under the words that say what it is not. */
export function Chains({ answer }: { answer: OnwardAnswer }) {
  const { chains, cut, maxSteps } = answer;
  const groups = byMeeting(chains);
  return (
    <>
      <SectionTitle
        title="Possibilities: flows that only meet"
        note={`${plural(chains.length, 'chain')}, followed for ${plural(maxSteps, 'step')} and no further`}
      />
      {cut && (
        <Empty title={`Cut at ${plural(chains.length, 'chain')}.`}>
          There are more than are shown. Fewer steps show fewer.
        </Empty>
      )}
      {chains.length === 0 && (
        <p>No flow from there is in this register. That is not the same as none.</p>
      )}
      {groups.map(({ words, chains: of }, index) => (
        <Disclosure
          key={words}
          openAtFirst={index === 0}
          summary={
            <span>
              {words} <span className="muted">{plural(of.length, 'chain')}</span>
            </span>
          }
        >
          <ul className="chains">
            {of.map((chain) => (
              <ChainLine key={chain.steps.map(({ flow }) => flow?.id).join(' ')} chain={chain} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

function ChainLine({ chain }: { chain: Chain }) {
  return (
    <li>
      <ol className="chain">
        {chain.steps.map(({ flow, purposeChange }, index) => {
          const change = purposeWords[purposeChange];
          return flow === null ? null : (
            <li key={flow.id}>
              {index === 0 && <strong>{flow.sender.party.name}</strong>} →{' '}
              <PartyIcon kind={flow.recipient.party.kind} />{' '}
              <strong>{flow.recipient.party.name}</strong>{' '}
              {change !== null && <Badge>{change}</Badge>}{' '}
              <span className="chain__for">
                {flow.purposes.length === 0
                  ? 'purpose not stated'
                  : `for: ${flow.purposes.map(({ purpose }) => purpose.name).join('; ')}`}
                {flow.condition !== null && ` · ${flow.condition}`}
              </span>{' '}
              <Cited statements={flow.statements} />
            </li>
          );
        })}
      </ol>
      {!chain.oneRegister && (
        <p className="smallest muted">
          Flows of two notices. What one notice says of a body is not said by another.
        </p>
      )}
    </li>
  );
}
